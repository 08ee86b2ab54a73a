package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block.Table;
import fr.arpent.reporting.block.Block.Table.Row;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.block.Merges;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.HeaderScope;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Design;
import java.util.ArrayList;
import java.util.List;
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
   * @param tied whether a cell of the row above reaches into it
   */
  record Printed(RowKind kind, Strip strip, Optional<Strip> group, boolean tied) {}

  /** Sets the head, in two rows where names stand over several columns. */
  Head head(StructureElement head) {
    StructureElement upper = head.add(Tag.TR);
    StructureElement lower = table.merges().groups().isEmpty() ? upper : head.add(Tag.TR);
    var names = ImmutableList.<SetRow.Cell>builder();
    var cells = ImmutableList.<SetRow.Cell>builder();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      var group = table.merges().over(i);
      group
          .filter(over -> over.first() == column)
          .map(over -> name(over, upper))
          .ifPresent(names::add);
      StructureElement element =
          (group.isPresent() ? lower : upper).add(Tag.TH).heading(HeaderScope.COLUMN);
      if (group.isEmpty() && lower != upper) {
        element.spanning(2, 1);
      }
      Words words = compositor.words(table.columns().get(i).head());
      cells.add(cell(element, words, layout.headSetting(i), layout.head(i)));
    }
    var over = new SetRow(names.build(), design.spaces().cell());
    var set = new SetRow(cells.build(), design.spaces().cell());
    return new Head(head(over, set), head(over.asArtifact(), set.asArtifact()));
  }

  private SetRow.Cell name(Merges.Group group, StructureElement row) {
    StructureElement element =
        row.add(Tag.TH).heading(HeaderScope.COLUMN).spanning(1, group.count());
    Setting setting = layout.headSetting(group.first()).aligned(Setting.Alignment.START);
    return cell(element, compositor.words(group.head()), setting, layout.heads(group));
  }

  /** Names stand over the heads, each with a rule under it. */
  private Strip head(SetRow names, SetRow heads) {
    double thickness = design.strokes().tableHead();
    double thin = design.strokes().row();
    double above = names.cells().isEmpty() ? 0 : names.height();
    Strip.Painter rule =
        (sheet, top) ->
            sheet.rule(across, top + heads.height() - thickness, thickness, colour(ColourRole.INK));
    Strip lower = heads.strip(true, rule);
    Strip upper =
        names.strip(
            true,
            (sheet, top) ->
                table
                    .merges()
                    .groups()
                    .forEach(
                        group ->
                            sheet.rule(
                                layout.heads(group),
                                top + above - thin,
                                thin,
                                colour(ColourRole.RULE))));
    return above == 0
        ? lower
        : Strip.wide(
                above + lower.height(),
                (sheet, top) -> {
                  upper.painter().paint(sheet, top);
                  lower.painter().paint(sheet, top + above);
                })
            .with(ImmutableList.<Foot>builder().addAll(upper.feet()).addAll(lower.feet()).build());
  }

  ImmutableList<Printed> body(StructureElement body, Words continued) {
    var set = new ArrayList<SetRow>();
    for (int i = 0; i < table.rows().size(); i++) {
      set.add(set(i, body.add(Tag.TR)));
    }
    table.merges().spans().forEach(span -> makeRoom(span, set));
    var rows = ImmutableList.<Printed>builder();
    Optional<Strip> group = Optional.empty();
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      Strip strip = set.get(i).strip(false, ground(i, set.get(i).height()));
      boolean tied = table.merges().ties(i);
      if (row.kind() == RowKind.BODY) {
        rows.add(new Printed(row.kind(), strip, group, tied));
      } else {
        rows.add(new Printed(row.kind(), strip, Optional.empty(), tied));
        group = row.kind() == RowKind.GROUP ? Optional.of(again(row, continued)) : Optional.empty();
      }
    }
    return rows.build();
  }

  /** A cell that is higher than the rows it reaches over makes the last of them higher. */
  private static void makeRoom(Merges.Span span, List<SetRow> rows) {
    int last = span.row() + span.rows() - 1;
    double height = rows.subList(span.row(), last + 1).stream().mapToDouble(SetRow::height).sum();
    SetRow first = rows.get(span.row());
    double wanted =
        first.cells().stream()
            .filter(cell -> cell.rows() == span.rows())
            .mapToDouble(cell -> cell.text().height() + 2 * first.padding())
            .max()
            .orElse(0);
    if (wanted > height) {
      rows.set(last, rows.get(last).higher(wanted - height));
    }
  }

  private SetRow set(int index, StructureElement element) {
    Row row = table.rows().get(index);
    var cells = ImmutableList.<SetRow.Cell>builder();
    for (int i = 0; i < row.cells().size(); i++) {
      if (table.merges().isHidden(index, i)) {
        continue;
      }
      StructureElement cell =
          i == 0 ? element.add(Tag.TH).heading(HeaderScope.ROW) : element.add(Tag.TD);
      var span = table.merges().at(index, i).orElse(new Merges.Span(index, i, 1, 1));
      cell.spanning(span.rows(), span.columns());
      Measure place = layout.cells(i, span.columns(), row.kind());
      var text =
          compositor.set(
              cell,
              compositor.words(row.cells().get(i)),
              layout.cellSetting(i, row.kind()).unhyphenated(),
              place.width());
      cells.add(new SetRow.Cell(text, place.start(), span.rows()));
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
    return set.strip(false, groundOfGroup(set.height()));
  }

  private Strip.Painter groundOfGroup(double height) {
    return (sheet, top) ->
        sheet.fill(Artifact.BACKGROUND, across, top, height, colour(ColourRole.TINT_2));
  }

  private Strip.Painter ground(int row, double height) {
    double thick = design.strokes().tableSum();
    return switch (table.rows().get(row).kind()) {
      case GROUP -> groundOfGroup(height);
      case SUM ->
          (sheet, top) -> {
            sheet.rule(across, top - thick, thick, colour(ColourRole.INK));
            sheet.rule(across, top + height - thick, thick, colour(ColourRole.INK));
          };
      case BODY -> under(row, height);
    };
  }

  /** A hairline under a row, but under cells that reach on into the next, and over a sum. */
  private Strip.Painter under(int row, double height) {
    boolean beforeSum =
        row + 1 < table.rows().size() && table.rows().get(row + 1).kind() == RowKind.SUM;
    double thin = design.strokes().row();
    return (sheet, top) -> {
      if (!beforeSum) {
        stretches(row)
            .forEach(
                stretch -> sheet.rule(stretch, top + height - thin, thin, colour(ColourRole.HAIR)));
      }
    };
  }

  private ImmutableList<Measure> stretches(int row) {
    if (!table.merges().ties(row + 1)) {
      return ImmutableList.of(across);
    }
    var stretches = ImmutableList.<Measure>builder();
    int count = table.columns().size();
    int from = 0;
    for (int i = 0; i <= count; i++) {
      int column = i;
      boolean reaches =
          i < count
              && table.merges().at(row, i).filter(span -> span.covers(row + 1, column)).isPresent();
      if (i == count || reaches) {
        if (i > from) {
          stretches.add(layout.columns(from, i - from));
        }
        from = i + 1;
      }
    }
    return stretches.build();
  }

  private Colour colour(ColourRole role) {
    return compositor.colour(role);
  }
}
