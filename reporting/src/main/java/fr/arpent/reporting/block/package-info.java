/**
 * What a guide is made of. A {@link fr.arpent.reporting.block.Block} is content without place:
 * headings, paragraphs, lists, tables, figures, callouts, sheets. The typesetter knows every kind;
 * nothing here knows pages.
 */
package fr.arpent.reporting.block;
