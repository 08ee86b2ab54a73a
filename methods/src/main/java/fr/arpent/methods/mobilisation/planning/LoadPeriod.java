package fr.arpent.methods.mobilisation.planning;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Over which workload is added up. */
public enum LoadPeriod {
  /** ISO week: {@code 2026-W21}. */
  WEEK,
  /** Month: {@code 2026-05}. */
  MONTH,
  /** Quarter: {@code 2026-Q2}. */
  QUARTER;

  /** Returns the code: {@code month}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the period that holds a day, in a form that sorts by time. */
  public String of(LocalDate day) {
    return switch (this) {
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    };
  }
}
