package fr.arpent.reporting.typeset;

import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/**
 * The head of a method card or tool: what it is in the side column, its title, a rule under both.
 *
 * @param kind what it is
 * @param family what stands under the kind; may be empty
 */
record SheetHead(Text kind, Text family, Text title, String anchor) {

  private static final double TITLE_TO_RULE = 14;
  private static final double KIND_RISE = 12;
  private static final double KIND_SIZE = 10;
  private static final int REGULAR = 400;

  Strip set(Compositor compositor, Sections.Section section) {
    StructureElement element = section.element();
    Grid grid = compositor.grid();
    var setting = Setting.of(TypeRole.CALLOUT_LABEL).sized(KIND_SIZE);
    var side = new Galley();
    addSide(side, kind, setting, element, compositor);
    addSide(
        side,
        family,
        setting.weighing(REGULAR).coloured(compositor.colour(ColourRole.MUTED)),
        element,
        compositor);
    Words words = compositor.words(title);
    TaggedText set =
        compositor.title(
            element.add(section.heading()),
            element,
            words,
            Setting.of(TypeRole.SHEET_TITLE),
            grid.main().width());
    Strip names = side.whole();
    double rule = compositor.design().strokes().exhibitRule();
    double height = Math.max(set.height(), names.height()) + TITLE_TO_RULE + rule;
    return Strip.wide(
        height,
        (sheet, top) -> {
          sheet.anchor(anchor, top);
          sheet.mark(section.level(), words.plain(), top);
          names.painter().paint(sheet, top + set.rise() - KIND_RISE);
          set.paint(sheet, grid.main().start(), top);
          sheet.rule(grid.full(), top + height - rule, rule, compositor.colour(ColourRole.PRIMARY));
        });
  }

  private static void addSide(
      Galley side, Text text, Setting setting, StructureElement element, Compositor compositor) {
    Words words = compositor.words(text);
    if (words.isEmpty()) {
      return;
    }
    Measure across = compositor.grid().side();
    TaggedText set = compositor.paragraph(element, words, setting, across.width());
    side.add(Strip.of(set.height(), (sheet, top) -> set.paint(sheet, across.start(), top)));
  }
}
