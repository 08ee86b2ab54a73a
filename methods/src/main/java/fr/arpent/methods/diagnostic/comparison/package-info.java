/**
 * Do two measures of the same things agree (comparaison de classements)?
 *
 * <p>{@link fr.arpent.methods.diagnostic.comparison.RankComparison} turns a {@link
 * fr.arpent.methods.diagnostic.comparison.ComparisonInput}, two readings of each thing, into a
 * {@link fr.arpent.methods.diagnostic.comparison.ComparisonResult}.
 */
@ArpentStyle
package fr.arpent.methods.diagnostic.comparison;

import fr.arpent.model.ArpentStyle;
