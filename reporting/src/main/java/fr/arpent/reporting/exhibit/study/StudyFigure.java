package fr.arpent.reporting.exhibit.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.exhibit.DataBlock;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitOptions;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.StudyCaption;
import fr.arpent.reporting.exhibit.TableOfStudy;
import fr.arpent.reporting.text.Text;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * A table of the study drawn as a figure: the exhibit {@code table.<name>.<kind>} of guide texts.
 *
 * @param table a public table
 * @param study its labels, sources and outlines
 * @param name name of the kind
 * @param figure the kind
 */
record StudyFigure(Table table, Study study, String name, FigureKind figure) implements Exhibit {

  private static final ImmutableSet<String> COMMON =
      ImmutableSet.of(
          "caption",
          "alt",
          "id",
          "source-note",
          "hide",
          "measure",
          "unit",
          "percent",
          "decimals",
          "where",
          "sort",
          "limit",
          DataBlock.OPTION);

  private static final ImmutableSet<String> PARTS = ImmutableSet.of("unit", "note");

  @Override
  public Kind kind() {
    return figure.kind();
  }

  @Override
  public ImmutableSet<String> options() {
    return ImmutableSet.<String>builder().addAll(figure.options()).addAll(COMMON).build();
  }

  @Override
  public ImmutableList<Block> blocks(ExhibitOptions options) {
    TableOfStudy.checkPublic(table);
    var reader = OptionReader.of(options, options(), PARTS);
    var rows = StudyRows.of(table, study, reader);
    var drawn = figure.figure().apply(rows);
    var block =
        new Block.Figure(
            caption(rows, reader), drawn, reader.text("alt").orElseGet(drawn::alternative));
    return ImmutableList.<Block>builder()
        .add(block)
        .addAll(DataBlock.of(block, reader).stream().toList())
        .build();
  }

  private Block.Caption caption(StudyRows rows, OptionReader options) {
    var sources = new LinkedHashSet<>(TableOfStudy.sources(table, rows.used()));
    if (figure.kind() == Kind.MAP) {
      study.boundarySource().ifPresent(sources::add);
    }
    rows.otherTables().forEach(other -> sources.addAll(TableOfStudy.sources(other)));
    return StudyCaption.of(
        study,
        sources,
        options,
        new StudyCaption.Words(
            Text.message("block.exhibit.table", ImmutableMap.of("table", table.name())),
            rows.unitLine(),
            left(rows),
            "table." + table.name() + "." + name));
  }

  private Optional<Text> left(StudyRows rows) {
    return rows.size() == table.rowCount()
        ? Optional.empty()
        : Optional.of(
            Text.message(
                "block.exhibit.part",
                ImmutableMap.of("shown", rows.size(), "all", table.rowCount())));
  }
}
