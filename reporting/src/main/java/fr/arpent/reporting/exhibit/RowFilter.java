package fr.arpent.reporting.exhibit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition on the rows of a table: {@code column = value, value}, {@code column >= 3}. With
 * {@code =} one of the values holds, with {@code !=} none.
 */
record RowFilter(int column, String operator, ImmutableList<String> values) {

  private static final Pattern FORM = Pattern.compile("([^=!<>]+?)\\s*(<=|>=|!=|=|<|>)\\s*(.+)");
  private static final Splitter VALUES = Splitter.on(',').trimResults();
  private static final int MOST_NAMED = 20;

  static RowFilter of(String condition, TableData data) {
    var matcher = FORM.matcher(condition.strip());
    if (!matcher.matches()) {
      throw OptionReader.refused("where", condition, "column = value, != < <= > >=");
    }
    int column = data.indexOf("where", matcher.group(1));
    var operator = matcher.group(2);
    var value = matcher.group(3).strip();
    var values =
        operator.equals("=") || operator.equals("!=")
            ? ImmutableList.copyOf(VALUES.split(value))
            : ImmutableList.of(value);
    var filter = new RowFilter(column, operator, values);
    filter.check(data);
    return filter;
  }

  private void check(TableData data) {
    boolean numbers = data.columns().get(column).decimals().isPresent();
    if (!numbers && !operator.equals("=") && !operator.equals("!=")) {
      throw OptionReader.refused("where", operator, "=, !=");
    }
    values.forEach(value -> check(value, numbers, data));
  }

  private void check(String value, boolean number, TableData data) {
    if (number && !isNumber(value)) {
      throw OptionReader.refused("where", value, "0, 1, 2.5");
    }
    if (!number && data.rows().stream().noneMatch(row -> row.get(column).raw().equals(value))) {
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
    return operator.equals("!=")
        ? values.stream().allMatch(value -> admits(cell, value))
        : values.stream().anyMatch(value -> admits(cell, value));
  }

  private boolean admits(Cell cell, String value) {
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
