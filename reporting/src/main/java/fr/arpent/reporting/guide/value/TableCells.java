package fr.arpent.reporting.guide.value;

import com.fasterxml.jackson.databind.node.IntNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Study;
import java.util.Collection;
import java.util.Optional;

/**
 * Cells of tables and figures of their columns: {@code table.doctors.gps.sum}, {@code
 * table.doctors[82033].gps}, {@code commitments[fr0025].title}, {@code row.name}.
 */
record TableCells(Study study, Cells cells) {

  Optional<Value> ofTable(PathReading reading) {
    var steps = reading.steps();
    var table = steps.isEmpty() ? null : study.tables().get(reading.step(0).name());
    if (table == null) {
      return reading.unknown(0, false, study.tables().keySet());
    }
    if (steps.size() == 2 && reading.step(1).name().equals("count") && !reading.isKey(1)) {
      return Optional.of(Value.known(IntNode.valueOf(table.rowCount()), false));
    }
    if (steps.size() == 2 && table.head().containsKey(reading.step(1).name())) {
      return Optional.of(TableValues.head(table, reading.step(1).name()));
    }
    if (isClosed(table, reading)) {
      return Optional.empty();
    }
    return reading.isKey(1) ? ofKey(reading, 1, table) : figure(reading, table);
  }

  /** Nothing but the number of its rows is said of a table that is restricted or private. */
  private static boolean isClosed(Table table, PathReading reading) {
    if (!table.open()) {
      reading
          .problems()
          .errorIn(
              reading.place(),
              "privacy/closed-table",
              ImmutableMap.of("table", table.name(), "found", reading.path().toString()));
    }
    return !table.open();
  }

  private Optional<Value> figure(PathReading reading, Table table) {
    var steps = reading.steps();
    var column =
        steps.size() > 1 ? cells.column(table, reading.step(1).name()) : Optional.<Column>empty();
    if (column.isEmpty()) {
      return reading.unknown(1, false, Sets.union(cells.names(table), table.head().keySet()));
    }
    if (steps.size() != 3 || !TableValues.FIGURES.contains(reading.step(2).name())) {
      return reading.unknown(2, false, TableValues.FIGURES);
    }
    var figure = TableValues.figure(table, column.get(), reading.step(2).name());
    if (figure.isEmpty()) {
      reading
          .problems()
          .errorIn(
              reading.place(),
              "text/not-a-number",
              ImmutableMap.of("path", reading.path().toString(), "found", column.get().name()));
    }
    return figure;
  }

  Optional<Value> ofBatchRow(PathReading reading) {
    return reading.batchRow().flatMap(row -> cell(reading, 0, row));
  }

  Optional<Value> ofRole(PathReading reading) {
    var table = RoleTables.ofToken(study, reading.path().root());
    if (table.isEmpty() || reading.steps().isEmpty()) {
      return reading.unknown(0, false, ImmutableSet.of());
    }
    return isClosed(table.get(), reading) ? Optional.empty() : ofKey(reading, 0, table.get());
  }

  private Optional<Value> ofKey(PathReading reading, int at, Table table) {
    var step = reading.step(at);
    var key = step.isKey() ? reading.key(step) : Optional.of(step.name());
    if (key.isEmpty()) {
      return Optional.empty();
    }
    var index = table.findRow(key.get());
    return index.isEmpty()
        ? reading.unknown(at, true, keys(table))
        : cell(reading, at + 1, new Row(table, index.get()));
  }

  private static Collection<String> keys(Table table) {
    return table
        .key()
        .flatMap(table::findColumn)
        .map(column -> (Collection<String>) column.cells())
        .orElse(ImmutableSet.of());
  }

  private Optional<Value> cell(PathReading reading, int at, Row of) {
    var column =
        reading.steps().size() == at + 1
            ? cells.column(of.table(), reading.step(at).name())
            : Optional.<Column>empty();
    return column.isEmpty()
        ? reading.unknown(at, false, cells.names(of.table()))
        : Optional.of(cells.cell(of.table(), column.get(), of.index()));
  }
}
