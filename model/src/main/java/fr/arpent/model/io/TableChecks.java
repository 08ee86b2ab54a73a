package fr.arpent.model.io;

import fr.arpent.model.measure.Column;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checks what holds for every table: keys, references to other tables, codes, personal data. */
final class TableChecks {

  private final Reading reading;

  TableChecks(Reading reading) {
    this.reading = reading;
  }

  /** Checks all tables, and the keys of those that have a role. */
  void check(DomainRoles roles) {
    var keyColumns = keyColumnsOf(roles);
    for (var table : reading.tables().values()) {
      table
          .key()
          .flatMap(table::findColumn)
          .or(() -> Optional.ofNullable(keyColumns.get(table.name())))
          .ifPresent(column -> new KeyCheck(reading, table, column).check());
      table.columns().values().forEach(column -> new ColumnCheck(reading, table, column).check());
      new PrivacyCheck(reading, table).check();
    }
  }

  /** Columns of keys by table, of tables that have a role and declare no key. */
  private Map<String, Column> keyColumnsOf(DomainRoles roles) {
    var columns = new HashMap<String, Column>();
    for (var kind : RowKind.values()) {
      kind.tableIn(roles)
          .map(reading.tables()::get)
          .ifPresent(
              table ->
                  table
                      .findColumn(kind.idColumn())
                      .ifPresent(column -> columns.put(table.name(), column)));
    }
    return columns;
  }
}
