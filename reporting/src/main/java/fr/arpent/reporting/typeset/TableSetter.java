package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Block.Table.RowKind;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.theme.Spaces;
import java.util.List;
import java.util.Optional;

/**
 * Sets tables. A small one moves whole; a long one is cut between rows, with at least two rows at
 * each side of the cut, and goes on under its caption, its head and the name of its group.
 */
final class TableSetter {

  private static final int ROWS_TOGETHER = 2;

  /** Up to this height, in points, a table is not cut. */
  private static final double SMALL = 250;

  private final Compositor compositor;
  private final CaptionSetter captions;

  TableSetter(Compositor compositor, CaptionSetter captions) {
    this.compositor = compositor;
    this.captions = captions;
  }

  void set(Block.Table table, Place place) {
    Spaces spaces = compositor.design().spaces();
    StructureElement group = place.parent().add(Tag.DIV);
    StructureElement element = group.add(Tag.TABLE);
    table.summary().ifPresent(text -> element.summarised(compositor.words(text).plain()));
    CaptionSetter.Heading caption = captions.above(table.caption(), element, place);
    Measure across = place.onPage() ? compositor.grid().full() : place.measure();
    var rows = new TableRows(compositor, table, across);
    TableRows.Head head = rows.head(element.add(Tag.THEAD));
    List<TableRows.Printed> body = rows.body(element.add(Tag.TBODY), captions.continued());
    double height = body.stream().mapToDouble(row -> row.strip().height()).sum();
    boolean small = height <= SMALL;
    place.galley().before(spaces.beforeExhibit());
    if (small) {
      place.galley().floating();
    } else {
      place.galley().barrier();
    }
    place.galley().add(caption.strip()).after(spaces.captionBelow()).kept().add(head.strip());
    var continued = new Galley();
    continued.add(caption.continued()).after(spaces.captionBelow()).add(head.again());
    addRows(body, small, continued, place.galley());
    captions.addBelow(table.caption(), group, place);
    place.galley().snapped().after(spaces.afterExhibit());
  }

  private static void addRows(
      List<TableRows.Printed> rows, boolean small, Galley continued, Galley galley) {
    for (int i = 0; i < rows.size(); i++) {
      if (small || i < ROWS_TOGETHER || rows.size() - i < ROWS_TOGETHER || isTied(rows, i)) {
        galley.kept();
      }
      galley.resuming(resumption(continued, rows.get(i).group())).add(rows.get(i).strip());
    }
  }

  /** A sum stays with what it sums; a group stays with its first two members. */
  private static boolean isTied(List<TableRows.Printed> rows, int row) {
    boolean opens = false;
    for (int above = Math.max(0, row - ROWS_TOGETHER); above < row; above++) {
      opens |= rows.get(above).kind() == RowKind.GROUP;
    }
    boolean closesGroup = row + 1 < rows.size() && rows.get(row + 1).kind() == RowKind.SUM;
    return rows.get(row).tied()
        || rows.get(row).kind() == RowKind.SUM
        || closesGroup
        || (rows.get(row).kind() == RowKind.BODY && opens);
  }

  private static Strip resumption(Galley continued, Optional<Strip> group) {
    var all = new Galley();
    all.addAll(continued);
    group.ifPresent(all::add);
    return all.whole();
  }
}
