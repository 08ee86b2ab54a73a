package fr.arpent.model.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * One column of a table, as read: text cells, and what the study says of them.
 *
 * <p>A cell is missing when it is empty or equals one of the column's missing marks; a mark may
 * carry a reason ({@code ND} → {@code not-done}), which keeps several kinds of absence apart.
 */
@Value.Immutable
public interface Column {

  /**
   * Our name of the column, the one used everywhere else; a translated column is one of {@code
   * title.fr}, {@code title.en}.
   */
  String name();

  /** Header in the file. */
  String header();

  /** One text per row, as found (XLSX numbers in the table's number style). */
  ImmutableList<String> cells();

  /** Declared type; empty when nothing was declared. */
  Optional<ColumnType> type();

  /** Declared unit, a term of {@code terms.csv}. */
  Optional<String> unit();

  /** Id of the source of the cells, or {@code illustration} when they are invented. */
  String source();

  /** List of {@code labels.csv} that gives the words of coded cells. */
  Optional<String> labels();

  /** Scheme of a code column: {@code cog}, {@code siren}, {@code departement}… */
  Optional<String> scheme();

  /** Table that a {@code ref} column points at. */
  Optional<String> refersTo();

  /** Mark between the items of a {@code list} cell. */
  @Value.Default
  default String separator() {
    return ";";
  }

  /** Pattern of dates, {@code dd/MM/yyyy}; empty for ISO dates. */
  Optional<String> dateFormat();

  /**
   * Marks that stand for a missing cell beside the empty one, each with its reason; the reason is
   * empty when none was declared.
   */
  ImmutableMap<String, String> missing();

  /** Rows (0-based) whose cell was a number cell of a spreadsheet: refused where a code is due. */
  ImmutableSet<Integer> numberCells();

  /** Returns the text of a row's cell, or empty when the cell is missing. */
  default Optional<String> find(int row) {
    var cell = cells().get(row);
    return cell.isEmpty() || missing().containsKey(cell) ? Optional.empty() : Optional.of(cell);
  }

  /**
   * Returns why a row's cell is missing, when the study declares it ({@code not-done}); empty
   * otherwise.
   */
  default Optional<String> missingReason(int row) {
    return Optional.ofNullable(missing().get(cells().get(row))).filter(reason -> !reason.isEmpty());
  }

  /** Returns the same column with empty cells in some rows. */
  default Column withoutCells(IntPredicate rows) {
    var kept = new ArrayList<>(cells());
    IntStream.range(0, kept.size()).filter(rows).forEach(row -> kept.set(row, ""));
    return ((ImmutableColumn) ImmutableColumn.copyOf(this)).withCells(kept);
  }

  /** Checks the name. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "the name of a column must not be blank");
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Column} values; every setter may be called once. */
  final class Builder extends ImmutableColumn.Builder {
    Builder() {}
  }
}
