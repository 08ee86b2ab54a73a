package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What to write instead of a date that does not exist. */
final class Dates {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern FRENCH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

  /** Shown when nothing better is known. */
  private static final String EXAMPLE = "2026-02-28";

  private Dates() {}

  /** Returns the format of a pattern such as {@code dd/MM/yyyy}, or empty when it is none. */
  static Optional<DateTimeFormatter> formatter(String pattern) {
    try {
      return Optional.of(
          DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
              .withResolverStyle(ResolverStyle.STRICT));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns {@code nearest}, a date in ISO form near to what was found, and {@code case}: {@code
   * day} when the form is right but there is no such day, {@code form} otherwise.
   */
  static ImmutableMap<String, Object> hint(String found) {
    var iso = ISO.matcher(found);
    if (iso.matches()) {
      return fields("day", iso.group(1), iso.group(2), iso.group(3));
    }
    var french = FRENCH.matcher(found);
    if (french.matches()) {
      return fields(
          isDay(french.group(3), french.group(2), french.group(1)) ? "form" : "day",
          french.group(3),
          french.group(2),
          french.group(1));
    }
    return ImmutableMap.of("case", "form", "nearest", EXAMPLE);
  }

  private static boolean isDay(String year, String month, String day) {
    int monthNumber = Integer.parseInt(month);
    return monthNumber >= 1
        && monthNumber <= 12
        && YearMonth.of(Integer.parseInt(year), monthNumber).isValidDay(Integer.parseInt(day));
  }

  private static ImmutableMap<String, Object> fields(
      String variant, String year, String month, String day) {
    int monthNumber = Math.max(1, Math.min(12, Integer.parseInt(month)));
    var yearMonth = YearMonth.of(Integer.parseInt(year), monthNumber);
    int dayNumber = Math.max(1, Math.min(yearMonth.lengthOfMonth(), Integer.parseInt(day)));
    LocalDate nearest = yearMonth.atDay(dayNumber);
    return ImmutableMap.of("case", variant, "nearest", nearest.toString());
  }
}
