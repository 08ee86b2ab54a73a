package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;

/**
 * How many commitments have each code of a scale. Shares leave out what was not assessed.
 *
 * @param id the scale: {@code completion-end}
 * @param order place from 1, in the order of the review
 * @param assessed commitments that have a code
 * @param codes every code of the scale, in the order of the scale
 * @param notAssessed commitments without a code, by reason, in order of reason
 */
public record Distribution(
    String id,
    int order,
    int assessed,
    ImmutableList<CodeCount> codes,
    ImmutableList<Aggregate.Absence> notAssessed) {

  /**
   * Commitments with one code.
   *
   * @param id the code
   * @param order place from 1, from the lowest code of the scale; codes beside the scale come last
   * @param count number of commitments
   * @param share count / assessed, in [0, 1]; missing {@code nothing-assessed}
   */
  public record CodeCount(String id, int order, int count, Answer<Double> share) {}
}
