package fr.arpent.reporting.typeset;

import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/**
 * Sets the sheet of a commitment on a page of its own: band, identity, scales, named paragraphs,
 * source at the foot.
 */
final class SheetSetter {

  /** A heading stays with so many lines of what follows. */
  private static final int LINES_KEPT = 3;

  private static final double BAND = 118;
  private static final double TITLE_BASELINE = 94;
  private static final double BAND_TO_FACTS = 10;
  private static final double FACTS_TO_SCALES = 21;
  private static final double SCALES_TO_PARTS = 7;
  private static final double PART_ABOVE = 5.25;
  private static final double PART_BELOW = 8.75;
  private static final double CODE_SIZE = 13;
  private static final int BOLD = 700;

  private final Compositor compositor;
  private final BlockSetter blocks;
  private final FactRows facts;
  private final ScaleSetter scales;
  private final Grid grid;

  SheetSetter(Compositor compositor, BlockSetter blocks) {
    this.compositor = compositor;
    this.blocks = blocks;
    this.facts = new FactRows(compositor);
    this.scales = new ScaleSetter(compositor);
    this.grid = compositor.grid();
  }

  /** Sets a sheet at the head of its section; the galley goes on under it. */
  void set(Block.Sheet sheet, Sections.Section section, Furniture furniture, Galley galley) {
    StructureElement element = section.element();
    Band band = band(sheet, section);
    galley.start(PageStart.banded(furniture, band.height() + BAND_TO_FACTS, band));
    facts.add(sheet.facts(), element, galley);
    galley.after(FACTS_TO_SCALES);
    Optional<Text> above = Optional.empty();
    for (Block.Sheet.Scale scale : sheet.scales()) {
      scales.add(scale, above, element, galley);
      above = Optional.of(scale.label());
    }
    galley.after(SCALES_TO_PARTS);
    for (Block.Sheet.Part part : sheet.parts()) {
      add(part, section, galley);
    }
    new SheetFoot(sheet.source(), sheet.anchor()).add(compositor, element, galley);
  }

  private Band band(Block.Sheet sheet, Sections.Section section) {
    StructureElement element = section.element();
    Colour white = Colour.WHITE;
    TaggedText kind = onBand(element, sheet.kind(), TypeRole.RUNNING, white, grid.side());
    TaggedText context = onBand(element, sheet.context(), TypeRole.RUNNING, white, grid.main());
    Setting codeSetting =
        Setting.of(TypeRole.CALLOUT_LABEL)
            .weighing(BOLD)
            .sized(CODE_SIZE)
            .coloured(compositor.colour(ColourRole.HIGHLIGHT));
    TaggedText code =
        compositor.paragraph(
            element, compositor.words(sheet.code()), codeSetting, grid.side().width());
    Words title = compositor.words(sheet.title());
    TaggedText set =
        compositor.title(
            element.add(section.heading()),
            element,
            title,
            Setting.of(TypeRole.SHEET_TITLE).coloured(white),
            grid.main().width());
    var mark = new Sheet.Mark(section.level(), title.plain(), 0);
    return new Band(compositor, kind, context, code, set, sheet.anchor(), mark);
  }

  private TaggedText onBand(
      StructureElement element, Text text, TypeRole role, Colour colour, Measure across) {
    return compositor.paragraph(
        element, compositor.words(text), Setting.of(role).coloured(colour), across.width());
  }

  /** The band at the head of a sheet. */
  private record Band(
      Compositor compositor,
      TaggedText kind,
      TaggedText context,
      TaggedText code,
      TaggedText title,
      String anchor,
      Sheet.Mark mark)
      implements Strip.Painter {

    double height() {
      return BAND + Math.max(0, title.lines().size() - 2) * title.leading();
    }

    @Override
    public void paint(Sheet sheet, double top) {
      Grid grid = sheet.grid();
      sheet.fill(
          Artifact.BACKGROUND, grid.paper(), 0, height(), compositor.colour(ColourRole.PRIMARY));
      sheet.anchor(anchor, 0);
      sheet.mark(mark.level(), mark.title(), 0);
      double header = grid.page().headerBaseline();
      kind.paintOn(sheet, grid.side().start(), header);
      context.paintOn(sheet, grid.main().start(), header);
      double first = title.lines().size() > 1 ? TITLE_BASELINE - 18 : TITLE_BASELINE;
      code.paintOn(sheet, grid.side().start(), first);
      title.paintOn(sheet, grid.main().start(), first);
    }
  }

  private void add(Block.Sheet.Part part, Sections.Section section, Galley galley) {
    StructureElement element = section.element().add(Tag.SECT);
    Tag heading = section.level() == 1 ? Tag.H2 : Tag.H3;
    TaggedText title =
        compositor.set(
            element.add(heading),
            element,
            compositor.words(part.title()),
            Setting.of(TypeRole.H3).coloured(compositor.colour(ColourRole.PRIMARY)),
            grid.side().width());
    double thin = compositor.design().strokes().thin();
    galley.add(
        Strip.wide(
                PART_ABOVE,
                (sheet, top) -> {
                  sheet.rule(grid.side(), top, thin, compositor.colour(ColourRole.RULE));
                  sheet.rule(grid.main(), top, thin, compositor.colour(ColourRole.RULE));
                  title.paint(sheet, grid.side().start(), top + PART_ABOVE);
                })
            .reaching(PART_ABOVE + title.height()));
    galley.keptWith(compositor.lines(LINES_KEPT));
    blocks.setAll(part.content(), new Place(element, grid.main(), TypeRole.BODY, galley, false));
    galley.after(PART_BELOW);
  }
}
