/**
 * What stands behind a token: {@link fr.arpent.reporting.guide.value.ValuePath} names a value of
 * the study or of a result, {@link fr.arpent.reporting.guide.value.Values} finds it, {@link
 * fr.arpent.reporting.guide.value.TokenFormat} says it in the guide's language, and {@link
 * fr.arpent.reporting.guide.value.Condition} asks whether it holds.
 */
package fr.arpent.reporting.guide.value;
