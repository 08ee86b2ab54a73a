/**
 * Calls for applications and the juries that judge them (sélection).
 *
 * <p>{@link fr.arpent.methods.mobilisation.selection.CallSelection} holds applications against the
 * rules of a call, adds up what jurors gave them, fills the places in order, and says for each
 * application why it is where it is and how firm that is; {@link
 * fr.arpent.methods.mobilisation.selection.JuryAgreement} says how far jurors agree. Points are of
 * 100: 0 is the worst end of a criterion's scale, 100 the best.
 */
@ArpentStyle
package fr.arpent.methods.mobilisation.selection;

import fr.arpent.model.ArpentStyle;
