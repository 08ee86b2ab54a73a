package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import fr.arpent.methods.draw.SearchSeed;
import fr.arpent.methods.draw.PublicSeedRequest;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a study writes to ask for {@link CallSelection}.
 *
 * @param applications what came in
 * @param eligibility rules; without one, every application is judged
 * @param criteria what applications are judged by
 * @param scores what jurors gave
 * @param conflicts who does not judge what
 * @param select number of places
 * @param reserve number of applications kept in case a place becomes free; 0 by default
 * @param caps at most so many places for a group
 * @param budget most that the selected may ask for together
 * @param aggregation how scores become the jury’s value; {@code mean} by default
 * @param ties criteria by which equal scores are told apart, in order; by weight, then id, by
 *     default
 * @param draw seed of the public draw among those that are still equal
 * @param weights how weights are changed to see what the selection owes to them
 */
public record CallRequest(
    ApplicationsRole applications,
    ImmutableList<RuleRequest> eligibility,
    CriteriaRole criteria,
    ScoresRole scores,
    Optional<ConflictsRole> conflicts,
    int select,
    Optional<Integer> reserve,
    ImmutableList<CapRequest> caps,
    Optional<Double> budget,
    Optional<Aggregation> aggregation,
    ImmutableList<String> ties,
    Optional<PublicSeedRequest> draw,
    Optional<WeightsRequest> weights) {

  /**
   * Applications, one row each; rules and caps name further columns of this table.
   *
   * @param id column of keys
   * @param title column of titles
   * @param amount column of what is asked for; needed with a budget
   */
  public record ApplicationsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> title,
      Optional<String> amount)
      implements TableRole {}

  /**
   * A rule of eligibility.
   *
   * @param rule what it asks
   * @param column column of the applications
   * @param id key; {@code rule-column} by default
   * @param on day, for {@code by} and {@code from}
   * @param value number, for {@code at-most} and {@code at-least}
   * @param values words, for {@code one-of} and {@code yes}
   * @param title as printed
   */
  public record RuleRequest(
      EligibilityKind rule,
      String column,
      Optional<String> id,
      Optional<LocalDate> on,
      Optional<Double> value,
      ImmutableList<String> values,
      Optional<LocalizedText> title) {}

  /**
   * At most so many places for a group.
   *
   * @param field column of the applications
   * @param value the value it is about; every value when left out
   * @param most places
   */
  public record CapRequest(String field, Optional<String> value, int most) {}

  /**
   * How weights are changed.
   *
   * @param change share by which one or two weights at a time are raised and lowered, above 0 and
   *     below 1; 0.5 by default
   * @param seed of weights drawn at random; without it none are
   * @param draws how many; 1,000 by default
   */
  public record WeightsRequest(
      Optional<Double> change, Optional<SearchSeed> seed, Optional<Integer> draws) {}
}
