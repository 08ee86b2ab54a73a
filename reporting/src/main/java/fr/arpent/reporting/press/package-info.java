/**
 * The way from a guide to a file: {@link fr.arpent.reporting.press.GuidePress} typesets and writes
 * an accessible PDF.
 */
package fr.arpent.reporting.press;
