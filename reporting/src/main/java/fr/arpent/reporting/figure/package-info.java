/**
 * Figures as data and as drawings: a {@link fr.arpent.reporting.figure.Graphic} (bar chart, plane,
 * map) draws itself into marks and labels on a {@link fr.arpent.reporting.figure.Canvas}; nothing
 * here knows PDF.
 *
 * <p>Coordinates are points from the top start corner of the full width (483.28); the plumb line is
 * at x = 134. In a right-to-left guide x still grows away from the start edge; a graphic that must
 * not be mirrored says so.
 */
package fr.arpent.reporting.figure;
