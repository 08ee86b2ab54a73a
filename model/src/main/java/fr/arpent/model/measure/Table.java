package fr.arpent.model.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.arpent.model.election.Election;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * A table of the study, read once by its name; every analysis and every token that names it sees
 * these rows.
 *
 * <p>Rows are numbered from 0 in the order of the file.
 */
@Value.Immutable
public interface Table {

  /** Id under {@code tables}. */
  String name();

  /** Path inside the folder, with {@code /}; empty for a table given in place. */
  Optional<String> path();

  /** SHA-256 of the bytes as found, in lower-case hexadecimal. */
  String sha256();

  /** Columns by our name, in the order of the file. */
  ImmutableMap<String, Column> columns();

  /** Number of rows, without the header. */
  int rowCount();

  /**
   * What the file says of itself before its rows, by key, in the order of the file: section META of
   * a participatory budget ({@code budget}, {@code vote_type}). Empty for other files.
   */
  ImmutableMap<String, String> head();

  /**
   * The vote that the rows are the projects of, with its ballots: of a {@code .pb} file that may be
   * read; empty for other files.
   */
  Optional<Election> election();

  /** Id of the source of the whole table, or {@code illustration}. */
  String source();

  /** Column that holds each row's own source id; empty when the table has one source per column. */
  Optional<String> sourceColumn();

  /** Column that holds the key of each row; empty when no row is referred to. */
  Optional<String> key();

  /** How numbers are written. */
  @Value.Default
  default NumberStyle numbers() {
    return NumberStyle.PLAIN;
  }

  /** Who may read it. */
  @Value.Default
  default Access access() {
    return Access.PUBLIC;
  }

  /** Whether every result that reads it is under the study's embargo. */
  @Value.Default
  default boolean embargo() {
    return false;
  }

  /** Returns whether it lies in {@code private/} or says so: names and addresses are expected. */
  default boolean confidential() {
    return access() == Access.PRIVATE
        || path().filter(path -> path.startsWith("private/")).isPresent();
  }

  /** Returns whether its cells may be printed and attached. */
  default boolean open() {
    return access() == Access.PUBLIC && !confidential();
  }

  /**
   * Returns the same table with some of its columns only; its number of rows and its digest stay,
   * so that results can still say what they were made of.
   */
  default Table keeping(Set<String> names) {
    return ((ImmutableTable) ImmutableTable.copyOf(this))
        .withColumns(Maps.filterKeys(columns(), names::contains))
        .withKey(key().filter(names::contains))
        .withSourceColumn(sourceColumn().filter(names::contains))
        .withHead(ImmutableMap.of())
        .withElection(Optional.empty());
  }

  /** Returns the same table with empty cells in some rows, but for some columns. */
  default Table withoutCells(IntPredicate rows, Set<String> kept) {
    var changed = ImmutableMap.<String, Column>builder();
    for (var column : columns().values()) {
      changed.put(column.name(), kept.contains(column.name()) ? column : column.withoutCells(rows));
    }
    return ((ImmutableTable) ImmutableTable.copyOf(this)).withColumns(changed.buildOrThrow());
  }

  /** Returns a column by our name. */
  default Optional<Column> findColumn(String column) {
    return Optional.ofNullable(columns().get(column));
  }

  /** Returns the row that has a key, compared exactly; linear in the rows. */
  default Optional<Integer> findRow(String keyValue) {
    return key()
        .flatMap(this::findColumn)
        .map(column -> column.cells().indexOf(keyValue))
        .filter(row -> row >= 0);
  }

  /**
   * Returns the numbers of the rows, from 0, that hold one of the wanted values in every column
   * named; values are compared exactly, as written. Linear in the rows.
   *
   * @param wanted values by column; all rows when empty
   * @throws IllegalArgumentException if a column does not exist; look for it with {@link
   *     #findColumn} first
   */
  default ImmutableList<Integer> rowsWhere(ImmutableMap<String, ImmutableList<String>> wanted) {
    wanted
        .keySet()
        .forEach(
            column ->
                checkArgument(
                    columns().containsKey(column),
                    "table %s has no column %s; it has %s",
                    name(),
                    column,
                    columns().keySet()));
    return IntStream.range(0, rowCount())
        .filter(
            row ->
                wanted.entrySet().stream()
                    .allMatch(
                        condition ->
                            findColumn(condition.getKey())
                                .filter(
                                    column ->
                                        condition.getValue().contains(column.cells().get(row)))
                                .isPresent()))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  /** Checks that all columns have one cell per row. */
  @Value.Check
  default void check() {
    columns()
        .values()
        .forEach(
            column ->
                checkArgument(
                    column.cells().size() == rowCount(),
                    "column %s of table %s must have one cell per row (%s), had %s",
                    column.name(),
                    name(),
                    rowCount(),
                    column.cells().size()));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Table} values; every setter may be called once. */
  final class Builder extends ImmutableTable.Builder {
    Builder() {}
  }

  /** Who may read a table. */
  enum Access {
    PUBLIC,
    /** Pseudonyms or small cells: used, printed in aggregate only, attached as a digest. */
    RESTRICTED,
    /** Names and addresses: only under {@code private/}, never printed without consent. */
    PRIVATE
  }
}
