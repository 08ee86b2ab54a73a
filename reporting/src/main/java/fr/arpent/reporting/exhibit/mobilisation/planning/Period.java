package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.text.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * A period of a workload: a week, a month, a quarter or a year. A week belongs to the month of its
 * Thursday, as ISO 8601 gives a week the year of its Thursday.
 *
 * @param kind how long it is
 * @param first its Thursday if it is a week, else its first day
 */
record Period(Kind kind, LocalDate first) implements Comparable<Period> {

  /** Lengths. */
  enum Kind {
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  private static final int MONTHS = 3;

  /** Reads {@code 2026-W21}, {@code 2026-05} or {@code 2026-Q2}. */
  static Period of(String id) {
    int year = Integer.parseInt(id.substring(0, 4));
    char sign = id.charAt(5);
    if (sign == 'W') {
      // The fourth of January is always in week 1.
      var thursday = LocalDate.of(year, 1, 4).with(DayOfWeek.THURSDAY);
      return new Period(Kind.WEEK, thursday.plusWeeks(Integer.parseInt(id.substring(6)) - 1L));
    }
    return sign == 'Q'
        ? new Period(
            Kind.QUARTER,
            LocalDate.of(year, (Integer.parseInt(id.substring(6)) - 1) * MONTHS + 1, 1))
        : new Period(Kind.MONTH, LocalDate.of(year, Integer.parseInt(id.substring(5)), 1));
  }

  /** Returns the period of a longer kind that holds it; itself when it is as long. */
  Period within(WorkloadHeat.Span span) {
    var month = YearMonth.from(first).atDay(1);
    return switch (span) {
      case GIVEN -> this;
      case MONTH -> kind.compareTo(Kind.MONTH) >= 0 ? this : new Period(Kind.MONTH, month);
      case QUARTER ->
          kind.compareTo(Kind.QUARTER) >= 0
              ? this
              : new Period(Kind.QUARTER, month.minusMonths((month.getMonthValue() - 1) % MONTHS));
      case YEAR -> new Period(Kind.YEAR, LocalDate.of(first.getYear(), 1, 1));
    };
  }

  Text say(PlanWords words) {
    var year = new Text.Quantity(year(), 0, Text.Quantity.Form.PLAIN);
    return switch (kind) {
      case WEEK ->
          words.say(
              "period.week",
              ImmutableMap.of("week", first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), "year", year));
      case MONTH -> Text.message("block.exhibit.date", ImmutableMap.of("date", month()));
      case QUARTER ->
          words.say(
              "period.quarter",
              ImmutableMap.of("quarter", first.get(IsoFields.QUARTER_OF_YEAR), "year", year));
      case YEAR -> year;
    };
  }

  private int year() {
    return kind == Kind.WEEK ? first.get(IsoFields.WEEK_BASED_YEAR) : first.getYear();
  }

  private YearMonth month() {
    return YearMonth.from(first);
  }

  @Override
  public int compareTo(Period other) {
    return first.compareTo(other.first);
  }
}
