package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block.Index;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/** Sets an index: letters in the side column, entries with their pages in the main column. */
final class IndexSetter {

  private static final double ABOVE = 7;
  private static final double LETTER_ABOVE = 3.5;
  private static final double PART_INDENT = 14;
  private static final double BELOW = 7;

  private final Compositor compositor;
  private final Grid grid;

  IndexSetter(Compositor compositor) {
    this.compositor = compositor;
    this.grid = compositor.grid();
  }

  void set(Index index, Place place) {
    for (Index.Group group : index.groups()) {
      StructureElement section = place.parent().add(Tag.DIV);
      place.galley().before(ABOVE).add(letter(group.letter(), section)).keptWith(1);
      set(group.topics(), section, 0, place.galley());
      place.galley().after(BELOW);
    }
  }

  private Strip letter(String letter, StructureElement section) {
    TaggedText text =
        compositor.set(
            section.add(Tag.P),
            Words.of(letter),
            Setting.of(TypeRole.H3).coloured(compositor.colour(ColourRole.PRIMARY)),
            grid.side().width());
    double thin = compositor.design().strokes().row();
    return Strip.wide(
            LETTER_ABOVE,
            (sheet, top) -> {
              sheet.rule(grid.side(), top, thin, compositor.colour(ColourRole.RULE));
              sheet.rule(grid.main(), top, thin, compositor.colour(ColourRole.RULE));
              text.paint(sheet, grid.side().start(), top + LETTER_ABOVE);
            })
        .reaching(LETTER_ABOVE + text.height());
  }

  private void set(
      ImmutableList<Index.Topic> entries, StructureElement parent, double indent, Galley galley) {
    StructureElement list = parent.add(Tag.L);
    for (Index.Topic entry : entries) {
      StructureElement body = list.add(Tag.LI).add(Tag.LBODY);
      Measure across = grid.main().from(indent);
      TaggedText text =
          compositor.set(
              body.add(Tag.P), words(entry), Setting.of(TypeRole.TABLE_CELL), across.width());
      galley.add(Strip.of(text.height(), (sheet, top) -> text.paint(sheet, across.start(), top)));
      if (!entry.parts().isEmpty()) {
        galley.keptWith(1);
        set(entry.parts(), body, indent + PART_INDENT, galley);
      }
    }
  }

  /** An entry that only has parts is spoken of nowhere itself. */
  private Words words(Index.Topic entry) {
    Words about = compositor.words(entry.words());
    var pages = compositor.pages().indexed(entry.key());
    if (pages.isEmpty()) {
      return about;
    }
    var list = Text.of(PageRanges.of(pages, compositor::digits, compositor.comma()));
    return new Words(
        ImmutableList.<Words.Span>builder()
            .addAll(about.spans())
            .addAll(compositor.words("block.index.pages", ImmutableMap.of("list", list)).spans())
            .build());
  }
}
