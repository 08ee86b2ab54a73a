package fr.arpent.methods.mobilisation.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days on which people work, counted from the start of a project (calendrier ouvré). Working day 0
 * is the first on or after the start; time <var>t</var> is the moment when <var>t</var> working
 * days have passed.
 *
 * @param start first day of the project
 * @param week working days of the week, at least one
 * @param closed closures, each a first and a last day
 */
public record WorkCalendar(
    LocalDate start, ImmutableSet<WeekDay> week, ImmutableSet<Closure> closed) {

  /** Monday to Friday. */
  public static final ImmutableSet<WeekDay> WORKING_WEEK =
      Sets.immutableEnumSet(
          WeekDay.MONDAY, WeekDay.TUESDAY, WeekDay.WEDNESDAY, WeekDay.THURSDAY, WeekDay.FRIDAY);

  /** Longest run of days without work that is looked through, in days: about ten years. */
  private static final int LONGEST_CLOSURE = 3700;

  /** Checks that there is a day to work on. */
  public WorkCalendar {
    checkArgument(!week.isEmpty(), "a week must have at least one working day");
  }

  /** Returns a calendar of weeks of five days without closures. */
  public static WorkCalendar from(LocalDate start) {
    return new WorkCalendar(start, WORKING_WEEK, ImmutableSet.of());
  }

  /** Days on which nobody works, the last included. */
  public record Closure(LocalDate from, LocalDate until) {

    /** Checks the order of the days. */
    public Closure {
      checkArgument(!until.isBefore(from), "a closure must not end before it begins: %s", from);
    }

    /** Reads {@code 2026-05-01} or {@code 2026-08-01/2026-08-15}; empty when it is neither. */
    static Optional<Closure> parse(String text) {
      var day = "\\d{4}-\\d{2}-\\d{2}";
      if (!text.matches(day + "(/" + day + ")?")) {
        return Optional.empty();
      }
      try {
        var from = LocalDate.parse(text.substring(0, 10));
        var until = text.length() > 10 ? LocalDate.parse(text.substring(11)) : from;
        return until.isBefore(from) ? Optional.empty() : Optional.of(new Closure(from, until));
      } catch (java.time.DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }
  }

  /** Returns whether people work on a day. */
  public boolean isOpen(LocalDate day) {
    return week.stream().anyMatch(one -> one.day() == day.getDayOfWeek())
        && closed.stream().noneMatch(c -> !day.isBefore(c.from()) && !day.isAfter(c.until()));
  }

  /**
   * Returns the first working days.
   *
   * @throws IllegalArgumentException if a closure is longer than ten years
   */
  @JsonIgnore
  List<LocalDate> days(int count) {
    var days = new ArrayList<LocalDate>(count);
    var day = start;
    int without = 0;
    while (days.size() < count) {
      boolean open = isOpen(day);
      if (open) {
        days.add(day);
      }
      without = open ? 0 : without + 1;
      checkArgument(without < LONGEST_CLOSURE, "nobody works for ten years after %s", day);
      day = day.plusDays(1);
    }
    return days;
  }

  /** Returns how many working days there are from the start to the day before. */
  int before(LocalDate limit) {
    int count = 0;
    for (var day = start; day.isBefore(limit); day = day.plusDays(1)) {
      count += isOpen(day) ? 1 : 0;
    }
    return count;
  }
}
