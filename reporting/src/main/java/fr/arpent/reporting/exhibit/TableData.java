package fr.arpent.reporting.exhibit;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a table exhibit holds before options choose from it.
 *
 * @param columns all columns, those shown by default and others
 * @param rows one cell per column
 * @param sum cells of the row of totals, printed only under all rows
 */
public record TableData(
    ImmutableList<Column> columns,
    ImmutableList<ImmutableList<Cell>> rows,
    Optional<ImmutableList<Cell>> sum) {

  /** Checks the shape. */
  public TableData {
    int width = columns.size();
    checkArgument(
        rows.stream().allMatch(row -> row.size() == width), "every row must have %s cells", width);
    sum.ifPresent(row -> checkArgument(row.size() == width, "the sum must have %s cells", width));
  }

  /** Returns data without totals. */
  public static TableData of(List<Column> columns, Iterable<ImmutableList<Cell>> rows) {
    return new TableData(
        ImmutableList.copyOf(columns), ImmutableList.copyOf(rows), Optional.empty());
  }

  /** Returns the ids of all columns. */
  public ImmutableSet<String> ids() {
    return columns.stream().map(Column::id).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns the place of a column.
   *
   * @throws IllegalArgumentException naming the columns there are
   */
  int indexOf(String option, String id) {
    int index = Iterables.indexOf(columns, column -> column.id().equals(id.replace('_', '-')));
    int exact = index >= 0 ? index : Iterables.indexOf(columns, column -> column.id().equals(id));
    if (exact < 0) {
      throw OptionReader.refused(option, id, String.join(", ", ids()));
    }
    return exact;
  }

  /**
   * A column.
   *
   * @param id name by which options call it
   * @param head words of the head, the unit among them
   * @param decimals decimals of its numbers; empty for a column of words
   * @param shown whether it is shown when no option chooses
   * @param mergesEqual whether equal words in rows that follow each other are one cell
   */
  public record Column(
      String id, Text head, Optional<Integer> decimals, boolean shown, boolean mergesEqual) {

    /** Returns a column of words. */
    public static Column words(String id, Text head) {
      return new Column(id, head, Optional.empty(), true, false);
    }

    /** Returns a column of numbers. */
    public static Column numbers(String id, Text head, int decimals) {
      return new Column(id, head, Optional.of(decimals), true, false);
    }

    /** Returns the column, shown only when it is chosen. */
    public Column aside() {
      return new Column(id, head, decimals, false, mergesEqual);
    }

    /**
     * Returns the column with equal words in rows that follow each other as one cell, such as the
     * criterion beside its groups. Rows of one such cell stay on one page: not for long ones.
     */
    public Column merged() {
      return new Column(id, head, decimals, shown, true);
    }
  }
}
