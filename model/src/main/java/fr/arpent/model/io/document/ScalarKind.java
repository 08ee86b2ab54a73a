package fr.arpent.model.io.document;

import java.util.regex.Pattern;

/** What a scalar without quotes is by the core schema of YAML 1.2. */
public enum ScalarKind {
  NULL,
  BOOLEAN,
  NUMBER,
  TEXT;

  private static final Pattern NUMBER_PATTERN =
      Pattern.compile(
          "[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?"
              + "|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  static ScalarKind of(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> NULL;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> BOOLEAN;
      default -> NUMBER_PATTERN.matcher(text).matches() ? NUMBER : TEXT;
    };
  }
}
