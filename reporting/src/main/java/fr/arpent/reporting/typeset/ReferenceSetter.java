package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets bibliographies and glossaries: names in the side column, the rest in the main column. */
final class ReferenceSetter {

  private static final double ENTRY_GAP = 10.5;
  private static final double MEANING_ABOVE = 5.25;
  private static final double MEANING_BELOW = 7;
  private static final double TO_CITATIONS = 4;
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
    TaggedText definition =
        compositor.set(
            item.add(Tag.LBODY),
            compositor.words(meaning.definition()),
            Setting.of(TypeRole.BODY),
            grid.main().width());
    double thin = design.strokes().row();
    return new SideRow(term, definition, MEANING_ABOVE, MEANING_BELOW)
        .strip(
            grid,
            (sheet, top) -> {
              sheet.rule(grid.side(), top, thin, compositor.colour(ColourRole.RULE));
              sheet.rule(grid.main(), top, thin, compositor.colour(ColourRole.RULE));
            });
  }

  private Strip entry(Block.Bibliography.Entry entry, StructureElement item) {
    StructureElement label = item.add(Tag.LBL);
    var side = new Galley();
    addSide(side, label, compositor.words(entry.author()), STRONG, ColourRole.INK);
    addSide(side, label, compositor.words(entry.year()), 400, ColourRole.MUTED);
    StructureElement body = item.add(Tag.LBODY);
    TaggedText text =
        compositor.set(
            body.add(Tag.P), title(entry), Setting.of(TypeRole.BODY), grid.main().width());
    Optional<TaggedText> cited = citations(entry, body);
    boolean beside =
        cited.isPresent()
            && text.lastWidth() + TO_CITATIONS + cited.get().width() <= grid.main().width();
    double main = text.height() + (cited.isPresent() && !beside ? text.leading() : 0);
    Strip names = side.whole();
    return Strip.wide(
            Math.max(main, names.height()),
            (sheet, top) -> {
              sheet.anchor(entry.anchor(), top);
              names.painter().paint(sheet, top);
              text.paint(sheet, grid.main().start(), top);
              double start = grid.main().start() + (beside ? text.lastWidth() + TO_CITATIONS : 0);
              double line = beside ? text.height() - text.leading() : text.height();
              cited.ifPresent(words -> words.paintOn(sheet, start, top + line + text.rise()));
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

  /** Returns the title in italic, what follows it, and the language when it is another one. */
  private Words title(Block.Bibliography.Entry entry) {
    Words rest = compositor.words(entry.rest());
    var spans =
        ImmutableList.<Words.Span>builder()
            .addAll(emphasised(compositor.words(entry.title()), entry.language()));
    if (!rest.isEmpty()) {
      spans.add(Words.Run.plain(", ")).addAll(rest.spans());
    }
    entry.language().ifPresent(tag -> spans.add(Words.Run.plain(" ")).add(new Words.Tag(tag)));
    return new Words(spans.build());
  }

  private static ImmutableList<Words.Span> emphasised(Words words, Optional<String> language) {
    return words.spans().stream()
        .map(
            span ->
                span instanceof Words.Run run
                    ? new Words.Run(
                        run.words(),
                        Words.Emphasis.EMPHASIS,
                        run.language().or(() -> language),
                        run.link())
                    : span)
        .collect(toImmutableList());
  }

  /** Returns the pages on which a source is cited, once they are known. */
  private Optional<TaggedText> citations(Block.Bibliography.Entry entry, StructureElement body) {
    ImmutableList<Integer> pages =
        entry.citedAt().stream()
            .map(compositor.pages()::find)
            .filter(java.util.OptionalInt::isPresent)
            .map(java.util.OptionalInt::getAsInt)
            .distinct()
            .sorted()
            .collect(toImmutableList());
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    String list = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    Words words =
        compositor.words(
            "block.bibliography.cited", ImmutableMap.of("pages", pages.size(), "list", list));
    return Optional.of(
        compositor.line(TaggedText.Owner.of(body.add(Tag.P)), words, Setting.of(TypeRole.SOURCE)));
  }
}
