package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.PublicSeedRequest;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a study writes to ask for {@link MaximinSupport}.
 *
 * @param election the vote
 * @param labels titles in more languages
 * @param completion {@code none} or {@code greedy}, a last pass by number of votes; {@code none} by
 *     default
 * @param tieBreak {@code [most-votes, lowest-cost, lowest-id]} by default
 * @param seed of the lot, where {@code draw} is among the tie-breaks
 * @param districts money of each district
 */
public record MaximinRequest(
    ElectionRole election,
    Optional<LabelsRole> labels,
    Optional<Completion> completion,
    ImmutableList<TieBreak> tieBreak,
    Optional<PublicSeedRequest> seed,
    ImmutableMap<String, BigDecimal> districts)
    implements BudgetRequest {

  /** The rule passes over what does not fit, by its nature. */
  PhragmenRequest passingOver() {
    return new PhragmenRequest(
        election, labels, completion, Optional.of(true), tieBreak, seed, districts);
  }
}
