/**
 * What a guide can show of the comparison of two measures; see {@link
 * fr.arpent.reporting.exhibit.diagnostic.comparison.ComparisonExhibits}.
 */
package fr.arpent.reporting.exhibit.diagnostic.comparison;
