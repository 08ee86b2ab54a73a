/**
 * Commitments of open government action plans, as the Independent Reporting Mechanism of the Open
 * Government Partnership codes them (codage de l’IRM).
 *
 * <p>{@link fr.arpent.methods.evaluation.commitment.IrmCoding} reads {@link
 * fr.arpent.methods.evaluation.commitment.CommitmentCoding}s by the {@link
 * fr.arpent.methods.evaluation.commitment.CodeBook} of their era into {@link
 * fr.arpent.methods.evaluation.commitment.CommitmentAssessment}s and {@link
 * fr.arpent.methods.evaluation.commitment.Aggregate}s.
 */
@ArpentStyle
package fr.arpent.methods.evaluation.commitment;

import fr.arpent.model.ArpentStyle;
