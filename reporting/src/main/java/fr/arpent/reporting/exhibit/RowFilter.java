package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A condition on the rows of a table: {@code column = value}, {@code column >= 3}. */
record RowFilter(int column, String operator, String value) {

  private static final Pattern FORM = Pattern.compile("([^=!<>]+?)\\s*(<=|>=|!=|=|<|>)\\s*(.+)");
  private static final int MOST_NAMED = 20;

  static RowFilter of(String condition, TableData data) {
    var matcher = FORM.matcher(condition.strip());
    if (!matcher.matches()) {
      throw OptionReader.refused("where", condition, "column = value, != < <= > >=");
    }
    int column = data.indexOf("where", matcher.group(1));
    var filter = new RowFilter(column, matcher.group(2), matcher.group(3).strip());
    filter.check(data);
    return filter;
  }

  private void check(TableData data) {
    boolean numbers = data.columns().get(column).decimals().isPresent();
    if (numbers && !isNumber(value)) {
      throw OptionReader.refused("where", value, "0, 1, 2.5");
    }
    if (!numbers && !operator.equals("=") && !operator.equals("!=")) {
      throw OptionReader.refused("where", operator, "=, !=");
    }
    if (!numbers && data.rows().stream().noneMatch(row -> row.get(column).raw().equals(value))) {
      throw OptionReader.refused("where", value, known(data));
    }
  }

  private String known(TableData data) {
    return data.rows().stream()
        .map(row -> row.get(column).raw())
        .filter(raw -> !raw.isEmpty())
        .distinct()
        .sorted()
        .limit(MOST_NAMED)
        .collect(Collectors.joining(", "));
  }

  private static boolean isNumber(String word) {
    return word.matches("-?\\d{1,15}(\\.\\d{1,15})?");
  }

  boolean admits(ImmutableList<Cell> row) {
    var cell = row.get(column);
    if (cell instanceof Cell.Missing) {
      return false;
    }
    if (cell instanceof Cell.Figure figure) {
      return admits(Double.compare(figure.value(), Double.parseDouble(value)));
    }
    return admits(cell.raw().equals(value) ? 0 : 1);
  }

  private boolean admits(int comparison) {
    return switch (operator) {
      case "=" -> comparison == 0;
      case "!=" -> comparison != 0;
      case "<" -> comparison < 0;
      case "<=" -> comparison <= 0;
      case ">" -> comparison > 0;
      default -> comparison >= 0;
    };
  }
}
