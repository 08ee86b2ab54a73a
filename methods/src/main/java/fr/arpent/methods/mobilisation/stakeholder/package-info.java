/**
 * Who has a stake in a question, and how much it matters (analyse des parties prenantes).
 *
 * <p>{@link fr.arpent.methods.mobilisation.stakeholder.Salience} turns rated {@link
 * fr.arpent.methods.mobilisation.stakeholder.Stakeholder}s into {@link
 * fr.arpent.methods.mobilisation.stakeholder.StakeholderProfile}s: a {@link
 * fr.arpent.methods.mobilisation.stakeholder.SalienceClass} each and a {@link
 * fr.arpent.methods.mobilisation.stakeholder.Quadrant} of the power × interest plane.
 */
@ArpentStyle
package fr.arpent.methods.mobilisation.stakeholder;

import fr.arpent.model.ArpentStyle;
