package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import fr.arpent.reporting.block.Block;
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
    return new Block.Table(caption, columns(grid), rows(grid));
  }

  private ImmutableList<Block.Table.Column> columns(Markup.Grid grid) {
    return Streams.zip(
            grid.head().stream(),
            grid.numeric().stream(),
            (head, numeric) ->
                new Block.Table.Column(
                    lines.line(head),
                    numeric ? Block.Table.ColumnKind.NUMBER : Block.Table.ColumnKind.TEXT))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Block.Table.Row> rows(Markup.Grid grid) {
    return grid.rows().stream()
        .map(row -> new Block.Table.Row(Block.Table.RowKind.BODY, cells(row)))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Text> cells(List<ImmutableList<Inline>> row) {
    return row.stream()
        .map(cell -> cell.isEmpty() ? Text.message("table.empty-cell") : lines.line(cell))
        .collect(ImmutableList.toImmutableList());
  }
}
