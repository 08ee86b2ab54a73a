package fr.arpent.model.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.validity.Cycles;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What reading the tables of a study needs: the tables, the keys that can be referred to, the
 * problems.
 */
final class Reading {

  private final ImmutableMap<String, Table> tables;
  private final StudyDefaults defaults;
  private final Problems problems;
  private final ImmutableMap<RowKind, Keys> keys;

  Reading(
      DomainRoles roles,
      ImmutableMap<String, Table> tables,
      StudyDefaults defaults,
      Problems problems) {
    this.tables = tables;
    this.defaults = defaults;
    this.problems = problems;
    this.keys = keysOf(roles, tables);
  }

  private static ImmutableMap<RowKind, Keys> keysOf(
      DomainRoles roles, ImmutableMap<String, Table> tables) {
    var keys = new EnumMap<RowKind, Keys>(RowKind.class);
    for (var kind : RowKind.values()) {
      kind.tableIn(roles)
          .map(tables::get)
          .flatMap(table -> Keys.of(table, kind.idColumn()))
          .ifPresent(found -> keys.put(kind, found));
    }
    return ImmutableMap.copyOf(keys);
  }

  ImmutableMap<String, Table> tables() {
    return tables;
  }

  StudyDefaults defaults() {
    return defaults;
  }

  /** Returns the keys of a kind; empty when the study has no such rows. */
  Optional<Keys> keys(RowKind kind) {
    return Optional.ofNullable(keys.get(kind));
  }

  /**
   * Returns the rows of the table that holds a kind.
   *
   * @param required columns that must be there beside the key
   */
  ImmutableList<Row> rows(RowKind kind, String table, String... required) {
    return rows(kind.pointer(), table, kind.idColumn(), required);
  }

  /**
   * Returns the rows of a table that holds no keys of its own.
   *
   * @param pointer where {@code study.yaml} names the table
   */
  ImmutableList<Row> plainRows(String pointer, String table, String... required) {
    return rows(pointer, table, "", required);
  }

  private ImmutableList<Row> rows(
      String pointer, String tableId, String idColumn, String... required) {
    var table = tables.get(tableId);
    if (table == null) {
      unknown("table", tableId, tables.keySet(), pointer);
      return ImmutableList.of();
    }
    var columns = Stream.concat(Stream.of(idColumn), Arrays.stream(required));
    return hasColumns(table, idColumn, columns.filter(name -> !name.isEmpty()).toList())
        ? IntStream.range(0, table.rowCount())
            .mapToObj(number -> new Row(this, table, idColumn, number))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  /** Reads rows into values by key; of two rows with one key, the first. */
  <T> ImmutableMap<String, T> byKey(
      ImmutableList<Row> rows, Function<T, String> key, Function<Row, Optional<T>> reader) {
    var values = new LinkedHashMap<String, T>();
    for (var row : rows) {
      reader.apply(row).ifPresent(value -> values.putIfAbsent(key.apply(value), value));
    }
    return ImmutableMap.copyOf(values);
  }

  /** Reads rows into a list. */
  <T> ImmutableList<T> list(ImmutableList<Row> rows, Function<Row, Optional<T>> reader) {
    return rows.stream().flatMap(row -> reader.apply(row).stream()).collect(toImmutableList());
  }

  /**
   * Returns a column by our name; the id column of a role is the one that the table declares as its
   * key.
   */
  Optional<Column> column(Table table, String name, String idColumn) {
    return name.equals(idColumn) ? Keys.columnOf(table, idColumn) : table.findColumn(name);
  }

  private boolean hasColumns(Table table, String idColumn, List<String> required) {
    var missing = required.stream().filter(name -> !hasColumn(table, idColumn, name)).toList();
    missing.forEach(
        name ->
            error(
                "schema/missing-column",
                columnPointer(table, name),
                table,
                name,
                Suggestions.among(name, table.columns().keySet())));
    return missing.isEmpty();
  }

  private boolean hasColumn(Table table, String idColumn, String name) {
    return column(table, name, idColumn).isPresent()
        || table.columns().keySet().stream()
            .anyMatch(column -> Row.languageOf(column, name).isPresent());
  }

  /** Returns the key in a cell, checked against the rows of a kind when the study has some. */
  Optional<String> resolve(Cell cell, RowKind kind) {
    return keys(kind).map(cell::referenceTo).orElseGet(cell::key);
  }

  /** Reports references that form a circle, at the cell that its first row refers with. */
  boolean hasCycle(
      RowKind kind,
      String column,
      Iterable<String> nodes,
      Function<String, ? extends Iterable<String>> references) {
    var cycle = Cycles.find(nodes, references);
    cycle.ifPresent(
        circle -> {
          var found = Objects.requireNonNull(keys.get(kind));
          int row = found.rows().getOrDefault(circle.get(0), 0);
          var table = Objects.requireNonNull(tables.get(found.table()));
          new Row(this, table, "", row).cycle(column, circle);
        });
    return cycle.isPresent();
  }

  /** Reports a name that does not exist. */
  void unknown(String kind, String found, Collection<String> known, String pointer) {
    problems.error("reference/unknown", pointer, References.unknown(kind, found, known));
  }

  /** Reports a problem of a table, with the names of table and column among its fields. */
  void error(String code, String pointer, Table table, String column, Map<String, ?> fields) {
    problems.error(code, pointer, named(table, column, fields));
  }

  /** Reports a warning, as {@link #error} does. */
  void warning(String code, String pointer, Table table, String column, Map<String, ?> fields) {
    problems.warning(code, pointer, named(table, column, fields));
  }

  /** Returns how a person finds a cell: its place, or its row when the place is not known. */
  String place(Table table, int row, String column) {
    return problems
        .find(cellPointer(table, row, column))
        .map(Object::toString)
        .orElse(table.name() + "[" + row + "]");
  }

  static String columnPointer(Table table, String column) {
    return "/tables/" + Pointers.escape(table.name()) + "/columns/" + Pointers.escape(column);
  }

  static String cellPointer(Table table, int row, String column) {
    return "/tables/"
        + Pointers.escape(table.name())
        + "/data/"
        + row
        + "/"
        + Pointers.escape(column);
  }

  private static ImmutableMap<String, Object> named(
      Table table, String column, Map<String, ?> fields) {
    return ImmutableMap.<String, Object>builder()
        .put("table", table.name())
        .put("column", column)
        .putAll(fields)
        .build();
  }
}
