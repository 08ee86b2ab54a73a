/**
 * A guide as one HTML file, for those who edit it in a word processor: {@link
 * fr.arpent.reporting.html.HtmlWriter} turns the blocks of a guide into a tree of {@link
 * fr.arpent.reporting.html.Element}s, with figures as pictures inside the file. What the PDF says
 * with pages is said here with links and section numbers. Nothing else of the library stands on
 * this package.
 */
package fr.arpent.reporting.html;
