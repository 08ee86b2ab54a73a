package fr.arpent.model.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time that an observation is about, from its first to its last day, both included.
 *
 * <p>Written as {@code 2024}, {@code 2024-S1} (half-year), {@code 2024-Q3} (quarter), {@code
 * 2024-05}, {@code 2024-05-04}, or two of these parted by a slash, {@code 2016/2018}: the calendar
 * periods of SDMX and the intervals of ISO 8601. Earlier periods come first; of two that start on
 * one day, the shorter.
 *
 * @param first first day
 * @param last last day, not before the first
 */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {

  private static final Pattern CALENDAR =
      Pattern.compile("(\\d{4})(?:-(?:S([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");

  /** Checks the order of the days. */
  public Period {
    checkArgument(
        !last.isBefore(first), "a period must not end (%s) before it starts (%s)", last, first);
  }

  /** Returns a calendar year. */
  public static Period year(int year) {
    return months(year, 1, 12);
  }

  /**
   * Returns the period a text stands for.
   *
   * @throws IllegalArgumentException if it stands for none; see {@link #find}
   */
  @JsonCreator
  public static Period parse(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a period must be written as 2024, 2024-S1, 2024-Q3, 2024-05, 2024-05-04 or"
                        + " 2016/2018, was \""
                        + text
                        + "\""));
  }

  /** Returns the period a text stands for, or empty when it is none. */
  public static Optional<Period> find(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return findCalendar(text);
    }
    var start = findCalendar(text.substring(0, slash)).map(Period::first);
    var end = findCalendar(text.substring(slash + 1)).map(Period::last);
    return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
        ? Optional.of(new Period(start.get(), end.get()))
        : Optional.empty();
  }

  private static Optional<Period> findCalendar(String text) {
    var parts = CALENDAR.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) != null) {
      int month = 6 * (Integer.parseInt(parts.group(2)) - 1) + 1;
      return Optional.of(months(year, month, 6));
    }
    if (parts.group(3) != null) {
      int month = 3 * (Integer.parseInt(parts.group(3)) - 1) + 1;
      return Optional.of(months(year, month, 3));
    }
    return parts.group(4) == null ? Optional.of(year(year)) : findMonthOrDay(text);
  }

  private static Optional<Period> findMonthOrDay(String text) {
    try {
      if (text.length() == 7) {
        var month = YearMonth.parse(text);
        return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
      }
      var day = LocalDate.parse(text);
      return Optional.of(new Period(day, day));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Period months(int year, int month, int count) {
    var first = LocalDate.of(year, month, 1);
    return new Period(first, first.plusMonths(count).minusDays(1));
  }

  @Override
  public int compareTo(Period other) {
    return Comparator.comparing(Period::first).thenComparing(Period::last).compare(this, other);
  }

  /** Returns the shortest text that {@link #parse} reads back. */
  @Override
  @JsonValue
  public String toString() {
    return findName().orElseGet(() -> edge(first, false) + "/" + edge(last, true));
  }

  private Optional<String> findName() {
    int year = first.getYear();
    var prefix = year(year).first().toString().substring(0, 4);
    var names =
        Stream.concat(
            Stream.of(prefix, prefix + "-S1", prefix + "-S2"),
            Stream.concat(
                Stream.of("-Q1", "-Q2", "-Q3", "-Q4").map(prefix::concat),
                Stream.of(first.toString().substring(0, 7), first.toString())));
    return names.filter(name -> findCalendar(name).equals(Optional.of(this))).findFirst();
  }

  /** The shortest calendar period that starts, or ends, on a day: a year, a month, else the day. */
  private static String edge(LocalDate day, boolean end) {
    var text = day.toString();
    return Stream.of(text.substring(0, 4), text.substring(0, 7), text)
        .filter(
            name ->
                findCalendar(name).map(end ? Period::last : Period::first).equals(Optional.of(day)))
        .findFirst()
        .orElse(text);
  }
}
