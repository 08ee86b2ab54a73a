/**
 * Pages in, a tagged PDF out: {@link fr.arpent.reporting.pdf.PdfWriter} follows the standards of a
 * {@link fr.arpent.reporting.standard.Profile}, and gives the same bytes for the same pages.
 * Content streams, fonts by glyph, structure tree and metadata are our own; PDFBox gives objects
 * and the file.
 */
package fr.arpent.reporting.pdf;
