package fr.arpent.methods.mobilisation.selection;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * What {@link JuryAgreement} works on.
 *
 * @param applications keys of those that count, distinct
 * @param criteria one at least
 * @param scores one at most for each juror, application and criterion
 * @param recusals who does not judge what
 */
public record JuryInput(
    ImmutableList<String> applications,
    ImmutableList<Criterion> criteria,
    ImmutableList<JurorScore> scores,
    ImmutableSet<Recusal> recusals) {

  /** Checks that there is a criterion. */
  public JuryInput {
    checkArgument(!criteria.isEmpty(), "there must be a criterion");
  }
}
