package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.block.Outline;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;

/** Sets the list of figures, maps and tables with their pages, after the contents. */
final class ExhibitList {

  /** Fewer exhibits are found without a list. */
  private static final int LEAST = 3;

  private static final double BEFORE = 28;
  private static final double TITLE_TO_ENTRIES = 7;
  private static final double LEADING = 14;

  /** A list of so many lines, or fewer, is not cut: it begins a page rather than end one. */
  private static final int MOST_WHOLE = 40;

  private static final double KEPT_WITH = 48;
  private static final double PAGE_SIZE = 9.5;

  private final Compositor compositor;
  private final EntrySetter entries;

  ExhibitList(Compositor compositor) {
    this.compositor = compositor;
    this.entries = new EntrySetter(compositor);
  }

  /** Adds the list, if there is enough to list. */
  void set(List<Block> blocks, StructureElement document, Galley galley) {
    ImmutableList<Block.Caption> captions = Outline.captions(blocks);
    if (captions.size() < LEAST) {
      return;
    }
    Words title = compositor.words("block.contents.exhibits");
    Measure main = compositor.grid().main();
    StructureElement section = document.add(Tag.SECT).withTitle(title.plain());
    TaggedText heading =
        compositor.set(section.add(Tag.H2), title, Setting.of(TypeRole.H3), main.width());
    galley
        .before(BEFORE)
        .add(Strip.of(heading.height(), (sheet, top) -> heading.paint(sheet, main.start(), top)))
        .after(TITLE_TO_ENTRIES)
        .keptWith(KEPT_WITH);
    StructureElement list = section.add(Tag.TOC);
    boolean whole = captions.size() <= MOST_WHOLE;
    for (Block.Caption caption : captions) {
      if (whole) {
        galley.kept();
      }
      galley.add(entry(caption, main, list));
    }
  }

  private Strip entry(Block.Caption caption, Measure main, StructureElement list) {
    Setting page =
        Setting.of(TypeRole.TABLE_CELL)
            .sized(PAGE_SIZE)
            .coloured(compositor.colour(ColourRole.MUTED));
    var look = new EntrySetter.Look(Setting.of(TypeRole.TABLE_CELL), page, LEADING);
    return entries.labelled(
        compositor.words(caption.label()),
        compositor.words(caption.title()),
        caption.anchor(),
        main,
        look,
        list);
  }
}
