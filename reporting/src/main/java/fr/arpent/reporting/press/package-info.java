/**
 * The way from a guide to a file: {@link fr.arpent.reporting.press.GuidePress} typesets and writes
 * an accessible PDF, {@link fr.arpent.reporting.press.HtmlPress} a plain HTML file to be edited.
 */
package fr.arpent.reporting.press;
