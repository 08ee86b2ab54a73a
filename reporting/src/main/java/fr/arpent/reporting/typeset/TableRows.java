package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block.Table;
import fr.arpent.reporting.block.Block.Table.Row;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.HeaderScope;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Design;
import java.util.Optional;

/** Sets the rows of one table, with their rules and grounds. */
final class TableRows {

  private final Compositor compositor;
  private final Design design;
  private final Table table;
  private final Measure across;
  private final TableLayout layout;

  TableRows(Compositor compositor, Table table, Measure across) {
    this.compositor = compositor;
    this.design = compositor.design();
    this.table = table;
    this.across = across;
    this.layout = new TableLayout(compositor, table, across);
  }

  /** The head, and the same without meaning for the other parts of the table. */
  record Head(Strip strip, Strip again) {}

  /**
   * A row.
   *
   * @param group the name of its group, to be repeated when a page begins with the row
   */
  record Printed(RowKind kind, Strip strip, Optional<Strip> group) {}

  Head head(StructureElement row) {
    var cells = ImmutableList.<SetRow.Cell>builder();
    for (int i = 0; i < table.columns().size(); i++) {
      StructureElement element = row.add(Tag.TH).heading(HeaderScope.COLUMN);
      Words words = compositor.words(table.columns().get(i).head());
      cells.add(cell(element, words, layout.headSetting(i), layout.head(i)));
    }
    var set = new SetRow(cells.build(), design.spaces().cell());
    double thickness = design.strokes().tableHead();
    Strip.Painter rule =
        (sheet, top) ->
            sheet.rule(across, top + set.height() - thickness, thickness, colour(ColourRole.INK));
    return new Head(set.strip(true, rule), set.asArtifact().strip(true, rule));
  }

  ImmutableList<Printed> body(StructureElement body, Words continued) {
    var rows = ImmutableList.<Printed>builder();
    Optional<Strip> group = Optional.empty();
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      boolean beforeSum =
          i + 1 < table.rows().size() && table.rows().get(i + 1).kind() == RowKind.SUM;
      SetRow set = set(row, body.add(Tag.TR));
      Strip strip = set.strip(false, ground(row.kind(), set.height(), beforeSum));
      if (row.kind() == RowKind.BODY) {
        rows.add(new Printed(row.kind(), strip, group));
      } else {
        rows.add(new Printed(row.kind(), strip, Optional.empty()));
        group = row.kind() == RowKind.GROUP ? Optional.of(again(row, continued)) : Optional.empty();
      }
    }
    return rows.build();
  }

  private SetRow set(Row row, StructureElement element) {
    var cells = ImmutableList.<SetRow.Cell>builder();
    for (int i = 0; i < row.cells().size(); i++) {
      StructureElement cell =
          i == 0 ? element.add(Tag.TH).heading(HeaderScope.ROW) : element.add(Tag.TD);
      cells.add(
          cell(
              cell,
              compositor.words(row.cells().get(i)),
              layout.cellSetting(i, row.kind()),
              layout.cell(i, row.kind())));
    }
    return new SetRow(cells.build(), design.spaces().cell());
  }

  private SetRow.Cell cell(StructureElement element, Words words, Setting setting, Measure place) {
    return new SetRow.Cell(
        compositor.set(element, words, setting.unhyphenated(), place.width()), place.start());
  }

  /** Returns the row of a group with the words that say that it goes on, without meaning. */
  private Strip again(Row group, Words continued) {
    Words name = compositor.words(group.cells().get(0));
    var words =
        new Words(
            ImmutableList.<Words.Span>builder()
                .addAll(name.spans())
                .add(Words.Run.plain(" "))
                .addAll(continued.spans())
                .build());
    var scratch = StructureElement.document();
    Measure place = layout.cell(0, group.kind());
    var wide = new Measure(place.start(), across.end() - place.start());
    SetRow.Cell cell = cell(scratch, words, layout.cellSetting(0, group.kind()), wide);
    SetRow set = new SetRow(ImmutableList.of(cell), design.spaces().cell()).asArtifact();
    return set.strip(false, ground(group.kind(), set.height(), false));
  }

  private Strip.Painter ground(RowKind kind, double height, boolean beforeSum) {
    double thin = design.strokes().row();
    double thick = design.strokes().tableSum();
    return switch (kind) {
      case GROUP ->
          (sheet, top) ->
              sheet.fill(Artifact.BACKGROUND, across, top, height, colour(ColourRole.TINT_2));
      case SUM ->
          (sheet, top) -> {
            sheet.rule(across, top - thick, thick, colour(ColourRole.INK));
            sheet.rule(across, top + height - thick, thick, colour(ColourRole.INK));
          };
      case BODY ->
          (sheet, top) -> {
            if (!beforeSum) {
              sheet.rule(across, top + height - thin, thin, colour(ColourRole.HAIR));
            }
          };
    };
  }

  private Colour colour(ColourRole role) {
    return compositor.colour(role);
  }
}
