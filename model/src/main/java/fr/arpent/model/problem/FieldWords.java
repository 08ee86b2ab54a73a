package fr.arpent.model.problem;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Shows the fields of problems: numbers in groups of three, texts short and without a character
 * that could disturb a terminal or hide what stands there.
 *
 * @param group mark between groups of three digits
 */
record FieldWords(String group) {

  private static final int MOST_CHARACTERS = 120;

  /** No-break space: groups of a French number stay together. */
  private static final String NARROW_SPACE = "\u202F";

  static FieldWords in(String language) {
    return new FieldWords(language.equals("fr") ? NARROW_SPACE : ",");
  }

  String show(Object value) {
    return value instanceof Integer || value instanceof Long
        ? number(((Number) value).longValue())
        : printable(shorten(String.valueOf(value)));
  }

  private String number(long value) {
    if (Math.abs(value) < 10_000) {
      return Long.toString(value);
    }
    return String.format(Locale.ROOT, "%,d", value).replace(",", group);
  }

  private static String shorten(String text) {
    if (text.codePointCount(0, text.length()) <= MOST_CHARACTERS) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }

  /** Writes controls, direction marks, invisible and unpaired characters as {@code U+202E}. */
  static String printable(String text) {
    return text.codePoints()
        .mapToObj(point -> isHidden(point) ? name(point) : Character.toString(point))
        .collect(Collectors.joining());
  }

  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  private static String name(int point) {
    return String.format(Locale.ROOT, "U+%04X", point);
  }
}
