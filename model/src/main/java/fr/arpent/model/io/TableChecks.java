package fr.arpent.model.io;

import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.Table;
import fr.arpent.model.territory.CodeScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks what holds for every table: keys, references to other tables, codes, personal data. */
final class TableChecks {

  private final Reading reading;

  TableChecks(Reading reading) {
    this.reading = reading;
  }

  /** Checks all tables, and the keys of those that have a role. */
  void check(DomainRoles roles) {
    var keyColumns = new LinkedHashMap<String, Column>();
    for (var kind : RowKind.values()) {
      kind.tableIn(roles)
          .map(reading.tables()::get)
          .ifPresent(
              table ->
                  Keys.columnOf(table, kind.idColumn())
                      .ifPresent(column -> keyColumns.put(table.name(), column)));
    }
    for (var table : reading.tables().values()) {
      table
          .key()
          .flatMap(table::findColumn)
          .ifPresent(column -> keyColumns.put(table.name(), column));
      Optional.ofNullable(keyColumns.get(table.name()))
          .ifPresent(column -> new KeyCheck(reading, table, column).check());
      table.columns().values().forEach(column -> checkColumn(table, column));
      new PrivacyCheck(reading, table).check();
    }
  }

  private void checkColumn(Table table, Column column) {
    column
        .scheme()
        .flatMap(CodeScheme::find)
        .ifPresent(scheme -> eachCell(table, column, cell -> cell.code(scheme)));
    if (column.scheme().isPresent() || column.type().equals(Optional.of(ColumnType.CODE))) {
      column.numberCells().forEach(row -> eachNumberCell(table, column, row));
    }
    column.refersTo().ifPresent(target -> checkReferences(table, column, target));
  }

  private void eachCell(Table table, Column column, Consumer<Cell> check) {
    for (int number = 0; number < table.rowCount(); number++) {
      var row = new Row(reading, table, "", number);
      row.cell(column.name()).ifPresent(check);
    }
  }

  private void eachNumberCell(Table table, Column column, int row) {
    new Row(reading, table, "", row)
        .cell(column.name())
        .ifPresent(cell -> cell.refused("value/code-number-cell", Map.of()));
  }

  private void checkReferences(Table table, Column column, String target) {
    var pointer =
        "/tables/"
            + Pointers.escape(table.name())
            + "/columns/"
            + Pointers.escape(column.name())
            + "/table";
    var other = reading.tables().get(target);
    if (other == null) {
      reading.unknown("table", target, reading.tables().keySet(), pointer);
      return;
    }
    var keys = other.key().flatMap(other::findColumn).map(keyColumn -> Keys.of(other, keyColumn));
    if (keys.isEmpty()) {
      reading.error("reference/no-key", pointer, table, column.name(), Map.of("target", target));
      return;
    }
    eachCell(table, column, cell -> cell.referenceTo(keys.get()));
  }
}
