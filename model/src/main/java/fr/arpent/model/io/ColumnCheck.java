package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.territory.CodeScheme;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Checks the codes, references and coded values of one column, and that it is not there twice. */
final class ColumnCheck {

  private final Reading reading;
  private final Table table;
  private final Column column;

  ColumnCheck(Reading reading, Table table, Column column) {
    this.reading = reading;
    this.table = table;
    this.column = column;
  }

  void check() {
    checkTwice();
    column
        .scheme()
        .flatMap(CodeScheme::find)
        .ifPresent(
            scheme -> {
              eachCell(cell -> cell.code(scheme));
              checkNumberCells();
            });
    column.refersTo().ifPresent(this::checkReferences);
    column.labels().ifPresent(this::checkLabels);
  }

  /** {@code title} and {@code title.fr} would both be the French title of a French study. */
  private void checkTwice() {
    var other = column.name() + "." + reading.defaults().language();
    if (table.findColumn(other).isPresent()) {
      reading.error(
          "schema/column-twice",
          pointer(other, ""),
          table,
          other,
          ImmutableMap.of("found", column.name()));
    }
  }

  private void checkNumberCells() {
    for (int row : column.numberCells()) {
      cell(row).ifPresent(cell -> cell.refused("value/code-number-cell", ImmutableMap.of()));
    }
  }

  private void checkReferences(String target) {
    var pointer = pointer(column.name(), "/table");
    var other = reading.tables().get(target);
    if (other == null) {
      reading.unknown("table", target, reading.tables().keySet(), pointer);
      return;
    }
    var keyColumn = other.key().flatMap(other::findColumn);
    if (keyColumn.isEmpty()) {
      reading.error(
          "reference/no-key", pointer, table, column.name(), ImmutableMap.of("target", target));
      return;
    }
    var keys = Keys.of(other, keyColumn.get());
    eachCell(cell -> cell.referenceTo(keys));
  }

  private void checkLabels(String list) {
    var labels = reading.defaults().labels();
    if (!labels.containsRow(list)) {
      reading.unknown("list", list, labels.rowKeySet(), pointer(column.name(), "/labels"));
      return;
    }
    var known = labels.row(list).keySet();
    var said = new HashSet<String>();
    eachCell(
        cell -> {
          if (!known.contains(cell.text()) && said.add(cell.text())) {
            cell.refused("reference/label", fields(cell, known, list));
          }
        });
  }

  private static ImmutableMap<String, Object> fields(Cell cell, Set<String> known, String list) {
    return ImmutableMap.<String, Object>builder()
        .putAll(Suggestions.among(cell.text(), known))
        .put("list", list)
        .buildOrThrow();
  }

  private void eachCell(Consumer<Cell> check) {
    for (int row = 0; row < table.rowCount(); row++) {
      cell(row).ifPresent(check);
    }
  }

  private Optional<Cell> cell(int row) {
    return new Row(reading, table, "", row).cell(column.name());
  }

  private String pointer(String name, String key) {
    return Reading.columnPointer(table, name) + key;
  }
}
