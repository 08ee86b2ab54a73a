package fr.arpent.methods;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** CSV as spreadsheets read it without harm (RFC 4180: commas, CRLF, quotes where needed). */
public final class CsvText {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  private CsvText() {}

  /** Returns lines of cells as one text. */
  public static String of(List<List<String>> lines) {
    return lines.stream()
        .map(line -> line.stream().map(CsvText::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /**
   * Returns a text that a spreadsheet does not take for a formula: one that begins with {@code = +
   * - @}, a tab or a line end and is no number stands behind an apostrophe.
   */
  public static String harmless(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
