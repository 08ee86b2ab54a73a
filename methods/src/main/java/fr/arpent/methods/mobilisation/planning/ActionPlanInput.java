package fr.arpent.methods.mobilisation.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * What {@link ActionPlan} works on.
 *
 * @param actions with distinct ids
 * @param from first day of the plan
 * @param years how many years it lasts, 1 to 20
 * @param atOnce how many actions one holder carries at once before it is pointed out
 */
public record ActionPlanInput(
    ImmutableList<Action> actions, LocalDate from, int years, int atOnce) {

  /** Years of a plan unless a study says more. */
  public static final int YEARS = 3;

  /** Actions at once unless a study says more. */
  public static final int AT_ONCE = 3;

  /** Longest plan, in years. */
  public static final int MOST_YEARS = 20;

  /** Checks ids and settings. */
  public ActionPlanInput {
    checkArgument(
        actions.stream().map(Action::id).distinct().count() == actions.size(),
        "ids of actions must be distinct");
    checkArgument(years >= 1 && years <= MOST_YEARS, "years must be in [1, 20], was %s", years);
    checkArgument(atOnce >= 1, "at-once must be >= 1, was %s", atOnce);
  }

  /** Returns the last day of the plan. */
  public LocalDate until() {
    return from.plusYears(years).minusDays(1);
  }
}
