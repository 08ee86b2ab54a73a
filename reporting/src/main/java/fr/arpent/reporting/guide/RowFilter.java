package fr.arpent.reporting.guide;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Nearest;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.guide.value.Cells;

/**
 * Which rows of a table are wanted: {@code where: column = value, value}; several must all hold.
 */
final class RowFilter {

  private final Table table;
  private final ImmutableListMultimap<String, String> wanted;

  private RowFilter(Table table, ImmutableListMultimap<String, String> wanted) {
    this.table = table;
    this.wanted = wanted;
  }

  /**
   * Reads the filter.
   *
   * @throws IllegalArgumentException if a column does not exist or a part has no sign
   */
  static RowFilter of(ExhibitOptions options, Cells cells, Table table) {
    var wanted = ImmutableListMultimap.<String, String>builder();
    for (var text : options.values().getOrDefault("where", ImmutableList.of())) {
      var parts = Splitter.on('=').trimResults().limit(2).splitToList(text);
      var column = cells.column(table, parts.get(0));
      if (parts.size() < 2 || column.isEmpty()) {
        throw new IllegalArgumentException(text + "; " + Nearest.list(cells.names(table)));
      }
      Splitter.on(',')
          .trimResults()
          .split(parts.get(1))
          .forEach(value -> wanted.put(column.get().name(), value));
    }
    return new RowFilter(table, wanted.build());
  }

  boolean admits(int row) {
    return wanted.asMap().entrySet().stream()
        .allMatch(
            entry ->
                table
                    .findColumn(entry.getKey())
                    .filter(column -> entry.getValue().contains(column.cells().get(row)))
                    .isPresent());
  }
}
