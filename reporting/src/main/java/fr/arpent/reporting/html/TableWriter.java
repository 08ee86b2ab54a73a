package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.Row;
import java.util.Locale;

/** Writes tables: caption, heads with their scope, groups and sums. */
final class TableWriter {

  private final Desk desk;

  TableWriter(Desk desk) {
    this.desk = desk;
  }

  void write(Block.Table block, Element parent) {
    Element exhibit = parent.add("div", "exhibit");
    Element table = exhibit.add("table");
    desk.anchor(table, block.caption().anchor());
    block.summary().ifPresent(words -> table.with("title", desk.words(words).plain()));
    Block.Caption caption = block.caption();
    new CaptionWriter(desk)
        .into(caption.label(), caption.title(), caption.unit(), table.add("caption"));
    head(block, table.add("thead").add("tr"));
    Element body = table.add("tbody");
    block.rows().forEach(row -> row(block, row, body.add("tr")));
    CaptionWriter.below(desk, block.caption(), exhibit);
  }

  private void head(Block.Table table, Element row) {
    for (Block.Table.Column column : table.columns()) {
      Element cell = row.add("th", style("head", column)).with("scope", "col");
      desk.inlines().write(desk.words(column.head()), cell);
    }
  }

  private void row(Block.Table table, Row row, Element element) {
    String kind = row.kind().name().toLowerCase(Locale.ROOT);
    for (int i = 0; i < row.cells().size(); i++) {
      Element cell = element.add(i == 0 ? "th" : "td", style(kind, table.columns().get(i)));
      if (i == 0) {
        cell.with("scope", "row");
      }
      desk.inlines().write(desk.words(row.cells().get(i)), cell);
    }
  }

  /**
   * Returns the one class of a cell: what row it is in, and whether it holds a number, which stands
   * at the right in all languages. LibreOffice takes no two classes, and no rules of rows.
   */
  private static String style(String row, Block.Table.Column column) {
    return column.kind() == ColumnKind.NUMBER ? row + "-number" : row;
  }
}
