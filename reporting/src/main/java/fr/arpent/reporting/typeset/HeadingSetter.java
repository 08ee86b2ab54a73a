package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Spaces;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/** Sets the headings of sections: the title on the plumb line, its number in the side column. */
final class HeadingSetter {

  /** A heading stays with so many lines of what follows. */
  private static final int LINES_KEPT = 3;

  private final Compositor compositor;

  HeadingSetter(Compositor compositor) {
    this.compositor = compositor;
  }

  /** Sets a heading of level 2 or 3 at the head of its section. */
  void set(Block.Heading heading, Sections.Section section, Galley galley) {
    boolean large = heading.level() <= 2;
    Spaces spaces = compositor.design().spaces();
    StructureElement element = section.element().add(section.heading());
    Words title = compositor.words(heading.title());
    var setting = Setting.of(large ? TypeRole.H2 : TypeRole.H3);
    Optional<TaggedText> number =
        heading.number().map(words -> number(words, setting, large, element));
    TaggedText text = title(element, section.element(), title, setting, number.isPresent());
    if (large) {
      galley.barrier();
    }
    galley
        .before(large ? spaces.beforeH2() : spaces.beforeH3())
        .add(
            Strip.wide(
                    text.height(),
                    (sheet, top) -> {
                      sheet.anchor(heading.anchor(), top);
                      sheet.mark(section.level(), bookmark(compositor, heading, title), top);
                      number.ifPresent(
                          words -> words.paint(sheet, compositor.grid().side().start(), top));
                      text.paint(sheet, compositor.grid().main().start(), top);
                    })
                .with(text.feet()))
        .after(large ? spaces.afterH2() : spaces.afterH3())
        .keptWith(compositor.lines(LINES_KEPT));
  }

  /** Sets a heading inside a box or a column as strong words. */
  void setInside(Block.Heading heading, Place place) {
    var text =
        compositor.paragraph(
            place.parent(),
            compositor.words(heading.title()),
            Setting.of(TypeRole.H3),
            place.measure().width());
    ParagraphLines.add(place.galley(), text, place.measure().start());
    place
        .galley()
        .after(compositor.design().spaces().afterH3())
        .keptWith(compositor.lines(LINES_KEPT));
  }

  private TaggedText title(
      StructureElement element,
      StructureElement section,
      Words title,
      Setting setting,
      boolean numbered) {
    StructureElement owner = numbered ? element.add(Tag.SPAN) : element;
    double width = compositor.grid().main().width();
    return compositor.title(owner, section, title, setting, width);
  }

  private TaggedText number(String number, Setting title, boolean large, StructureElement element) {
    Setting setting =
        large ? title : title.coloured(compositor.colour(compositor.design().subsectionNumber()));
    return compositor.line(
        TaggedText.Owner.of(element.add(Tag.SPAN)), compositor.digits(number), setting);
  }

  /** Returns a heading as a line of the outline. */
  static String bookmark(Compositor compositor, Block.Heading heading, Words title) {
    String number =
        heading.number().map(words -> compositor.digits(words).plain() + "\u2002").orElse("");
    return number + title.plain();
  }
}
