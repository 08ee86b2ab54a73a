/**
 * The checklist of the design (a page is wrong if…) as far as a machine can look: on printed marks
 * ({@link fr.arpent.reporting.looks.PrintedPages}) and on the blocks of a guide. A study gets all
 * of it by being listed among the examples.
 */
@org.jspecify.annotations.NullMarked
package fr.arpent.reporting.looks;
