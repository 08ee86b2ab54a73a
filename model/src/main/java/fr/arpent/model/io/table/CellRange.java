package fr.arpent.model.io.table;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rectangle of cells; rows and columns from 0, both ends included.
 *
 * @param top first row
 * @param left first column
 * @param bottom last row
 * @param right last column
 */
record CellRange(int top, int left, int bottom, int right) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})(?::\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6}))?");

  /** Reads {@code A3:F40}, or one cell. */
  static Optional<CellRange> parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    int left = column(form.group(1));
    int top = Integer.parseInt(form.group(2)) - 1;
    boolean one = form.group(3) == null;
    int right = one ? left : column(form.group(3));
    int bottom = one ? top : Integer.parseInt(form.group(4)) - 1;
    return left <= right && top <= bottom
        ? Optional.of(new CellRange(top, left, bottom, right))
        : Optional.empty();
  }

  /** Returns everything from a row downwards. */
  static CellRange below(int top) {
    return new CellRange(top, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  boolean holdsRow(int row) {
    return top <= row && row <= bottom;
  }

  boolean meets(CellRange other) {
    return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
  }

  /** Returns the name of a cell: {@code A2}. */
  static String cell(int row, int column) {
    return column(column) + (row + 1);
  }

  /** Returns the letters of a column. */
  static String column(int index) {
    var letters = new StringBuilder();
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static int column(String letters) {
    int index = 0;
    for (int i = 0; i < letters.length(); i++) {
      index = index * 26 + letters.charAt(i) - 'A' + 1;
    }
    return index - 1;
  }
}
