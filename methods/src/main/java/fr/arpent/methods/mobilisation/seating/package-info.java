/**
 * People over tables and rounds (plan de table): {@link
 * fr.arpent.methods.mobilisation.seating.RoundTables} mixes each table and lets people meet new
 * people each round, {@link fr.arpent.methods.mobilisation.seating.SeatingSearch} finds the plan,
 * {@link fr.arpent.methods.mobilisation.seating.SeatingMetrics} says how good it is.
 */
@ArpentStyle
package fr.arpent.methods.mobilisation.seating;

import fr.arpent.model.ArpentStyle;
