package fr.arpent.methods;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.TreeMultimap;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Locator;
import fr.arpent.model.study.Source;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What one role reads, noted while a method is bound: for the result file and for tracing. */
final class RoleUse {

  private final Table table;
  private final Optional<String> result;
  private final ImmutableMap<String, ImmutableList<String>> where;
  private final ImmutableList<Integer> rows;
  private final Locator places;
  private final TreeMap<String, Column> columns = new TreeMap<>();
  private final TreeMultimap<String, String> elsewhere = TreeMultimap.create();

  /**
   * @param table the table, or another result's list as one
   * @param result the analysis whose result it is
   * @param rows numbers of the selected rows in the table
   * @param places finds the lines of cells
   */
  RoleUse(
      Table table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      ImmutableList<Integer> rows,
      Locator places) {
    this.table = table;
    this.result = result;
    this.where = where;
    this.rows = rows;
    this.places = places;
  }

  Table table() {
    return table;
  }

  ImmutableList<Integer> rows() {
    return rows;
  }

  /** Notes that a role column is read from a column. */
  void read(String roleColumn, Column column) {
    columns.put(roleColumn, column);
  }

  /** Notes that a role column is taken from elsewhere in the study, from data of this source. */
  void readElsewhere(String roleColumn, String source) {
    elsewhere.put(roleColumn, source);
  }

  /** Returns the role columns whose values from elsewhere are invented. */
  ImmutableSet<String> inventedElsewhere() {
    return elsewhere.keySet().stream()
        .filter(column -> elsewhere.get(column).contains(Source.ILLUSTRATION))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the columns read, by role column. */
  ImmutableMap<String, Column> columns() {
    return ImmutableMap.copyOf(columns);
  }

  /** Returns whether any cell that was read is invented. */
  boolean isIllustration(Column column) {
    return sources(column).anyMatch(Source.ILLUSTRATION::equals);
  }

  /** Returns how a person finds a cell: its line, or its row where there is no file. */
  String place(int row, String column) {
    return places
        .find(pointer(row, column))
        .map(Object::toString)
        .orElseGet(() -> table.name() + "[" + row + "]");
  }

  /** Returns the JSON pointer of a cell. */
  String pointer(int row, String column) {
    return "/tables/" + escaped(table.name()) + "/data/" + row + "/" + escaped(column);
  }

  AnalysisResult.InputUse inputUse() {
    var sources =
        Stream.concat(columns.values().stream().flatMap(this::sources), elsewhere.values().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    var chosen = ImmutableMap.<String, String>builder();
    columns.forEach((roleColumn, column) -> chosen.put(roleColumn, column.name()));
    return new AnalysisResult.InputUse(
        result.isPresent() ? Optional.empty() : Optional.of(table.name()),
        table.path(),
        result,
        rows.size(),
        table.sha256(),
        ImmutableSet.copyOf(sources),
        chosen.buildOrThrow(),
        where);
  }

  /** Source of a column's cells: each row's own where the table has a column of sources. */
  private Stream<String> sources(Column column) {
    return table
        .sourceColumn()
        .flatMap(table::findColumn)
        .map(byRow -> rows.stream().flatMap(row -> byRow.find(row).stream()).distinct())
        .orElseGet(() -> Stream.of(column.source()));
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
