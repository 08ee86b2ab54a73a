package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.block.Block;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.page.StructureElement;
import fr.arpent.reporting.page.StructureElement.Tag;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Design;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/**
 * Sets callouts: sign and label in the side column, the words in the main column, both under one
 * rule. A callout of twelve lines or fewer stays whole.
 */
final class CalloutSetter {

  private static final int WHOLE_LINES = 12;
  private static final double LABEL_TOP = 5.25;
  private static final double LABEL_INDENT = 16;
  private static final double SIGN_TOP = 2.25;
  private static final double FRAME = 0.75;

  private final Compositor compositor;
  private final BlockSetter blocks;
  private final Design design;

  CalloutSetter(Compositor compositor, BlockSetter blocks) {
    this.compositor = compositor;
    this.blocks = blocks;
    this.design = compositor.design();
  }

  void set(Block.Callout callout, Place place) {
    CalloutLook look = CalloutLook.of(callout.kind());
    StructureElement section = place.parent().add(Tag.DIV);
    Label label = label(callout, look, section, place);
    double inset = look.inset(design.spaces().calloutInside().get(1));
    Place inner = place.inner(section.add(look.tag()), place.measure().inside(inset), look.text());
    blocks.setAll(callout.content(), inner);
    add(slices(inner.galley(), look, place.measure(), label), label, inner.galley(), place);
  }

  /**
   * The label of a callout.
   *
   * @param text set words
   * @param across the column it stands in
   * @param above height it takes above the words, when it cannot stand beside them
   */
  private record Label(TaggedText text, Measure across, double above, Strip.Painter sign) {}

  private Label label(
      Block.Callout callout, CalloutLook look, StructureElement section, Place place) {
    Words given = compositor.words(callout.title());
    Words words = given.isEmpty() ? compositor.words(callout.kind().label()) : given;
    Measure across = place.onPage() ? compositor.grid().side() : place.measure();
    Colour colour = compositor.colour(look.label());
    TaggedText text =
        compositor.paragraph(
            section,
            words,
            Setting.of(TypeRole.CALLOUT_LABEL).coloured(colour),
            across.from(LABEL_INDENT).width());
    var square = new Measure(across.start(), CalloutSign.SIZE);
    Strip.Painter sign =
        (sheet, top) ->
            sheet.print(
                Optional.empty(),
                Artifact.LAYOUT,
                look.sign().draw(colour).stream()
                    .map(ink -> ink.moved(sheet.grid().left(square), top + SIGN_TOP))
                    .collect(toImmutableList()));
    double above = place.onPage() ? 0 : LABEL_TOP + text.height();
    return new Label(text, across, above, sign);
  }

  /** Returns the strips of a callout, each with its part of the box. */
  private ImmutableList<Strip> slices(
      Galley words, CalloutLook look, Measure measure, Label label) {
    double thickness = design.strokes().exhibitRule();
    double above = thickness + label.above() + design.spaces().calloutInside().get(0);
    double below = design.spaces().calloutInside().get(2);
    var slices = ImmutableList.<Strip>builder();
    ImmutableList<Galley.Piece> pieces = words.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      boolean first = i == 0;
      boolean last = i == pieces.size() - 1;
      double gap = first ? above : Math.max(pieces.get(i).before(), pieces.get(i - 1).after());
      Strip strip = pieces.get(i).strip();
      double height = gap + strip.height() + (last ? below : 0);
      Strip.Painter painter =
          (sheet, top) -> {
            paintBox(sheet, look, measure, top, height, first, last);
            if (first) {
              paintHead(sheet, look, measure, label, top);
            }
            strip.painter().paint(sheet, top + gap);
          };
      slices.add(Strip.wide(height, painter).with(strip.feet()));
    }
    return slices.build();
  }

  private void paintHead(Sheet sheet, CalloutLook look, Measure measure, Label label, double top) {
    double thickness = design.strokes().exhibitRule();
    Colour colour = compositor.colour(look.rule());
    sheet.rule(label.across(), top, thickness, colour);
    sheet.rule(measure, top, thickness, colour);
    double labelTop = top + thickness + LABEL_TOP;
    label.sign().paint(sheet, labelTop);
    label.text().paint(sheet, label.across().start() + LABEL_INDENT, labelTop);
  }

  private void paintBox(
      Sheet sheet,
      CalloutLook look,
      Measure measure,
      double top,
      double height,
      boolean first,
      boolean last) {
    switch (look.box()) {
      case TINTED ->
          sheet.fill(Artifact.BACKGROUND, measure, top, height, compositor.colour(ColourRole.TINT));
      case FRAMED -> paintFrame(sheet, measure, top, height, first, last);
      case RULED -> {
        if (last) {
          double thin = design.strokes().thin();
          sheet.rule(measure, top + height - thin, thin, compositor.colour(ColourRole.RULE));
        }
      }
      case NONE -> {}
    }
  }

  private void paintFrame(
      Sheet sheet, Measure measure, double top, double height, boolean first, boolean last) {
    Colour colour = compositor.colour(ColourRole.ACCENT);
    if (first && last) {
      sheet.frame(measure, top, height, Stroke.of(FRAME, colour));
      return;
    }
    sheet.fill(Artifact.LAYOUT, new Measure(measure.start(), FRAME), top, height, colour);
    sheet.fill(Artifact.LAYOUT, new Measure(measure.end() - FRAME, FRAME), top, height, colour);
    if (last) {
      sheet.rule(measure, top + height - FRAME, FRAME, colour);
    }
  }

  private void add(ImmutableList<Strip> slices, Label label, Galley words, Place place) {
    Galley galley = place.galley().before(design.spaces().calloutAround());
    double line = design.type(TypeRole.CALLOUT_TEXT, compositor.script()).leading();
    double whole = (WHOLE_LINES + 1) * Math.max(line, 17.5);
    boolean small = words.height() <= whole;
    ImmutableList<Galley.Piece> pieces = words.pieces();
    double depth = LABEL_TOP + design.strokes().exhibitRule() + label.text().height();
    int last = slices.size() - 1;
    double above = slices.subList(0, last).stream().mapToDouble(Strip::height).sum();
    for (int i = 0; i <= last; i++) {
      if (i > 0 && (small || !pieces.get(i).breakable())) {
        galley.kept();
      }
      // A label of several lines may be taller than the box beside it.
      galley.add(
          i == last && place.onPage() ? slices.get(i).reaching(depth - above) : slices.get(i));
    }
    galley.snapped().after(design.spaces().calloutAround());
  }
}
