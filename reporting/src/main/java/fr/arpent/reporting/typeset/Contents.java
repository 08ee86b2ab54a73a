package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Outline;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/** Sets the contents: a group per chapter with its sections, the other parts in a last group. */
final class Contents {

  private static final double TITLE_TO_GROUPS = 24.5;
  private static final double GROUP_ABOVE = 7;
  private static final double GROUP_BELOW = 8.75;
  private static final double CHAPTER_TO_SECTIONS = 3.5;
  private static final double CHAPTER_LEADING = 14;
  private static final double SECTION_LEADING = 15.75;
  private static final double INDENT = 20;
  private static final double KEPT_WITH = 16;
  private static final double PAGE_SIZE = 9.5;
  private static final int STRONG = 600;

  private final Compositor compositor;
  private final EntrySetter entries;
  private final Measure main;

  Contents(Compositor compositor) {
    this.compositor = compositor;
    this.entries = new EntrySetter(compositor);
    this.main = compositor.grid().main();
  }

  void set(Outline outline, StructureElement document, Galley galley) {
    Words title = compositor.words("block.contents.title");
    StructureElement section = document.add(Tag.SECT).withTitle(title.plain());
    var text =
        compositor.set(section.add(Tag.H1), title, Setting.of(TypeRole.PART_TITLE), main.width());
    galley.add(
        Strip.of(
            text.height(),
            (sheet, top) -> {
              sheet.mark(1, title.plain(), top);
              text.paint(sheet, main.start(), top);
            }));
    galley.after(TITLE_TO_GROUPS).keptWith(KEPT_WITH);
    StructureElement contents = section.add(Tag.TOC);
    outline.numbered().forEach(chapter -> addChapter(chapter, contents, galley));
    if (!outline.unnumbered().isEmpty()) {
      addRule(galley);
      outline
          .unnumbered()
          .forEach(
              part -> addSection(compositor.words(part.title()), part.anchor(), contents, galley));
    }
  }

  private void addChapter(Outline.Chapter chapter, StructureElement contents, Galley galley) {
    addRule(galley);
    var title = Setting.of(TypeRole.H3);
    Setting primary = title.coloured(compositor.colour(ColourRole.PRIMARY));
    var look = new EntrySetter.Look(title, primary, CHAPTER_LEADING);
    StructureElement nested = contents.add(Tag.TOC);
    Words words = compositor.words(chapter.title());
    StructureElement item = nested.add(Tag.TOCI);
    TaggedText number =
        compositor.line(
            TaggedText.Owner.of(item.add(Tag.LBL)),
            compositor.digits(chapter.number().orElse("")),
            primary);
    Strip line = entries.entryIn(item, words, chapter.anchor(), main.from(INDENT), look);
    galley
        .kept()
        .add(line.over((sheet, top) -> number.paint(sheet, main.start(), top)))
        .after(CHAPTER_TO_SECTIONS)
        .keptWith(chapter.sections().isEmpty() ? 0 : KEPT_WITH);
    for (Outline.Section section : chapter.sections()) {
      addSection(compositor.words(section.title()), section.anchor(), nested, galley);
    }
    galley.after(GROUP_BELOW);
  }

  private void addRule(Galley galley) {
    double thin = compositor.design().strokes().thin();
    galley
        .add(
            Strip.of(
                GROUP_ABOVE,
                (sheet, top) -> sheet.rule(main, top, thin, compositor.colour(ColourRole.RULE))))
        .keptWith(KEPT_WITH);
  }

  private void addSection(Words title, String anchor, StructureElement contents, Galley galley) {
    Setting page =
        Setting.of(TypeRole.TABLE_CELL)
            .sized(PAGE_SIZE)
            .coloured(compositor.colour(ColourRole.MUTED));
    var look =
        new EntrySetter.Look(Setting.of(TypeRole.BODY).unhyphenated(), page, SECTION_LEADING);
    galley.add(entries.entry(title, anchor, main.from(INDENT), look, contents));
  }

  /** Sets the sections of one chapter, for its opener. */
  Galley ofChapter(Outline.Chapter chapter, StructureElement parent) {
    Setting page = Setting.of(TypeRole.CALLOUT_LABEL).weighing(STRONG);
    var look =
        new EntrySetter.Look(Setting.of(TypeRole.BODY).unhyphenated(), page, CHAPTER_LEADING);
    StructureElement contents = parent.add(Tag.TOC);
    var galley = new Galley();
    for (Outline.Section section : chapter.sections()) {
      galley.add(
          entries.entry(compositor.words(section.title()), section.anchor(), main, look, contents));
    }
    return galley;
  }
}
