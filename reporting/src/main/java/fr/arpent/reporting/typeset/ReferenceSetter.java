package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/** Sets bibliographies and glossaries: names in the side column, the rest in the main column. */
final class ReferenceSetter {

  private static final double ENTRY_GAP = 10.5;
  private static final double MEANING_ABOVE = 5.25;
  private static final double MEANING_BELOW = 7;
  private static final double TO_CITATIONS = 4;
  private static final double UNDER_TITLE = 1.75;
  private static final int STRONG = 600;

  private final Compositor compositor;
  private final Design design;
  private final Grid grid;

  ReferenceSetter(Compositor compositor) {
    this.compositor = compositor;
    this.design = compositor.design();
    this.grid = compositor.grid();
  }

  void set(Block.Bibliography bibliography, Place place) {
    StructureElement list = place.parent().add(Tag.L);
    for (Block.Bibliography.Entry entry : bibliography.entries()) {
      place.galley().add(entry(entry, list.add(Tag.LI))).after(ENTRY_GAP);
    }
  }

  void set(Block.Glossary glossary, Place place) {
    StructureElement list = place.parent().add(Tag.L);
    for (Block.Glossary.Meaning meaning : glossary.meanings()) {
      place.galley().add(meaning(meaning, list.add(Tag.LI)));
    }
    place.galley().after(design.spaces().afterExhibit());
  }

  private Strip meaning(Block.Glossary.Meaning meaning, StructureElement item) {
    TaggedText term =
        compositor.set(
            item.add(Tag.LBL),
            compositor.words(meaning.term()),
            Setting.of(TypeRole.TABLE_CELL).weighing(STRONG),
            grid.side().width());
    StructureElement body = item.add(Tag.LBODY);
    TaggedText definition =
        compositor.set(
            body.add(Tag.P),
            compositor.words(meaning.definition()),
            Setting.of(TypeRole.BODY),
            grid.main().width());
    String name = compositor.words(meaning.term()).plain();
    Optional<TaggedText> read =
        pages("block.glossary.pages", compositor.pages().mentioning(name))
            .map(words -> small(words, body.add(Tag.P)));
    double thin = design.strokes().row();
    var row = new SideRow(term, definition, MEANING_ABOVE, MEANING_BELOW);
    Strip words =
        row.strip(
            grid,
            (sheet, top) -> {
              sheet.anchor(Mentions.anchor(name), top);
              sheet.rule(grid.side(), top, thin, compositor.colour(ColourRole.RULE));
              sheet.rule(grid.main(), top, thin, compositor.colour(ColourRole.RULE));
            });
    return read.map(pages -> withPages(words, definition, pages)).orElse(words);
  }

  /** Adds pages to the last line of a definition, or under it where they have no room. */
  private Strip withPages(Strip row, TaggedText definition, TaggedText pages) {
    boolean beside = hasRoomBeside(definition, pages);
    double last = row.height() - MEANING_BELOW;
    double start = grid.main().start() + (beside ? definition.lastWidth() + TO_CITATIONS : 0);
    double below = MEANING_ABOVE + definition.height();
    double height = beside ? row.height() : Math.max(last, below + pages.height()) + MEANING_BELOW;
    return Strip.wide(
            height,
            (sheet, top) -> {
              row.painter().paint(sheet, top);
              double line = below - definition.leading() + definition.rise();
              pages.paintOn(sheet, start, top + (beside ? line : below + pages.rise()));
            })
        .with(row.feet());
  }

  private boolean hasRoomBeside(TaggedText text, TaggedText pages) {
    return text.lastWidth() + TO_CITATIONS + pages.width() <= grid.main().width();
  }

  private Strip entry(Block.Bibliography.Entry entry, StructureElement item) {
    StructureElement label = item.add(Tag.LBL);
    var side = new Galley();
    addSide(side, label, compositor.words(entry.author()), STRONG, ColourRole.INK);
    addSide(side, label, compositor.words(entry.year()), 400, ColourRole.MUTED);
    StructureElement body = item.add(Tag.LBODY);
    TaggedText text =
        compositor.set(
            body.add(Tag.P),
            compositor.sourceTitle(entry),
            Setting.of(TypeRole.BODY),
            grid.main().width());
    Optional<TaggedText> cited = citations(entry, body);
    boolean beside = cited.filter(pages -> hasRoomBeside(text, pages)).isPresent();
    double under = cited.map(TaggedText::height).orElse(0.0) + UNDER_TITLE;
    double main = text.height() + (cited.isPresent() && !beside ? under : 0);
    Strip names = side.whole();
    return Strip.wide(
            Math.max(main, names.height()),
            (sheet, top) -> {
              sheet.anchor(entry.anchor(), top);
              names.painter().paint(sheet, top);
              text.paint(sheet, grid.main().start(), top);
              double start = grid.main().start() + (beside ? text.lastWidth() + TO_CITATIONS : 0);
              double line = beside ? text.height() - text.leading() + text.rise() : 0;
              cited.ifPresent(
                  words -> {
                    double below = text.height() + UNDER_TITLE + words.rise();
                    words.paintOn(sheet, start, top + (beside ? line : below));
                  });
            })
        .with(text.feet());
  }

  private void addSide(
      Galley side, StructureElement label, Words words, int weight, ColourRole colour) {
    var setting =
        Setting.of(TypeRole.SIDE_NOTE).weighing(weight).coloured(compositor.colour(colour));
    TaggedText text = compositor.set(label.add(Tag.SPAN), words, setting, grid.side().width());
    side.add(
        Strip.of(
            text.height(), (sheet, top) -> text.paint(sheet, grid.side().start(), top + 1.75)));
  }

  /** Returns the pages on which words lead to an entry, once they are known. */
  private Optional<TaggedText> citations(Block.Bibliography.Entry entry, StructureElement body) {
    return pages("block.bibliography.cited", compositor.pages().leadingTo(entry.anchor()))
        .map(words -> small(words, body.add(Tag.P)));
  }

  private Optional<Words> pages(String key, ImmutableSortedSet<Integer> pages) {
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            compositor.words(
                key,
                ImmutableMap.of(
                    "pages",
                    pages.size(),
                    "list",
                    Text.of(PageRanges.of(pages, compositor::digits, compositor.comma())))));
  }

  private TaggedText small(Words words, StructureElement element) {
    return compositor.set(element, words, Setting.of(TypeRole.SOURCE), grid.main().width());
  }
}
