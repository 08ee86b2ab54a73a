package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Merges;
import fr.arpent.reporting.guide.markup.Inline;
import fr.arpent.reporting.guide.markup.Markup;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A table typed by the author. Its title is the paragraph after it when that begins with a colon,
 * as in Pandoc: {@code : Trois ateliers}.
 */
final class TypedTable {

  private final LineWriter lines;
  private final Ledger ledger;

  TypedTable(LineWriter lines, Ledger ledger) {
    this.lines = lines;
    this.ledger = ledger;
  }

  /** Returns the title that a block gives to the table before it. */
  static Optional<ImmutableList<Inline>> caption(Markup next) {
    if (next instanceof Markup.Paragraph paragraph
        && !paragraph.content().isEmpty()
        && paragraph.content().get(0) instanceof Inline.Literal first
        && first.words().startsWith(": ")) {
      return Optional.of(
          ImmutableList.<Inline>builder()
              .add(new Inline.Literal(first.words().substring(2).stripLeading()))
              .addAll(paragraph.content().subList(1, paragraph.content().size()))
              .build());
    }
    return Optional.empty();
  }

  Block write(Markup.Grid grid, Optional<ImmutableList<Inline>> title) {
    var plain =
        new Block.Caption(
            Text.EMPTY,
            title.map(lines::line).orElse(Text.EMPTY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");
    var anchor = "table-" + grid.place().line();
    var caption =
        new NumberedCaptions(ledger, lines)
            .caption(plain, Ledger.Kind.TABLE, anchor, ImmutableList.of());
    var cells = TypedCells.of(grid);
    return new Block.Table(
        caption,
        columns(grid, cells),
        rows(cells),
        Optional.empty(),
        Optional.empty(),
        merges(cells));
  }

  private Merges merges(TypedCells cells) {
    var groups =
        cells.names().stream()
            .map(over -> new Merges.Group(lines.line(over.name()), over.first(), over.count()))
            .collect(ImmutableList.toImmutableList());
    return new Merges(groups, cells.spans());
  }

  private ImmutableList<Block.Table.Column> columns(Markup.Grid grid, TypedCells cells) {
    return Streams.zip(
            cells.heads().stream(),
            grid.numeric().stream(),
            (head, numeric) ->
                new Block.Table.Column(
                    lines.line(head),
                    numeric ? Block.Table.ColumnKind.NUMBER : Block.Table.ColumnKind.TEXT))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Block.Table.Row> rows(TypedCells cells) {
    var merges = new Merges(ImmutableList.of(), cells.spans());
    var rows = ImmutableList.<Block.Table.Row>builder();
    for (int i = 0; i < cells.rows().size(); i++) {
      rows.add(new Block.Table.Row(Block.Table.RowKind.BODY, row(cells.rows().get(i), i, merges)));
    }
    return rows.build();
  }

  private ImmutableList<Text> row(List<ImmutableList<Inline>> cells, int row, Merges merges) {
    var texts = ImmutableList.<Text>builder();
    for (int i = 0; i < cells.size(); i++) {
      texts.add(merges.isHidden(row, i) ? Text.EMPTY : cell(cells.get(i)));
    }
    return texts.build();
  }

  private Text cell(ImmutableList<Inline> cell) {
    return cell.isEmpty() ? Text.message("table.empty-cell") : lines.line(cell);
  }
}
