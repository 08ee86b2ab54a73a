package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.AnalysisResult.InputUse;
import fr.arpent.model.measure.Table;
import fr.arpent.reporting.text.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * Words for the rows that a role of an analysis read: the text of a statement, the name of a group.
 * They come from the same table, whose rows must be for everybody.
 */
public final class RowNames {

  private final Optional<StudyColumn> words;
  private final ImmutableList<String> keys;

  private RowNames(Optional<StudyColumn> words, ImmutableList<String> keys) {
    this.words = words;
    this.keys = keys;
  }

  /**
   * Returns the words of a role’s rows.
   *
   * @param role role of the analysis
   * @param key role column that holds the keys
   * @param columns names of columns of words, translated or not; the first there is
   */
  public static RowNames of(ExhibitContext context, String role, String key, String... columns) {
    var use = Optional.ofNullable(context.analysis().inputs().get(role));
    var table =
        use.flatMap(InputUse::table)
            .flatMap(name -> Optional.ofNullable(context.study().tables().get(name)))
            .filter(Table::open);
    var keys =
        use.flatMap(read -> Optional.ofNullable(read.columns().get(key)))
            .flatMap(name -> table.flatMap(rows -> rows.findColumn(name)))
            .map(column -> column.cells())
            .orElse(ImmutableList.of());
    return new RowNames(table.flatMap(rows -> column(context, rows, columns)), keys);
  }

  private static Optional<StudyColumn> column(
      ExhibitContext context, Table table, String... columns) {
    var all = StudyColumn.of(table, context.study());
    for (var name : columns) {
      var found = all.stream().filter(column -> column.name().equals(name)).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the words of a row; its key where there are none. */
  public Text nameOf(String key) {
    return find(key).orElseGet(() -> Text.of(key));
  }

  /** Returns the words of a row. */
  public Optional<Text> find(String key) {
    int row = keys.indexOf(key);
    return row < 0
        ? Optional.empty()
        : words
            .map(column -> column.cell(row))
            .filter(cell -> cell instanceof Cell.Word)
            .map(cell -> Objects.requireNonNull((Cell.Word) cell).words());
  }
}
