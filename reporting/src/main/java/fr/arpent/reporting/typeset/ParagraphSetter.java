package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.TypeRole;

/** Sets paragraphs: body, lead, and remarks in the side column. */
final class ParagraphSetter {

  /** A remark stays with the line it stands beside. */
  private static final double ONE_LINE = 1;

  private final Compositor compositor;

  ParagraphSetter(Compositor compositor) {
    this.compositor = compositor;
  }

  void set(Block.Paragraph paragraph, Place place) {
    Words words = compositor.words(paragraph.text());
    if (words.isEmpty()) {
      return;
    }
    if (paragraph.role() == Block.Paragraph.Role.SIDE_NOTE && place.onPage()) {
      setBeside(words, place);
    } else {
      set(words, role(paragraph.role(), place), place);
    }
  }

  /** Sets words as a paragraph. */
  void set(Words words, TypeRole role, Place place) {
    TaggedText text =
        compositor.paragraph(place.parent(), words, Setting.of(role), place.measure().width());
    ParagraphLines.add(place.galley(), text, place.measure().start());
    place.galley().after(compositor.design().spaces().paragraph());
  }

  private void setBeside(Words words, Place place) {
    Measure side = compositor.grid().side();
    StructureElement parent = place.parent();
    TaggedText text =
        compositor.set(
            parent.add(Tag.P), parent, words, Setting.of(TypeRole.SIDE_NOTE), side.width());
    Strip strip = Strip.of(0, (sheet, top) -> text.paint(sheet, side.start(), top));
    place.galley().add(strip.reaching(text.height()).with(text.feet())).keptWith(ONE_LINE);
  }

  private static TypeRole role(Block.Paragraph.Role role, Place place) {
    return switch (role) {
      case BODY -> place.role();
      case LEAD -> place.onPage() ? TypeRole.LEAD : place.role();
      case SIDE_NOTE -> TypeRole.SIDE_NOTE;
    };
  }
}
