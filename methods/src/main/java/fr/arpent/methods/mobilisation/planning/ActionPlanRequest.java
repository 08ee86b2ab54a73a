package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a study writes to ask for {@link ActionPlan}.
 *
 * @param actions what is done, and what is no longer done
 * @param from first day of the plan
 * @param years how many years it lasts; 3 by default
 * @param atOnce how many actions one holder carries at once before it is pointed out; 3 by default
 */
public record ActionPlanRequest(
    ActionsRole actions, LocalDate from, Optional<Integer> years, Optional<Integer> atOnce) {

  /**
   * Actions, one row each.
   *
   * @param id column of keys
   * @param title column of titles
   * @param kind column of {@code do} or {@code stop}; all are done without it
   * @param group column of groups: axes, objectives
   * @param start column of first days
   * @param end column of last days
   * @param decision column of days of decision
   * @param holder column of those who carry it
   * @param means column of means, in words
   * @param budget column of money, in euros, over its whole length
   * @param days column of working days it takes; of one that stops, that it frees
   * @param indicator column of what will be measured
   * @param target column of the value to reach
   */
  public record ActionsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> title,
      Optional<String> kind,
      Optional<String> group,
      Optional<String> start,
      Optional<String> end,
      Optional<String> decision,
      Optional<String> holder,
      Optional<String> means,
      Optional<String> budget,
      Optional<String> days,
      Optional<String> indicator,
      Optional<String> target)
      implements TableRole {}
}
