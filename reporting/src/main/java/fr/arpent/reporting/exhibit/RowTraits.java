package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult.InputUse;
import fr.arpent.model.measure.Table;
import java.util.Collection;
import java.util.Optional;

/**
 * What a study's table says of the rows that a role of an analysis read, beside what the method
 * asked for: the theme of a statement. Exhibits offer it to {@code where} and {@code columns}. The
 * rows must be for everybody.
 */
public final class RowTraits {

  private static final RowTraits NONE = new RowTraits(ImmutableList.of(), ImmutableList.of());

  private final ImmutableList<StudyColumn> traits;
  private final ImmutableList<String> keys;

  private RowTraits(ImmutableList<StudyColumn> traits, ImmutableList<String> keys) {
    this.traits = traits;
    this.keys = keys;
  }

  /**
   * Returns the traits of a role’s rows; none when the study keeps the table to itself.
   *
   * @param role role of the analysis
   * @param key role column that holds the keys
   * @param others names that are taken: columns of the exhibit, and those of its words
   */
  public static RowTraits of(
      ExhibitContext context, String role, String key, Collection<String> others) {
    var use = Optional.ofNullable(context.analysis().inputs().get(role));
    var table =
        use.flatMap(InputUse::table)
            .flatMap(name -> Optional.ofNullable(context.study().tables().get(name)))
            .filter(Table::open);
    var keys =
        use.flatMap(read -> Optional.ofNullable(read.columns().get(key)))
            .flatMap(name -> table.flatMap(rows -> rows.findColumn(name)))
            .map(column -> column.cells());
    if (table.isEmpty() || keys.isEmpty()) {
      return NONE;
    }
    var taken = ImmutableSet.copyOf(others);
    var traits =
        StudyColumn.of(table.get(), context.study()).stream()
            .filter(column -> !taken.contains(column.name()))
            .collect(toImmutableList());
    return new RowTraits(traits, keys.get());
  }

  /** Returns a column for each trait, shown only when it is chosen. */
  public ImmutableList<TableData.Column> columns() {
    return traits.stream().map(trait -> trait.column().aside()).collect(toImmutableList());
  }

  /** Returns the traits of a row, one per column. */
  public ImmutableList<Cell> cells(String rowKey) {
    int row = keys.indexOf(rowKey);
    return traits.stream()
        .map(trait -> row < 0 ? new Cell.Missing("") : trait.cell(row))
        .collect(toImmutableList());
  }

  /**
   * Returns those of some rows that the option {@code where} admits by their traits; all without
   * it.
   *
   * @throws IllegalArgumentException naming the traits there are, when it names another
   */
  public ImmutableList<String> admitted(Iterable<String> rowKeys, OptionReader options) {
    var all = ImmutableList.copyOf(rowKeys);
    var data = TableData.of(columns(), all.stream().map(this::cells).toList());
    var filters =
        options.text().values().getOrDefault("where", ImmutableList.of()).stream()
            .map(condition -> RowFilter.of(condition, data))
            .toList();
    return all.stream()
        .filter(key -> filters.stream().allMatch(filter -> filter.admits(cells(key))))
        .collect(toImmutableList());
  }
}
