package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;

/**
 * How many commitments are something. The denominator leaves out what was not assessed.
 *
 * @param id what is counted: {@code starred-end}, {@code high-completion}…
 * @param order place from 1, in the order of the review
 * @param count commitments that are
 * @param assessed commitments that are or are not
 * @param share count / assessed, in [0, 1]; missing {@code nothing-assessed}
 * @param notAssessed commitments of which it cannot be said, by reason, in order of reason
 */
public record Aggregate(
    String id,
    int order,
    int count,
    int assessed,
    Answer<Double> share,
    ImmutableList<Absence> notAssessed) {

  /**
   * Commitments that lack an answer for one reason.
   *
   * @param id the reason
   * @param count number of commitments
   */
  public record Absence(String id, int count) {}
}
