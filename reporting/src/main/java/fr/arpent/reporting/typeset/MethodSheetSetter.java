package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block;

/** Sets the card of a method: title, then a row per question a reader may have. */
final class MethodSheetSetter {

  private static final double BEFORE = 42;
  private static final double WHOLE = 420;

  private final Compositor compositor;
  private final FactRows rows;

  MethodSheetSetter(Compositor compositor) {
    this.compositor = compositor;
    this.rows = new FactRows(compositor);
  }

  /** Sets a card at its beginning of a page. */
  void set(Block.MethodSheet card, Sections.Section section, PageStart start, Galley galley) {
    galley.start(start);
    var set = new Galley();
    set.before(BEFORE)
        .add(
            new SheetHead(card.kind(), card.family(), card.title(), card.anchor())
                .set(compositor, section))
        .keptWith(BEFORE);
    rows.add(card.rows(), section.element(), set);
    if (set.height() <= WHOLE) {
      galley.before(BEFORE).add(set.whole()).snapped();
    } else {
      galley.addAll(set);
    }
    galley.after(compositor.design().spaces().afterExhibit());
  }
}
