package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import java.util.Optional;

/**
 * What a study writes to ask for {@link BudgetComparison}.
 *
 * @param results analyses of one vote with several rules, two at least: {@code [{result: greedy},
 *     {result: shares}]}
 * @param election the vote, to count the voters who are better served by one or the other
 * @param labels titles in more languages
 * @param names what to call each result, by id of its analysis; the name of its rule by default
 */
public record BudgetComparisonRequest(
    ImmutableList<ResultRole> results,
    Optional<ElectionRole> election,
    Optional<LabelsRole> labels,
    ImmutableMap<String, LocalizedText> names) {

  /**
   * A result to compare.
   *
   * @param result id of its analysis
   */
  public record ResultRole(String result) {}
}
