package fr.arpent.model.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How numbers are written in a table: decimal mark and mark between thousands.
 *
 * @param decimal {@code "."} or {@code ","}
 * @param group mark between groups of three digits, or empty when there is none
 */
public record NumberStyle(String decimal, String group) {

  /** A decimal point and no mark between thousands. */
  public static final NumberStyle PLAIN = new NumberStyle(".", "");

  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");

  /** Checks that the marks differ. */
  public NumberStyle {
    checkArgument(
        decimal.equals(".") || decimal.equals(","), "decimal must be '.' or ',', was %s", decimal);
    checkArgument(!decimal.equals(group), "decimal and group must differ, both were %s", decimal);
  }

  /** Returns the number written in a cell, or empty when it is not one in this style. */
  public Optional<BigDecimal> parse(String cell) {
    var text = cell.strip().replace('\u2212', '-');
    if (!group.isEmpty()) {
      text = withoutGroups(text);
    }
    if (decimal.equals(",")) {
      if (text.indexOf('.') >= 0) {
        return Optional.empty();
      }
      text = text.replace(',', '.');
    }
    return text.length() <= 100 && PLAIN_NUMBER.matcher(text).matches()
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  /**
   * Takes the group marks out where they part groups of three; elsewhere they stay, and the cell is
   * no number.
   */
  private String withoutGroups(String text) {
    var mark = group.isBlank() ? "[ \u00A0\u202F]" : Pattern.quote(group);
    var grouped = "([+-]?\\d{1,3})((?:" + mark + "\\d{3})+)(.*)";
    return text.matches(grouped) ? text.replaceAll(mark, "") : text;
  }
}
