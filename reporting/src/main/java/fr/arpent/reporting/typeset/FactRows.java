package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.HeaderScope;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;

/**
 * Sets the rows of a sheet: a label in the side column, its text in the main column. The last row
 * never stands alone on a page.
 */
final class FactRows {

  private static final double PADDING = 3.5;
  private static final int STRONG = 600;

  private final Compositor compositor;

  FactRows(Compositor compositor) {
    this.compositor = compositor;
  }

  void add(List<Fact> facts, StructureElement parent, Galley galley) {
    if (facts.isEmpty()) {
      return;
    }
    StructureElement body = parent.add(Tag.TABLE).add(Tag.TBODY);
    for (int i = 0; i < facts.size(); i++) {
      if (i == facts.size() - 1 && i > 1) {
        galley.kept();
      }
      galley.add(row(facts.get(i), body.add(Tag.TR)));
    }
  }

  private Strip row(Fact fact, StructureElement row) {
    Grid grid = compositor.grid();
    TaggedText label =
        compositor.set(
            row.add(Tag.TH).heading(HeaderScope.ROW),
            compositor.words(fact.label()),
            Setting.of(TypeRole.TABLE_CELL).weighing(STRONG),
            grid.side().width());
    TaggedText text =
        compositor.set(
            row.add(Tag.TD),
            compositor.words(fact.text()),
            Setting.of(TypeRole.TABLE_CELL),
            grid.main().width());
    var set = new SideRow(label, text, PADDING, PADDING);
    double thin = compositor.design().strokes().row();
    return set.strip(
        grid,
        (sheet, top) ->
            sheet.rule(
                grid.full(), top + set.height() - thin, thin, compositor.colour(ColourRole.HAIR)));
  }
}
