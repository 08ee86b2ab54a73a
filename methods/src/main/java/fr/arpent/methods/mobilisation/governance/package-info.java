/**
 * How bodies are made up and how they decide (gouvernance).
 *
 * <p>{@link fr.arpent.methods.mobilisation.governance.Composition} holds {@link
 * fr.arpent.methods.mobilisation.governance.Rule}s against the seats of committees, on a day and
 * over time; {@link fr.arpent.methods.mobilisation.governance.ConsensusGrid} puts options on a grid
 * of criteria and tells on which a body consents, those with an interest having withdrawn.
 */
@ArpentStyle
package fr.arpent.methods.mobilisation.governance;

import fr.arpent.model.ArpentStyle;
