package fr.arpent.reporting.html;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.ColumnKind;
import fr.arpent.reporting.block.Block.Table.Row;
import fr.arpent.reporting.block.Merges;
import fr.arpent.reporting.text.Text;
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
    head(block, table.add("thead"));
    Element body = table.add("tbody");
    for (int i = 0; i < block.rows().size(); i++) {
      row(block, i, body.add("tr"));
    }
    CaptionWriter.below(desk, block.caption(), exhibit);
  }

  /** Names over several heads have a row of their own above them. */
  private void head(Block.Table table, Element head) {
    Element upper = head.add("tr");
    Element lower = table.merges().groups().isEmpty() ? upper : head.add("tr");
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      var group = table.merges().over(i);
      group
          .filter(over -> over.first() == column)
          .ifPresent(
              over ->
                  write(
                      over.head(),
                      1,
                      over.count(),
                      upper.add("th", "head").with("scope", "colgroup")));
      Element cell =
          (group.isPresent() ? lower : upper)
              .add("th", style("head", table.columns().get(i)))
              .with("scope", "col");
      int rows = group.isEmpty() && lower != upper ? 2 : 1;
      write(table.columns().get(i).head(), rows, 1, cell);
    }
  }

  private void write(Text words, int rows, int columns, Element cell) {
    if (columns > 1) {
      cell.with("colspan", Integer.toString(columns));
    }
    if (rows > 1) {
      cell.with("rowspan", Integer.toString(rows));
    }
    desk.inlines().write(desk.words(words), cell);
  }

  private void row(Block.Table table, int index, Element element) {
    Row row = table.rows().get(index);
    String kind = row.kind().name().toLowerCase(Locale.ROOT);
    for (int i = 0; i < row.cells().size(); i++) {
      if (table.merges().isHidden(index, i)) {
        continue;
      }
      Element cell = element.add(i == 0 ? "th" : "td", style(kind, table.columns().get(i)));
      if (i == 0) {
        cell.with("scope", "row");
      }
      var span = table.merges().at(index, i).orElse(new Merges.Span(index, i, 1, 1));
      write(row.cells().get(i), span.rows(), span.columns(), cell);
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
