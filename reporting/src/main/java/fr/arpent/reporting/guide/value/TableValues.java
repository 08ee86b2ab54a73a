package fr.arpent.reporting.guide.value;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures of a whole column, {@code table.doctors.gps.sum}, and heads of files. */
final class TableValues {

  /** Names of the figures. */
  static final ImmutableSet<String> FIGURES = ImmutableSet.of("count", "sum", "min", "max", "mean");

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

  private TableValues() {}

  /** Returns what the file of a table says of itself; a number where it writes one. */
  static Value head(Table table, String key) {
    var words = table.head().getOrDefault(key, "");
    var node =
        PLAIN_NUMBER.matcher(words).matches()
            ? DecimalNode.valueOf(new BigDecimal(words))
            : TextNode.valueOf(words);
    return Value.known(node, table.source().equals(Source.ILLUSTRATION));
  }

  /**
   * Returns a figure of a column; missing cells are left out.
   *
   * @return empty when a cell is no number and the figure needs one
   */
  static Optional<Value> figure(Table table, Column column, String figure) {
    var rows = ImmutableList.<Integer>builder();
    for (int row = 0; row < table.rowCount(); row++) {
      if (column.find(row).isPresent()) {
        rows.add(row);
      }
    }
    var present = rows.build();
    boolean invented = present.stream().anyMatch(row -> Cells.isInvented(table, column, row));
    if (figure.equals("count")) {
      return Optional.of(Value.known(IntNode.valueOf(present.size()), invented));
    }
    var numbers =
        present.stream()
            .flatMap(row -> table.numbers().parse(column.find(row).orElseThrow()).stream())
            .collect(ImmutableList.toImmutableList());
    if (numbers.size() < present.size()) {
      return Optional.empty();
    }
    return Optional.of(
        numbers.isEmpty()
            ? Value.without(Standing.MISSING)
            : Value.known(DecimalNode.valueOf(of(numbers, figure)), invented));
  }

  private static BigDecimal of(List<BigDecimal> numbers, String figure) {
    var sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return switch (figure) {
      case "sum" -> sum;
      case "min" -> numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
      case "max" -> numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
      default -> mean(sum, numbers.size());
    };
  }

  private static BigDecimal mean(BigDecimal sum, int count) {
    int scale = Math.max(0, sum.scale()) + 1;
    return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64)
        .setScale(scale, RoundingMode.HALF_UP);
  }
}
