package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Checks that the keys of a table can be told apart: each there, well formed, and only once. */
final class KeyCheck {

  private final Reading reading;
  private final Table table;
  private final Column column;
  private final Map<String, Integer> rows = new HashMap<>();
  private final Map<String, String> folded = new HashMap<>();

  KeyCheck(Reading reading, Table table, Column column) {
    this.reading = reading;
    this.table = table;
    this.column = column;
  }

  void check() {
    for (int number = 0; number < table.rowCount(); number++) {
      var row = new Row(reading, table, "", number);
      row.required(column.name())
          .filter(cell -> cell.key().isPresent())
          .ifPresent(cell -> checkUnique(row, cell.text()));
    }
    column.numberCells().forEach(this::refuseNumberCell);
  }

  private void checkUnique(Row row, String key) {
    var first = rows.putIfAbsent(key, row.number());
    if (first != null) {
      row.error(
          "reference/duplicate",
          column.name(),
          ImmutableMap.of("found", key, "first", place(first)));
      return;
    }
    var alike = folded.putIfAbsent(key.toLowerCase(Locale.ROOT), key);
    if (alike != null) {
      int other = rows.getOrDefault(alike, 0);
      row.error(
          "reference/case",
          column.name(),
          ImmutableMap.of("found", key, "other", alike, "first", place(other)));
    }
  }

  private String place(int row) {
    return reading.place(table, row, column.name());
  }

  private void refuseNumberCell(int number) {
    new Row(reading, table, "", number)
        .cell(column.name())
        .ifPresent(cell -> cell.refused("value/code-number-cell", ImmutableMap.of()));
  }
}
