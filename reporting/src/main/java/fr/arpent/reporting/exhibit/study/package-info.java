/**
 * Figures that a guide text asks of a table of the study: {@code ::: exhibit
 * table.budget.waterfall} with options that say which columns are what. {@link
 * fr.arpent.reporting.exhibit.study.StudyFigures} lists the kinds; a new one is one line there and
 * a method that reads its columns from {@link fr.arpent.reporting.exhibit.study.StudyRows}.
 */
package fr.arpent.reporting.exhibit.study;
