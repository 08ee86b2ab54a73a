/**
 * How a guide looks, as data: geometry and type of the design, colours and families of a {@link
 * fr.arpent.reporting.theme.Theme}.
 */
package fr.arpent.reporting.theme;
