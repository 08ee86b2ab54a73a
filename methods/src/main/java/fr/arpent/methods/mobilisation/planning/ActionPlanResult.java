package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Result;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan of actions held against its own promises: the outcome of {@link ActionPlan}.
 *
 * @param actions what is done, in order of the table
 * @param stops what is no longer done, in order of the table
 * @param years of the plan, from its first day
 * @param holders in order of id
 * @param count actions that are done
 * @param complete how many of them have a holder, means and an indicator
 * @param budget euros of all actions that say theirs, within the plan's days
 * @param days working days of all actions that say theirs, within the plan's days
 * @param freed working days that what stops frees within the plan's days
 */
public record ActionPlanResult(
    ImmutableList<Planned> actions,
    ImmutableList<Planned> stops,
    ImmutableList<Year> years,
    ImmutableList<Holder> holders,
    int count,
    int complete,
    LocalDate from,
    LocalDate until,
    double budget,
    double days,
    double freed,
    ImmutableList<Finding> findings,
    Provenance provenance)
    implements Result {

  /**
   * An action.
   *
   * @param lacks which of {@code holder means indicator} it lacks
   */
  public record Planned(
      String id,
      int order,
      Optional<LocalizedText> title,
      Optional<LocalizedText> group,
      LocalDate start,
      LocalDate end,
      Answer<LocalDate> decision,
      Answer<String> holder,
      Optional<LocalizedText> means,
      Answer<Double> budget,
      Answer<Double> days,
      Optional<LocalizedText> indicator,
      Optional<LocalizedText> target,
      ImmutableList<String> lacks) {}

  /**
   * A year of the plan, from its anniversary; budgets and days of an action are spread evenly over
   * its calendar days.
   *
   * @param id {@code 1}, {@code 2}…
   * @param running actions that run in it
   * @param starting actions that start in it
   * @param ending actions that end in it
   */
  public record Year(
      String id,
      LocalDate from,
      LocalDate until,
      int running,
      int starting,
      int ending,
      double budget,
      double days,
      double freed) {}

  /**
   * Who carries actions.
   *
   * @param most actions at once, at most
   * @param mostFrom first day with so many
   */
  public record Holder(String id, int actions, int most, LocalDate mostFrom, double days) {}
}
