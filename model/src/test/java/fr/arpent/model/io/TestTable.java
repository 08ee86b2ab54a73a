package fr.arpent.model.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.NumberStyle;
import fr.arpent.model.measure.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A small table for tests, written as lines of comma-separated cells. */
final class TestTable {

  private final String name;
  private final List<List<String>> rows;
  private final Map<String, Function<Column.Builder, Column.Builder>> declarations =
      new HashMap<>();
  private Optional<String> key = Optional.empty();
  private Optional<String> path = Optional.empty();
  private NumberStyle numbers = NumberStyle.PLAIN;

  private TestTable(String name, List<List<String>> rows) {
    this.name = name;
    this.rows = rows;
  }

  /** Returns a table: its header, then its rows. */
  static TestTable of(String name, String... lines) {
    return new TestTable(
        name,
        Arrays.stream(lines)
            .map(line -> Arrays.asList(line.split(",", -1)))
            .collect(toImmutableList()));
  }

  TestTable key(String column) {
    key = Optional.of(column);
    return this;
  }

  TestTable path(String file) {
    path = Optional.of(file);
    return this;
  }

  TestTable numbers(String decimal, String group) {
    numbers = new NumberStyle(decimal, group);
    return this;
  }

  /** Declares more of a column. */
  TestTable column(String column, Function<Column.Builder, Column.Builder> declaration) {
    declarations.put(column, declaration);
    return this;
  }

  String name() {
    return name;
  }

  Table build() {
    var table =
        Table.builder()
            .name(name)
            .path(path.orElse("data/" + name + ".csv"))
            .sha256("00")
            .rowCount(rows.size() - 1)
            .source("illustration")
            .numbers(numbers)
            .key(key);
    for (int i = 0; i < rows.get(0).size(); i++) {
      table.putColumn(rows.get(0).get(i), column(i));
    }
    return table.build();
  }

  private Column column(int index) {
    var header = rows.get(0).get(index);
    var column = Column.builder().name(header).header(header).source("illustration");
    rows.stream().skip(1).forEach(row -> column.addCell(row.get(index)));
    return declarations.getOrDefault(header, Function.identity()).apply(column).build();
  }
}
