/** Blocks in, pages out: lines, tables, figures, chapters, placed on the grid of the design. */
package fr.arpent.reporting.typeset;
