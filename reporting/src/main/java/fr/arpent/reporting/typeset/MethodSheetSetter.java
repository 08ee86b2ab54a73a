package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/** Sets the card of a method: title, then a row per question a reader may have. */
final class MethodSheetSetter {

  private static final double BEFORE = 42;
  private static final double TITLE_TO_RULE = 14;

  /** A card up to this height is not cut: it leaves less than half a page white at worst. */
  private static final double WHOLE = 340;

  private static final double KIND_SIZE = 10;
  private static final int REGULAR = 400;

  private final Compositor compositor;
  private final FactRows rows;
  private final Grid grid;

  MethodSheetSetter(Compositor compositor) {
    this.compositor = compositor;
    this.rows = new FactRows(compositor);
    this.grid = compositor.grid();
  }

  /** Sets a card at its beginning of a page. */
  void set(Block.MethodSheet card, Sections.Section section, PageStart start, Galley galley) {
    galley.start(start);
    var set = new Galley();
    set.before(BEFORE).add(head(card, section)).keptWith(BEFORE);
    rows.add(card.rows(), section.element(), set);
    if (set.height() <= WHOLE) {
      galley.before(BEFORE).add(set.whole()).snapped();
    } else {
      galley.addAll(set);
    }
    galley.after(compositor.design().spaces().afterExhibit());
  }

  private Strip head(Block.MethodSheet card, Sections.Section section) {
    StructureElement element = section.element();
    var kindSetting = Setting.of(TypeRole.CALLOUT_LABEL).sized(KIND_SIZE);
    var kind = new Galley();
    addKind(kind, compositor.words(card.kind()), kindSetting, element);
    addKind(
        kind,
        compositor.words(card.family()),
        kindSetting.weighing(REGULAR).coloured(compositor.colour(ColourRole.MUTED)),
        element);
    Words words = compositor.words(card.title());
    TaggedText title =
        compositor.title(
            element.add(section.heading()),
            element,
            words,
            Setting.of(TypeRole.SHEET_TITLE),
            grid.main().width());
    Strip names = kind.whole();
    double rule = compositor.design().strokes().exhibitRule();
    double height = Math.max(title.height(), names.height()) + TITLE_TO_RULE + rule;
    return Strip.wide(
        height,
        (sheet, top) -> {
          sheet.anchor(card.anchor(), top);
          sheet.mark(section.level(), words.plain(), top);
          names.painter().paint(sheet, top + title.rise() - 12);
          title.paint(sheet, grid.main().start(), top);
          sheet.rule(grid.full(), top + height - rule, rule, compositor.colour(ColourRole.PRIMARY));
        });
  }

  private void addKind(Galley kind, Words words, Setting setting, StructureElement element) {
    if (words.isEmpty()) {
      return;
    }
    TaggedText text = compositor.paragraph(element, words, setting, grid.side().width());
    kind.add(Strip.of(text.height(), (sheet, top) -> text.paint(sheet, grid.side().start(), top)));
  }
}
