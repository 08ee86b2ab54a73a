package fr.arpent.reporting.typeset;

import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.TypeRole;

/** Sets the title of a part outside the chapters. */
final class PartTitleSetter {

  /** A heading stays with so many lines of what follows. */
  private static final int LINES_KEPT = 3;

  private static final double BEFORE = 28;
  private static final double AFTER = 14;

  private final Compositor compositor;

  PartTitleSetter(Compositor compositor) {
    this.compositor = compositor;
  }

  /** Begins a part on its page, or under another part that is less than half a page. */
  void set(Words title, String anchor, Sections.Section section, PageStart start, Galley galley) {
    Measure main = compositor.grid().main();
    TaggedText text =
        compositor.title(
            section.element().add(section.heading()),
            section.element(),
            title,
            Setting.of(TypeRole.PART_TITLE),
            main.width());
    galley
        .start(start)
        .before(BEFORE)
        .add(
            Strip.wide(
                text.height(),
                (sheet, top) -> {
                  sheet.anchor(anchor, top);
                  sheet.mark(section.level(), title.plain(), top);
                  text.paint(sheet, main.start(), top);
                }))
        .after(AFTER)
        .keptWith(compositor.lines(LINES_KEPT));
  }
}
