package fr.arpent.methods.mobilisation.budgeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.election.Election;
import java.util.Optional;

/**
 * What {@link BudgetComparison} works on.
 *
 * @param results at least two, of one vote
 * @param election the vote, where voters are to be compared one by one
 * @param labels titles, by id of project
 */
public record BudgetComparisonInput(
    ImmutableList<Compared> results,
    Optional<Election> election,
    ImmutableMap<String, LocalizedText> labels) {

  /** Checks the number of results. */
  public BudgetComparisonInput {
    checkArgument(results.size() >= 2, "at least two results must be compared");
  }

  /**
   * A result.
   *
   * @param id its analysis
   * @param name what to call it; empty for the name of its rule
   */
  public record Compared(String id, Optional<LocalizedText> name, BudgetResult result) {}
}
