package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.measure.Table;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which rows of a study's table are shown: {@code where}, {@code sort} and {@code limit}. */
public final class RowChoice {

  private RowChoice() {}

  /** Returns the indices of the rows that options choose, in the order that they ask for. */
  public static ImmutableList<Integer> of(
      Table table, List<StudyColumn> columns, OptionReader options) {
    var cells =
        IntStream.range(0, table.rowCount())
            .mapToObj(
                row -> columns.stream().map(column -> column.cell(row)).collect(toImmutableList()))
            .collect(toImmutableList());
    var data = TableData.of(columns.stream().map(StudyColumn::column).toList(), cells);
    Stream<Integer> rows = IntStream.range(0, table.rowCount()).boxed();
    for (var condition : options.text().values().getOrDefault("where", ImmutableList.of())) {
      var filter = RowFilter.of(condition, data);
      rows = rows.filter(row -> filter.admits(cells.get(row)));
    }
    var sort = options.text().find("sort");
    if (sort.isPresent()) {
      var order = RowOrder.of(sort.get(), data);
      rows = rows.sorted(Comparator.comparing((Integer row) -> cells.get(row), order));
    }
    return rows.limit(options.count("limit").orElse(Integer.MAX_VALUE)).collect(toImmutableList());
  }
}
