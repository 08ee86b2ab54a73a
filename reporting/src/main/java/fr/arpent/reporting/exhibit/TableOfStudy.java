package fr.arpent.reporting.exhibit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table of the study printed as it is: the exhibit {@code table.<name>} of guide texts.
 * Translated columns ({@code title.fr}, {@code title.en}) are one column; coded cells are said with
 * their list of labels, heads with the list {@code column}.
 *
 * @param table a public table: the rows of others are not printed
 * @param study its labels and sources
 */
public record TableOfStudy(Table table, Study study) implements Exhibit {

  @Override
  public Kind kind() {
    return Kind.TABLE;
  }

  @Override
  public ImmutableSet<String> options() {
    return TableExhibit.OPTIONS;
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    checkPublic(table);
    return new TableExhibit(study, captions(table, study), data()).blocks(options);
  }

  private TableData data() {
    var columns = StudyColumn.of(table, study);
    var rows = ImmutableList.<ImmutableList<Cell>>builder();
    for (int row = 0; row < table.rowCount(); row++) {
      int index = row;
      rows.add(columns.stream().map(column -> column.cell(index)).collect(toImmutableList()));
    }
    return TableData.of(
        columns.stream().map(StudyColumn::column).collect(toImmutableList()), rows.build());
  }

  /**
   * Returns the numbers of the rows, from 0, for which every condition holds: {@code column =
   * value, value}, {@code column >= 3}.
   *
   * @throws IllegalArgumentException if a condition cannot be read or names what is not there; the
   *     message says what is
   */
  public ImmutableList<Integer> rowsWhere(List<String> conditions) {
    var data = data();
    var filters = conditions.stream().map(where -> RowFilter.of(where, data)).toList();
    return IntStream.range(0, table.rowCount())
        .filter(row -> filters.stream().allMatch(filter -> filter.admits(data.rows().get(row))))
        .boxed()
        .collect(toImmutableList());
  }

  /**
   * Refuses a table whose rows are not for everybody.
   *
   * @throws IllegalArgumentException saying so
   */
  public static void checkPublic(Table table) {
    checkArgument(
        table.access() == Table.Access.PUBLIC,
        "the rows of table %s are not printed: its access is %s",
        table.name(),
        table.access());
  }

  private static Captions captions(Table table, Study study) {
    return new Captions() {
      @Override
      public Block.Caption caption(OptionReader options, Optional<Text> remark) {
        return TableOfStudy.caption(table, study, options, remark);
      }

      @Override
      public ImmutableList<Block> blocks(Block block, OptionReader options) {
        return ImmutableList.of(block);
      }
    };
  }

  private static Block.Caption caption(
      Table table, Study study, OptionReader options, Optional<Text> remark) {
    var unit = Text.message("block.exhibit.rows", ImmutableMap.of("rows", table.rowCount()));
    return StudyCaption.of(
        study,
        sources(table, shown(table, study, options)),
        options,
        new StudyCaption.Words(
            Text.message("block.exhibit.table", ImmutableMap.of("table", table.name())),
            unit,
            remark,
            "table." + table.name()));
  }

  /** Columns that are printed: what another column holds is no reserve about these. */
  private static ImmutableList<Column> shown(Table table, Study study, OptionReader options) {
    var named = options.text().list("columns");
    return StudyColumn.of(table, study).stream()
        .filter(column -> named.isEmpty() || named.contains(column.name()))
        .filter(column -> !options.hides(column.name()))
        .flatMap(column -> column.byLanguage().values().stream())
        .collect(toImmutableList());
  }

  /** Returns the ids of the sources of a table, {@code illustration} among them. */
  public static ImmutableSet<String> sources(Table table) {
    return sources(table, table.columns().values());
  }

  /** Returns the ids of the sources of some columns of a table. */
  public static ImmutableSet<String> sources(Table table, Collection<Column> columns) {
    var byRow = table.sourceColumn().flatMap(table::findColumn);
    return byRow.isPresent()
        ? ImmutableSet.copyOf(byRow.get().cells())
        : columns.stream().map(Column::source).collect(toImmutableSet());
  }
}
