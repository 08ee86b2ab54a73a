package fr.arpent.methods.mobilisation.planning;

import static com.google.common.base.Preconditions.checkArgument;

import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An action of a plan, or something that is no longer done (abandon).
 *
 * @param id key
 * @param title as printed
 * @param stops whether the plan ends it
 * @param group axis or objective
 * @param start first day; of what stops, its last day is {@code end}
 * @param end last day, on or after the first
 * @param decision day of a decision
 * @param holder who carries it
 * @param means in words
 * @param budget euros over its whole length, {@code >= 0}
 * @param days working days it takes or frees, {@code >= 0}
 * @param indicator what will be measured
 * @param target the value to reach
 */
public record Action(
    String id,
    Optional<LocalizedText> title,
    boolean stops,
    Optional<LocalizedText> group,
    LocalDate start,
    LocalDate end,
    Optional<LocalDate> decision,
    Optional<String> holder,
    Optional<LocalizedText> means,
    Optional<Double> budget,
    Optional<Double> days,
    Optional<LocalizedText> indicator,
    Optional<LocalizedText> target) {

  /** Checks days and amounts. */
  public Action {
    checkArgument(!end.isBefore(start), "action %s must not end before it starts", id);
    checkArgument(
        budget.filter(money -> money < 0).isEmpty(), "budget must be >= 0 euros, was %s", budget);
    checkArgument(days.filter(work -> work < 0).isEmpty(), "days must be >= 0, was %s", days);
  }

  /** Returns an action with nothing but its days. */
  public static Action of(String id, LocalDate start, LocalDate end) {
    return new Action(
        id,
        Optional.empty(),
        false,
        Optional.empty(),
        start,
        end,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the action with who carries it and what it takes. */
  public Action carriedBy(String who, double euros, double workingDays) {
    return new Action(
        id,
        title,
        stops,
        group,
        start,
        end,
        decision,
        Optional.of(who),
        means,
        Optional.of(euros),
        Optional.of(workingDays),
        indicator,
        target);
  }

  /** Returns the same as something that the plan ends. */
  public Action ending() {
    return new Action(
        id, title, true, group, start, end, decision, holder, means, budget, days, indicator,
        target);
  }

  /** Returns whether it runs on a day. */
  boolean runsOn(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }
}
