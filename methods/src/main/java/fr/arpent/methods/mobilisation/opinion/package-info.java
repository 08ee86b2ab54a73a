/**
 * Groups of opinion from votes on statements, and what they share (cartographie des opinions).
 *
 * <p>{@link fr.arpent.methods.mobilisation.opinion.OpinionGroups} follows the published figures of
 * Polis: {@link fr.arpent.methods.mobilisation.opinion.VoteMatrix}, {@link
 * fr.arpent.methods.mobilisation.opinion.PrincipalPlane}, {@link
 * fr.arpent.methods.mobilisation.opinion.GroupSearch}, {@link
 * fr.arpent.methods.mobilisation.opinion.Representatives}, {@link
 * fr.arpent.methods.mobilisation.opinion.Consensus}; then it says how firm the groups are ({@link
 * fr.arpent.methods.mobilisation.opinion.Stability}) and holds back what would tell of a few people
 * ({@link fr.arpent.methods.mobilisation.opinion.Withholding}).
 */
@ArpentStyle
package fr.arpent.methods.mobilisation.opinion;

import fr.arpent.model.ArpentStyle;
