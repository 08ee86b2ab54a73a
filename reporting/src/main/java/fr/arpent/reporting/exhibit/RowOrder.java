package fr.arpent.reporting.exhibit;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of a table's rows: {@code score}, {@code score descending}; missing values last. */
final class RowOrder {

  private static final ImmutableSet<String> DIRECTIONS = ImmutableSet.of("ascending", "descending");

  private RowOrder() {}

  static Comparator<ImmutableList<Cell>> of(String option, TableData data) {
    var words = Splitter.on(' ').trimResults().omitEmptyStrings().splitToList(option);
    if (words.isEmpty() || words.size() > 2) {
      throw OptionReader.refused("sort", option, "column, column descending");
    }
    int column = data.indexOf("sort", words.get(0));
    var direction = words.size() == 2 ? words.get(1) : "ascending";
    OptionReader.checkKnown("sort", direction, DIRECTIONS);
    var order = values();
    var directed = direction.equals("descending") ? order.reversed() : order;
    return Comparator.comparing(
        (ImmutableList<Cell> row) -> row.get(column), missingLast(directed));
  }

  private static Comparator<Cell> missingLast(Comparator<Cell> values) {
    return (a, b) -> {
      boolean first = a instanceof Cell.Missing;
      boolean second = b instanceof Cell.Missing;
      return first || second ? Boolean.compare(first, second) : values.compare(a, b);
    };
  }

  private static Comparator<Cell> values() {
    var letters = Collator.getInstance(ULocale.ROOT);
    return (a, b) ->
        a instanceof Cell.Figure first && b instanceof Cell.Figure second
            ? Double.compare(first.value(), second.value())
            : letters.compare(a.raw(), b.raw());
  }
}
