package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.Row;
import fr.arpent.reporting.block.Block.Table.RowKind;

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
    new CaptionWriter(desk).into(block.caption(), table.add("caption"));
    head(block, table.add("thead").add("tr"));
    Element body = table.add("tbody");
    block.rows().forEach(row -> row(block, row, body.add("tr")));
    CaptionWriter.below(desk, block.caption(), exhibit);
  }

  private void head(Block.Table table, Element row) {
    for (Block.Table.Column column : table.columns()) {
      Element cell = row.add("th").with("scope", "col");
      align(cell, column);
      desk.inlines().write(desk.words(column.head()), cell);
    }
  }

  private void row(Block.Table table, Row row, Element element) {
    if (row.kind() != RowKind.BODY) {
      element.with("class", row.kind() == RowKind.GROUP ? "group" : "sum");
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Element cell = i == 0 ? element.add("th").with("scope", "row") : element.add("td");
      align(cell, table.columns().get(i));
      desk.inlines().write(desk.words(row.cells().get(i)), cell);
    }
  }

  /** Numbers stand at the right in all languages. */
  private static void align(Element cell, Block.Table.Column column) {
    if (column.kind() == ColumnKind.NUMBER) {
      cell.with("class", "number");
    }
  }
}
