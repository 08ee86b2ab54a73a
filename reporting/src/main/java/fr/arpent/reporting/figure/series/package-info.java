/**
 * Figures of one or several series of values over the same categories: grouped and stacked bars,
 * answers on a scale, lines, dots with ranges, histograms, radars, steps that narrow, budgets that
 * rise and fall, heat maps and small multiples. A {@link
 * fr.arpent.reporting.figure.series.SeriesTable} holds what most of them show.
 */
package fr.arpent.reporting.figure.series;
