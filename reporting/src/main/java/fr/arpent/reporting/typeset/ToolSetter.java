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
 * Sets a tool: facts in the side column beside what it is for and its steps, then what works and
 * what goes wrong side by side, named paragraphs by twos, a sheet to copy.
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
  private static final double PARTS_ABOVE = 14;
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
    var set = new Galley();
    Strip top = head.set(compositor, section);
    set.add(top).keptWith(HEAD_BELOW).after(HEAD_BELOW);
    Strip facts = facts(tool.facts(), element).whole();
    set.add(Strip.of(0, facts.painter()).reaching(facts.height()).with(facts.feet())).keptWith(1);
    var place = new Place(element, grid.main(), TypeRole.LEAD, set, true);
    blocks.setAll(tool.lead(), place);
    addSteps(tool.steps(), element, set);
    double beside = Math.max(0, top.height() + HEAD_BELOW + facts.height() - set.height());
    if (tool.works().isPresent() || tool.traps().isPresent()) {
      set.before(SIDES_ABOVE).add(sides(tool, section));
    }
    addParts(tool.parts(), section, set);
    double used = set.height() + beside;
    tool.canvas()
        .ifPresent(canvas -> new WorksheetSetter(compositor).set(canvas, element, used, set));
    galley.start(start).addAll(set);
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
    var works = tool.works().map(part -> side(part, half(0), Side.WORKS, section));
    var traps = tool.traps().map(part -> side(part, half(1), Side.TRAPS, section));
    return beside(works, traps);
  }

  /** Named paragraphs stand by twos, in the order of reading. */
  private void addParts(List<Part> parts, Sections.Section section, Galley galley) {
    for (int i = 0; i < parts.size(); i += 2) {
      Strip start = side(parts.get(i), half(0), Side.NAMED, section);
      Optional<Strip> end =
          i + 1 < parts.size()
              ? Optional.of(side(parts.get(i + 1), half(1), Side.NAMED, section))
              : Optional.empty();
      galley.before(PARTS_ABOVE).add(beside(Optional.of(start), end));
    }
  }

  private Measure half(int column) {
    return grid.full().column(column, 2, SIDES_GAP);
  }

  private static Strip beside(Optional<Strip> start, Optional<Strip> end) {
    double height =
        Math.max(start.map(Strip::height).orElse(0.0), end.map(Strip::height).orElse(0.0));
    return Strip.wide(
        height,
        (sheet, top) -> {
          start.ifPresent(strip -> strip.painter().paint(sheet, top));
          end.ifPresent(strip -> strip.painter().paint(sheet, top));
        });
  }

  /** What stands in half the width: its sign, if it has one, and the colour of its rule. */
  private enum Side {
    WORKS(Optional.of(CalloutSign.DIAMOND), ColourRole.PRIMARY),
    TRAPS(Optional.of(CalloutSign.TRIANGLE), ColourRole.ACCENT),
    NAMED(Optional.empty(), ColourRole.PRIMARY);

    private final Optional<CalloutSign> sign;
    private final ColourRole role;

    Side(Optional<CalloutSign> sign, ColourRole role) {
      this.sign = sign;
      this.role = role;
    }

    double indent() {
      return sign.isPresent() ? LABEL_INDENT : 0;
    }
  }

  private Strip side(Part part, Measure across, Side side, Sections.Section section) {
    Colour colour = compositor.colour(side.role);
    StructureElement element = section.element().add(Tag.SECT);
    TaggedText label =
        compositor.set(
            element.add(section.level() == 1 ? Tag.H2 : Tag.H3),
            element,
            compositor.words(part.title()),
            Setting.of(TypeRole.H3).coloured(colour),
            across.width() - side.indent());
    var words = new Galley();
    blocks.setAll(part.content(), new Place(element, across, TypeRole.CALLOUT_TEXT, words, false));
    Strip told = words.whole();
    double rule = side.sign.isPresent() ? strokes().exhibitRule() : strokes().thin();
    double wordsTop = rule + LABEL_TOP + label.height() + LABEL_TOP / 2;
    return Strip.of(
        wordsTop + told.height(),
        (sheet, top) -> {
          sheet.rule(across, top, rule, colour);
          double labelTop = top + rule + LABEL_TOP;
          side.sign.ifPresent(sign -> print(sign, colour, across, labelTop, sheet));
          label.paint(sheet, across.start() + side.indent(), labelTop);
          told.painter().paint(sheet, top + wordsTop);
        });
  }

  private static void print(
      CalloutSign sign, Colour colour, Measure across, double labelTop, Sheet sheet) {
    double left = sheet.grid().left(new Measure(across.start(), CalloutSign.SIZE));
    sheet.print(
        Optional.empty(),
        Artifact.LAYOUT,
        sign.draw(colour).stream()
            .map(ink -> ink.moved(left, labelTop + SIGN_TOP))
            .collect(toImmutableList()));
  }
}
