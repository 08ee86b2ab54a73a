package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * The keys of a table's rows, so that other tables can refer to them.
 *
 * @param table id of the table
 * @param column our name of the column that holds the keys
 * @param rows row (from 0) by key; the first row when a key is there twice
 */
record Keys(String table, String column, ImmutableMap<String, Integer> rows) {

  /** Returns the keys of a table in a column. */
  static Keys of(Table table, Column column) {
    var rows = new LinkedHashMap<String, Integer>();
    for (int row = 0; row < table.rowCount(); row++) {
      int number = row;
      column.find(row).ifPresent(key -> rows.putIfAbsent(key, number));
    }
    return new Keys(table.name(), column.name(), ImmutableMap.copyOf(rows));
  }

  /**
   * Returns the keys of a table in the column that it declares, or in another one when it declares
   * none.
   */
  static Optional<Keys> of(Table table, String otherwise) {
    return columnOf(table, otherwise).map(column -> of(table, column));
  }

  /**
   * Returns the column of a table's keys: the one it declares, or another one when it declares
   * none.
   */
  static Optional<Column> columnOf(Table table, String otherwise) {
    return table.findColumn(table.key().orElse(otherwise));
  }
}
