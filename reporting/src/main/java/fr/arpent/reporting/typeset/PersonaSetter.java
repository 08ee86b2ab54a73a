package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a persona: portrait and name, who it is, and a band of tinted cards. */
final class PersonaSetter {

  private static final double CARDS_ABOVE = 17.5;
  private static final double CARDS_BELOW = 21;
  private static final double CARD_GAP = 10;
  private static final double CARD_INSET = 9;
  private static final double CARD_TOP = 7;
  private static final double CARD_BOTTOM = 3.5;
  private static final double CARD_RULE = 1;
  private static final double TITLE_TO_POST = 1.75;
  private static final double POST_TO_WORDS = 8.75;
  private static final double POST_SIZE = 11;
  private static final int CARDS = 3;
  private static final int REGULAR = 400;

  private final Compositor compositor;
  private final BlockSetter blocks;
  private final Grid grid;

  PersonaSetter(Compositor compositor, BlockSetter blocks) {
    this.compositor = compositor;
    this.blocks = blocks;
    this.grid = compositor.grid();
  }

  /** Sets a persona at its beginning of a page. */
  void set(Block.PersonaSheet persona, Sections.Section section, PageStart start, Galley galley) {
    galley.start(start).add(head(persona, section)).after(CARDS_ABOVE);
    for (List<Block.Sheet.Part> row : Lists.partition(persona.cards(), CARDS)) {
      galley.before(CARD_GAP).add(cards(row, section));
    }
    new SheetFoot(persona.source(), persona.anchor()).add(compositor, section.element(), galley);
    galley.snapped().after(CARDS_BELOW);
  }

  private Strip head(Block.PersonaSheet persona, Sections.Section section) {
    StructureElement element = section.element();
    Words name = compositor.words(persona.name());
    TaggedText title =
        compositor.title(
            element.add(section.heading()),
            element,
            name,
            Setting.of(TypeRole.SHEET_TITLE),
            grid.main().width());
    Optional<StructureElement> picture = picture(persona, element);
    TaggedText post =
        compositor.paragraph(
            element,
            compositor.words(persona.post()),
            Setting.of(TypeRole.CALLOUT_LABEL)
                .sized(POST_SIZE)
                .weighing(REGULAR)
                .coloured(compositor.colour(ColourRole.MUTED)),
            grid.main().width());
    var words = new Galley();
    blocks.setAll(persona.words(), new Place(element, grid.main(), TypeRole.BODY, words, false));
    Strip told = words.whole();
    double postTop = title.height() + TITLE_TO_POST;
    double wordsTop = postTop + post.height() + POST_TO_WORDS;
    double height = Math.max(Portrait.SIZE, wordsTop + told.height());
    return Strip.wide(
            height,
            (sheet, top) -> {
              sheet.anchor(persona.anchor(), top);
              sheet.mark(section.level(), name.plain(), top);
              paintPicture(persona, picture, sheet, top);
              title.paint(sheet, grid.main().start(), top);
              post.paint(sheet, grid.main().start(), top + postTop);
              told.painter().paint(sheet, top + wordsTop);
            })
        .with(told.feet());
  }

  private Optional<StructureElement> picture(Block.PersonaSheet persona, StructureElement element) {
    return persona
        .portrait()
        .map(
            bytes ->
                element
                    .add(Tag.FIGURE)
                    .withAlternative(compositor.words(persona.alternative()).plain()));
  }

  private void paintPicture(
      Block.PersonaSheet persona, Optional<StructureElement> figure, Sheet sheet, double top) {
    if (persona.portrait().isEmpty()) {
      new Portrait(compositor).paint(sheet, top);
      return;
    }
    double wide = PictureSetter.width(persona.portrait().get(), Portrait.SIZE, Portrait.SIZE);
    double high = wide / PictureSetter.shape(persona.portrait().get());
    var across = new Measure(grid.side().start(), wide);
    figure.orElseThrow().boundedBy(grid.box(across, top, high));
    sheet.print(
        figure,
        Artifact.LAYOUT,
        ImmutableList.of(
            new Ink.Image(persona.portrait().get(), grid.left(across), top, wide, high)));
  }

  private Strip cards(List<Block.Sheet.Part> cards, Sections.Section section) {
    List<Strip> set = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      Measure across = grid.full().column(i, CARDS, CARD_GAP);
      set.add(card(cards.get(i), section, across.inside(CARD_INSET)));
    }
    double height =
        CARD_RULE
            + CARD_TOP
            + CARD_BOTTOM
            + set.stream().mapToDouble(Strip::height).max().orElse(0);
    return Strip.wide(
        height,
        (sheet, top) -> {
          for (int i = 0; i < set.size(); i++) {
            Measure across = grid.full().column(i, CARDS, CARD_GAP);
            sheet.fill(
                Artifact.BACKGROUND, across, top, height, compositor.colour(ColourRole.TINT));
            sheet.rule(across, top, CARD_RULE, compositor.colour(ColourRole.PRIMARY));
            set.get(i).painter().paint(sheet, top + CARD_RULE + CARD_TOP);
          }
        });
  }

  private Strip card(Block.Sheet.Part card, Sections.Section section, Measure across) {
    StructureElement element = section.element().add(Tag.SECT);
    TaggedText title =
        compositor.set(
            element.add(section.level() == 1 ? Tag.H2 : Tag.H3),
            element,
            compositor.words(card.title()),
            Setting.of(TypeRole.CALLOUT_LABEL).coloured(compositor.colour(ColourRole.PRIMARY)),
            across.width());
    var galley = new Galley();
    galley.add(Strip.of(title.height(), (sheet, top) -> title.paint(sheet, across.start(), top)));
    blocks.setAll(card.content(), new Place(element, across, TypeRole.CALLOUT_TEXT, galley, false));
    return galley.whole();
  }
}
