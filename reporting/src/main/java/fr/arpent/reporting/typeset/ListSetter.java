package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Listing;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/** Sets lists, nested at will: a square or a number before each item. */
final class ListSetter {

  private static final double INDENT = 14;
  private static final double WIDE_INDENT = 21;
  private static final int TWO_DIGITS = 10;
  private static final double MARK = 4.2;
  private static final int STRONG = 600;

  private final Compositor compositor;
  private final BlockSetter blocks;

  ListSetter(Compositor compositor, BlockSetter blocks) {
    this.compositor = compositor;
    this.blocks = blocks;
  }

  void set(Block.Bullets list, Place place) {
    StructureElement element =
        place.parent().add(Tag.L).listed(list.ordered() ? Listing.DECIMAL : Listing.DISC);
    int number = list.start();
    for (ImmutableList<Block> item : list.items()) {
      Galley set = item(list, number++, item, element, place);
      place.galley().addAll(set).ending(compositor.design().spaces().listItem());
    }
    place.galley().ending(compositor.design().spaces().paragraph());
  }

  private Galley item(
      Block.Bullets list,
      int number,
      ImmutableList<Block> content,
      StructureElement element,
      Place place) {
    StructureElement item = element.add(Tag.LI);
    StructureElement label = item.add(Tag.LBL);
    boolean wide = list.ordered() && list.start() + list.items().size() > TWO_DIGITS;
    double indent = wide ? WIDE_INDENT : INDENT;
    Measure inside = place.measure().from(indent);
    Place inner = place.inner(item.add(Tag.LBODY), inside, place.role());
    blocks.setAll(content, inner);
    Strip.Painter mark = list.ordered() ? number(label, number, place) : square(label, place);
    return marked(inner.galley(), mark);
  }

  /** Prints the mark with the first strip of an item. */
  private static Galley marked(Galley item, Strip.Painter mark) {
    var marked = new Galley();
    boolean first = true;
    for (Galley.Piece piece : item.pieces()) {
      if (!piece.breakable()) {
        marked.kept();
      }
      piece.resumed().ifPresent(marked::resuming);
      marked
          .before(first ? 0 : piece.before())
          .add(first ? piece.strip().over(mark) : piece.strip())
          .after(piece.after());
      first = false;
    }
    return marked;
  }

  private Strip.Painter number(StructureElement label, int number, Place place) {
    var setting =
        Setting.of(place.role()).weighing(STRONG).coloured(compositor.colour(ColourRole.PRIMARY));
    Words words = compositor.digits(number + ".");
    TaggedText text = compositor.line(TaggedText.Owner.of(label), words, setting);
    return (sheet, top) -> text.paint(sheet, place.measure().start(), top);
  }

  private Strip.Painter square(StructureElement label, Place place) {
    label.withAlternative("•");
    TypeRole role = place.role();
    var spec = compositor.design().type(role, compositor.script());
    double middle = spec.leading() / 2 + 0.08 * spec.size();
    var mark = new Measure(place.measure().start(), MARK);
    return (sheet, top) ->
        sheet.print(
            Optional.of(label),
            Artifact.LAYOUT,
            ImmutableList.of(
                new Ink.Shape(
                    sheet.rectangle(mark, top + middle - MARK / 2, MARK),
                    Optional.of(compositor.colour(ColourRole.PRIMARY)),
                    Optional.empty())));
  }
}
