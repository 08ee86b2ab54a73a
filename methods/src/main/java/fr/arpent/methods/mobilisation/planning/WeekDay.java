package fr.arpent.methods.mobilisation.planning;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Locale;

/** A day of the week, as a study writes it: {@code monday}. */
public enum WeekDay {
  MONDAY,
  TUESDAY,
  WEDNESDAY,
  THURSDAY,
  FRIDAY,
  SATURDAY,
  SUNDAY;

  /** Returns the code. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  DayOfWeek day() {
    return DayOfWeek.valueOf(name());
  }
}
