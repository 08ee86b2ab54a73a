package fr.arpent.reporting.exhibit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Source;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/** A table of the study printed as it is: the exhibit {@code table.<name>} of guide texts. */
public final class TableOfStudy {

  private TableOfStudy() {}

  /**
   * Returns the exhibit of a public table. Translated columns ({@code title.fr}, {@code title.en})
   * are one column; coded cells are said with their list of labels.
   *
   * @throws IllegalArgumentException if the table is restricted or private: its rows are not
   *     printed
   */
  public static Exhibit exhibit(Table table, Study study) {
    checkArgument(
        table.access() == Table.Access.PUBLIC,
        "the rows of table %s are not printed: its access is %s",
        table.name(),
        table.access());
    var columns = StudyColumn.of(table, study);
    var rows = ImmutableList.<ImmutableList<Cell>>builder();
    for (int row = 0; row < table.rowCount(); row++) {
      int index = row;
      rows.add(columns.stream().map(column -> column.cell(index)).collect(toImmutableList()));
    }
    var data =
        TableData.of(
            columns.stream().map(StudyColumn::column).collect(toImmutableList()), rows.build());
    return new TableExhibit(study, captions(table, study), data);
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
    var sources = sources(table);
    var unit = Text.message("block.exhibit.rows", ImmutableMap.of("rows", table.rowCount()));
    boolean invented = sources.contains(Source.ILLUSTRATION);
    var notes = ImmutableList.<Text>builder();
    remark.ifPresent(notes::add);
    options.text("source-note").ifPresent(notes::add);
    var all = notes.build();
    return new Block.Caption(
        Text.EMPTY,
        options
            .text("caption")
            .orElse(Text.message("block.exhibit.table", ImmutableMap.of("table", table.name()))),
        Optional.of(Phrases.tagged(options.hides("unit") ? Text.EMPTY : unit, invented)),
        all.isEmpty() ? Optional.empty() : Optional.of(Phrases.spaces(all)),
        Optional.of(SourceLine.of(study, sources)),
        options.text().find("id").orElse("table." + table.name()));
  }

  private static ImmutableSet<String> sources(Table table) {
    var sources = ImmutableSet.<String>builder();
    var bySourceColumn = table.sourceColumn().flatMap(table::findColumn);
    if (bySourceColumn.isPresent()) {
      sources.addAll(bySourceColumn.get().cells());
    } else {
      table.columns().values().forEach(column -> sources.add(column.source()));
    }
    return sources.build();
  }
}
