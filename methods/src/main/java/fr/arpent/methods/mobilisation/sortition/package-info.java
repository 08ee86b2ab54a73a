/**
 * Sortition (tirage au sort d’un panel). {@link
 * fr.arpent.methods.mobilisation.sortition.PopulationQuotas} gives each group its seats, {@link
 * fr.arpent.methods.mobilisation.sortition.PanelLottery} prepares panels that fulfil them with
 * chances as equal as they allow, {@link fr.arpent.methods.mobilisation.sortition.PanelDraw} draws
 * one in public, and {@link fr.arpent.methods.mobilisation.sortition.PanelComposition} sets the
 * panel beside the pool and the population.
 */
@ArpentStyle
package fr.arpent.methods.mobilisation.sortition;

import fr.arpent.model.ArpentStyle;
