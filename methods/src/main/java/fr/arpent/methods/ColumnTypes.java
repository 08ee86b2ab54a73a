package fr.arpent.methods;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problems;
import java.util.Locale;
import java.util.Optional;

/** Which type is asked of which column of a study; two roles must not ask for different ones. */
final class ColumnTypes {

  private final HashBasedTable<String, String, Kind> asked = HashBasedTable.create();

  ColumnTypes() {}

  /** What a role may ask for. */
  enum Kind {
    /** Texts, codes, keys. */
    TEXT,
    /** Numbers, whole ones included. */
    NUMBER,
    DATE;

    private static Optional<Kind> declaredBy(Column column) {
      return column.type().flatMap(Kind::of);
    }

    /** Returns the kind of a declared type; empty for those that can be read as a text too. */
    private static Optional<Kind> of(ColumnType type) {
      return switch (type) {
        case INTEGER, NUMBER -> Optional.of(NUMBER);
        case DATE -> Optional.of(DATE);
        case CODE, REF, LIST, TIME -> Optional.of(TEXT);
        case STRING, BOOLEAN, YEAR -> Optional.empty();
      };
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Notes that a role asks a column for a kind, and reports that the column is another. */
  void ask(Table table, Column column, Kind kind, Problems problems, String pointer) {
    var before = Optional.ofNullable(asked.get(table.name(), column.name()));
    var other = Kind.declaredBy(column).or(() -> before).filter(known -> known != kind);
    if (other.isPresent()) {
      problems.error(
          "schema/column-type",
          pointer,
          ImmutableMap.of(
              "table", table.name(),
              "column", column.name(),
              "asked", kind.word(),
              "known", other.get().word(),
              "case", column.type().isPresent() ? "declared" : "asked"));
    }
    if (before.isEmpty()) {
      asked.put(table.name(), column.name(), kind);
    }
  }
}
