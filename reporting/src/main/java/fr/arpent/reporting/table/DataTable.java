package fr.arpent.reporting.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The values that a figure or table shows, with their types.
 *
 * @param columns ids are unique
 * @param rows one cell per column
 */
public record DataTable(ImmutableList<Column> columns, ImmutableList<ImmutableList<Value>> rows) {

  /** Checks ids and shape. */
  public DataTable {
    var ids = columns.stream().map(Column::id).collect(ImmutableSet.toImmutableSet());
    checkArgument(ids.size() == columns.size(), "column ids must differ, were %s", columns);
    int width = columns.size();
    checkArgument(
        rows.stream().allMatch(row -> row.size() == width), "every row must have %s cells", width);
  }

  /** Returns a table of these rows. */
  public static DataTable of(List<Column> columns, Iterable<ImmutableList<Value>> rows) {
    return new DataTable(ImmutableList.copyOf(columns), ImmutableList.copyOf(rows));
  }

  /**
   * A column.
   *
   * @param id name for programs: kebab-case
   * @param head name for readers
   * @param kind what its cells are
   * @param decimals decimals that are printed; calculations have all of them
   * @param unit unit of its numbers; empty for counts and words
   */
  public record Column(String id, Text head, Kind kind, int decimals, Optional<Text> unit) {

    /** Returns a column of words. */
    public static Column words(String id, Text head) {
      return new Column(id, head, Kind.WORDS, 0, Optional.empty());
    }

    /** Returns a column of numbers without a unit. */
    public static Column numbers(String id, Text head, int decimals) {
      return new Column(id, head, Kind.NUMBER, decimals, Optional.empty());
    }

    /** Returns a column of days. */
    public static Column days(String id, Text head) {
      return new Column(id, head, Kind.DAY, 0, Optional.empty());
    }
  }

  /** What the cells of a column are. */
  public enum Kind {
    WORDS,
    NUMBER,
    DAY
  }

  /** A cell. */
  public sealed interface Value {

    /** Returns a cell of words. */
    static Value of(Text words) {
      return new Words(words);
    }

    /** Returns a cell of a number, missing when there is none. */
    static Value of(Optional<Double> number) {
      return number.<Value>map(Quantity::new).orElseGet(Value::missing);
    }

    /** Returns a cell of a day, missing when there is none. */
    static Value ofDay(Optional<LocalDate> day) {
      return day.<Value>map(Day::new).orElseGet(Value::missing);
    }

    /** Returns a cell without a value and without a reason. */
    static Value missing() {
      return new Missing(Text.message("block.missing.short"));
    }
  }

  /** Words. */
  public record Words(Text words) implements Value {}

  /** A finite number, with all its decimals. */
  public record Quantity(double number) implements Value {

    /** Checks that it can be written. */
    public Quantity {
      checkArgument(Double.isFinite(number), "a cell must hold a finite number, was %s", number);
    }
  }

  /** A day. */
  public record Day(LocalDate day) implements Value {}

  /**
   * No value.
   *
   * @param reason why, in words
   */
  public record Missing(Text reason) implements Value {}
}
