package fr.arpent.reporting.guide.value;

import fr.arpent.model.measure.Table;

/**
 * A row of a table: of a batch, or of a sheet.
 *
 * @param table the table
 * @param index row from 0
 */
public record Row(Table table, int index) {

  /** Returns its key; its number from 1 when the table has none. */
  public String key() {
    return table
        .key()
        .flatMap(table::findColumn)
        .map(column -> column.cells().get(index))
        .orElse(Integer.toString(index + 1));
  }
}
