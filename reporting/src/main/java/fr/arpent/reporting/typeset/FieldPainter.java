package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prints the field of cover and openers: on the cover, its west edge on the plumb line and 5 %
 * higher than the room there is; on openers at the same scale, moved.
 */
final class FieldPainter {

  /** Y of the bar on the cover. */
  static final double COVER_BAR = 318;

  /** Y at which an opener's band ends and its bar begins. */
  static final double OPENER_BAR = 266;

  /** Height of the bar. */
  static final double BAR = 4;

  private static final double OVERSIZE = 1.05;
  private static final double WIDEST = 1.6;
  private static final double COVER_TOP_GAP = 0.03;
  private static final double OPENER_SHIFT = 45;

  private final Compositor compositor;
  private final Field field;
  private final double scale;
  private final boolean parcels;

  private FieldPainter(Compositor compositor, Field field, double scale, boolean parcels) {
    this.compositor = compositor;
    this.field = field;
    this.scale = scale;
    this.parcels = parcels;
  }

  static FieldPainter of(Guide guide, Compositor compositor) {
    var page = compositor.grid().page();
    double width = page.width() - page.plumb();
    double height = page.height() - COVER_BAR - BAR;
    if (guide.coverAreas().isEmpty()) {
      return new FieldPainter(compositor, ParcelField.of(guide.studyId(), width, height), 1, true);
    }
    Field field = OutlineField.of(guide.coverAreas());
    double scale = Math.min(OVERSIZE * height / field.height(), WIDEST * width / field.width());
    return new FieldPainter(compositor, field, scale, false);
  }

  /** Prints the lower part of the cover: bar, ground, field. */
  void paintCover(Sheet sheet) {
    var page = sheet.grid().page();
    double top = COVER_BAR + BAR;
    sheet.fill(
        Artifact.BACKGROUND,
        sheet.grid().paper(),
        COVER_BAR,
        BAR,
        compositor.colour(ColourRole.HIGHLIGHT));
    double room = page.height() - top;
    double gap = parcels ? 0 : Math.max(COVER_TOP_GAP * room, (room - field.height() * scale) / 2);
    Function<Field.Area, Colour> colour =
        area ->
            area.highlighted()
                ? compositor.colour(ColourRole.HIGHLIGHT)
                : compositor.palette().coverTones().get(area.tone());
    paint(sheet, top, room, left(sheet, 0), top + gap, colour);
  }

  /** Prints the band of an opener: ground, field in two tones, bar. */
  void paintOpener(Sheet sheet) {
    var tones = compositor.palette().openerTones();
    Function<Field.Area, Colour> colour = area -> tones.get(area.tone() == 0 ? 1 : 0);
    double middle = OPENER_BAR / 2;
    double y = middle - field.height() * scale * (parcels ? 0.5 : 0.58);
    paint(sheet, 0, OPENER_BAR, left(sheet, parcels ? 0 : OPENER_SHIFT), y, colour);
    sheet.fill(
        Artifact.BACKGROUND,
        sheet.grid().paper(),
        OPENER_BAR,
        BAR,
        compositor.colour(ColourRole.HIGHLIGHT));
  }

  /**
   * The west edge stands on the plumb line; maps are never mirrored, so in Arabic the east edge.
   */
  private double left(Sheet sheet, double shift) {
    var page = sheet.grid().page();
    return sheet.grid().left(new Measure(page.plumb() + shift, field.width() * scale));
  }

  private void paint(
      Sheet sheet,
      double top,
      double height,
      double x,
      double y,
      Function<Field.Area, Colour> colour) {
    Colour ground = compositor.colour(ColourRole.PRIMARY);
    sheet.fill(Artifact.BACKGROUND, sheet.grid().paper(), top, height, ground);
    var border = Stroke.of(compositor.design().strokes().coverBorder(), ground);
    ImmutableList<Ink> ink = field.print(new Placement(scale, x, y), colour, border);
    sheet.print(
        Optional.empty(),
        Artifact.BACKGROUND,
        ImmutableList.of(new Ink.Clipped(sheet.rectangle(sheet.grid().paper(), top, height), ink)));
  }
}
