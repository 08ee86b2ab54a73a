package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import fr.arpent.reporting.block.Block.Sheet.Fact;
import fr.arpent.reporting.block.Block.Sheet.Part;
import fr.arpent.reporting.block.Block.ToolSheet;
import fr.arpent.reporting.block.Block.ToolSheet.Step;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Strokes;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;
import java.util.Optional;

/**
 * Sets a tool: facts in the side column beside what it is for and its steps, what works and what
 * goes wrong side by side, a sheet to copy.
 */
final class ToolSetter {

  private static final double HEAD_BELOW = 10.5;
  private static final double FACT_INSIDE = 5.25;
  private static final double FACT_BELOW = 7;
  private static final double LENGTH_WIDTH = 54;
  private static final double LENGTH_GAP = 10;
  private static final double STEP_INSIDE = 8.75;
  private static final double LENGTH_SIZE = 20;
  private static final double UNIT_GAP = 3;
  private static final double SIDES_ABOVE = 17.5;
  private static final double SIDES_GAP = 16;
  private static final double LABEL_TOP = 5.25;
  private static final double LABEL_INDENT = 16;
  private static final double SIGN_TOP = 2.25;
  private static final int STRONG = 600;
  private static final int REGULAR = 400;

  private final Compositor compositor;
  private final BlockSetter blocks;
  private final Grid grid;

  ToolSetter(Compositor compositor, BlockSetter blocks) {
    this.compositor = compositor;
    this.blocks = blocks;
    this.grid = compositor.grid();
  }

  /** Sets a tool at its beginning of a page. */
  void set(ToolSheet tool, Sections.Section section, PageStart start, Galley galley) {
    StructureElement element = section.element();
    var head = new SheetHead(tool.kind(), tool.family(), tool.title(), tool.anchor());
    galley.start(start).add(head.set(compositor, section)).keptWith(HEAD_BELOW).after(HEAD_BELOW);
    Strip facts = facts(tool.facts(), element).whole();
    galley
        .add(Strip.of(0, facts.painter()).reaching(facts.height()).with(facts.feet()))
        .keptWith(1);
    var place = new Place(element, grid.main(), TypeRole.LEAD, galley, true);
    blocks.setAll(tool.lead(), place);
    addSteps(tool.steps(), element, galley);
    if (tool.works().isPresent() || tool.traps().isPresent()) {
      galley.before(SIDES_ABOVE).add(sides(tool, section));
    }
    tool.canvas().ifPresent(canvas -> new WorksheetSetter(compositor).set(canvas, element, galley));
    new SheetFoot(tool.source(), tool.anchor()).add(compositor, element, galley);
    galley.snapped().after(compositor.design().spaces().afterExhibit());
  }

  private Strokes strokes() {
    return compositor.design().strokes();
  }

  private Galley facts(List<Fact> facts, StructureElement element) {
    var galley = new Galley();
    Measure side = grid.side();
    for (Fact fact : facts) {
      TaggedText label = cell(fact.label(), element, STRONG, ColourRole.PRIMARY);
      TaggedText words = cell(fact.text(), element, REGULAR, ColourRole.INK);
      double height = FACT_INSIDE + label.height() + words.height() + FACT_BELOW;
      galley.add(
          Strip.of(
              height,
              (sheet, top) -> {
                sheet.rule(side, top, strokes().thin(), compositor.colour(ColourRole.RULE));
                label.paint(sheet, side.start(), top + FACT_INSIDE);
                words.paint(sheet, side.start(), top + FACT_INSIDE + label.height());
              }));
    }
    return galley;
  }

  private TaggedText cell(Text text, StructureElement element, int weight, ColourRole role) {
    return compositor.paragraph(
        element,
        compositor.words(text),
        Setting.of(TypeRole.TABLE_CELL).weighing(weight).coloured(compositor.colour(role)),
        grid.side().width());
  }

  private void addSteps(List<Step> steps, StructureElement element, Galley galley) {
    if (steps.isEmpty()) {
      return;
    }
    StructureElement list = element.add(Tag.L);
    for (int i = 0; i < steps.size(); i++) {
      galley.add(step(steps.get(i), i + 1, list.add(Tag.LI)));
    }
  }

  /** A step: its length as a key figure, or its number when no length is given. */
  private Strip step(Step step, int number, StructureElement item) {
    Measure words = grid.main().from(LENGTH_WIDTH + LENGTH_GAP);
    Measure lengths = new Measure(grid.main().start(), LENGTH_WIDTH);
    StructureElement label = item.add(Tag.LBL);
    Words figure = compositor.words(step.figure());
    TaggedText length =
        compositor.set(
            label,
            figure.isEmpty() ? Words.of(Integer.toString(number)) : figure,
            Setting.of(TypeRole.KEY_FIGURE).sized(LENGTH_SIZE),
            LENGTH_WIDTH);
    TaggedText unit =
        compositor.set(
            label,
            compositor.words(step.unit()),
            Setting.of(TypeRole.RUNNING),
            LENGTH_WIDTH - length.lastWidth() - UNIT_GAP);
    TaggedText told =
        compositor.set(
            item.add(Tag.LBODY),
            compositor.words(step.words()),
            Setting.of(TypeRole.BODY),
            words.width());
    double height = STEP_INSIDE + Math.max(length.height(), told.height()) + STEP_INSIDE;
    return Strip.of(
            height,
            (sheet, top) -> {
              Colour rule = compositor.colour(ColourRole.RULE);
              sheet.rule(lengths, top, strokes().thin(), rule);
              sheet.rule(words, top, strokes().thin(), rule);
              double baseline = top + STEP_INSIDE + length.rise() - LABEL_TOP;
              length.paintOn(sheet, lengths.start(), baseline);
              unit.paintOn(sheet, lengths.start() + length.lastWidth() + UNIT_GAP, baseline);
              told.paint(sheet, words.start(), top + STEP_INSIDE);
            })
        .with(told.feet());
  }

  private Strip sides(ToolSheet tool, Sections.Section section) {
    Measure start = grid.full().column(0, 2, SIDES_GAP);
    Measure end = grid.full().column(1, 2, SIDES_GAP);
    var works = side(tool.works(), start, CalloutSign.DIAMOND, ColourRole.PRIMARY, section);
    var traps = side(tool.traps(), end, CalloutSign.TRIANGLE, ColourRole.ACCENT, section);
    return Strip.wide(
        Math.max(works.height(), traps.height()),
        (sheet, top) -> {
          works.painter().paint(sheet, top);
          traps.painter().paint(sheet, top);
        });
  }

  private Strip side(
      Optional<Part> part,
      Measure across,
      CalloutSign sign,
      ColourRole role,
      Sections.Section section) {
    if (part.isEmpty()) {
      return Strip.of(0, (sheet, top) -> {});
    }
    Colour colour = compositor.colour(role);
    StructureElement element = section.element().add(Tag.SECT);
    TaggedText label =
        compositor.set(
            element.add(section.level() == 1 ? Tag.H2 : Tag.H3),
            element,
            compositor.words(part.get().title()),
            Setting.of(TypeRole.H3).coloured(colour),
            across.width() - LABEL_INDENT);
    var words = new Galley();
    blocks.setAll(
        part.get().content(), new Place(element, across, TypeRole.CALLOUT_TEXT, words, false));
    Strip told = words.whole();
    double rule = strokes().exhibitRule();
    double wordsTop = rule + LABEL_TOP + label.height() + LABEL_TOP / 2;
    return Strip.of(
        wordsTop + told.height(),
        (sheet, top) -> {
          sheet.rule(across, top, rule, colour);
          double labelTop = top + rule + LABEL_TOP;
          double left = sheet.grid().left(new Measure(across.start(), CalloutSign.SIZE));
          sheet.print(
              Optional.empty(),
              Artifact.LAYOUT,
              sign.draw(colour).stream()
                  .map(ink -> ink.moved(left, labelTop + SIGN_TOP))
                  .collect(toImmutableList()));
          label.paint(sheet, across.start() + LABEL_INDENT, labelTop);
          told.painter().paint(sheet, top + wordsTop);
        });
  }
}
