package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Outline;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/** Sets the page that opens a chapter: band with number and title, then what is in it. */
final class Opener {

  /** Y where the text of an opener begins. */
  private static final double TEXT_TOP = 308;

  private static final double NUMBER_BASELINE = 191.5;
  private static final double TITLE_MIDDLE = 168.5;
  private static final double BEFORE_CONTENTS = 20;
  private static final double RULE_TO_WORDS = 7;
  private static final double LABEL_SIZE = 10.5;

  private final Compositor compositor;
  private final FieldPainter field;
  private final Contents contents;
  private final Grid grid;

  Opener(Compositor compositor, FieldPainter field) {
    this.compositor = compositor;
    this.field = field;
    this.contents = new Contents(compositor);
    this.grid = compositor.grid();
  }

  /** Begins a chapter's page with its band. */
  void set(Block.Heading heading, Sections.Section section, Furniture furniture, Galley galley) {
    StructureElement element = section.element().add(section.heading());
    Words title = compositor.words(heading.title());
    TaggedText number =
        compositor.line(
            TaggedText.Owner.of(element.add(Tag.SPAN)),
            compositor.digits(heading.number().orElse("")),
            Setting.of(TypeRole.OPENER_NUMBER));
    TaggedText text =
        compositor.title(
            element.add(Tag.SPAN),
            section.element(),
            title,
            Setting.of(TypeRole.OPENER_TITLE),
            grid.main().width());
    galley.start(
        PageStart.banded(
            furniture,
            TEXT_TOP,
            (sheet, top) -> {
              field.paintOpener(sheet);
              sheet.anchor(heading.anchor(), 0);
              sheet.mark(section.level(), HeadingSetter.bookmark(compositor, heading, title), 0);
              number.paintOn(sheet, grid.side().start(), NUMBER_BASELINE);
              text.paint(sheet, grid.main().start(), TITLE_MIDDLE - text.height() / 2);
            }));
    galley.add(Strip.of(0, (sheet, top) -> {}));
  }

  /** Adds the sections of the chapter with their pages. */
  void addContents(Outline.Chapter chapter, StructureElement section, Galley galley) {
    if (chapter.sections().isEmpty()) {
      return;
    }
    StructureElement group = section.add(Tag.DIV);
    TaggedText label =
        compositor.paragraph(
            group,
            compositor.words("block.chapter.contents"),
            Setting.of(TypeRole.CALLOUT_LABEL).sized(LABEL_SIZE),
            grid.side().width());
    Galley entries = contents.ofChapter(chapter, group);
    Strip lines = entries.whole();
    double rule = compositor.design().strokes().exhibitRule();
    Strip.Painter painter =
        (sheet, top) -> {
          sheet.rule(grid.full(), top, rule, compositor.colour(ColourRole.PRIMARY));
          label.paint(sheet, grid.side().start(), top + rule + RULE_TO_WORDS);
          lines.painter().paint(sheet, top + rule + RULE_TO_WORDS);
        };
    galley
        .before(BEFORE_CONTENTS)
        .add(Strip.wide(rule + RULE_TO_WORDS + lines.height(), painter))
        .after(compositor.design().spaces().beforeH2());
  }
}
