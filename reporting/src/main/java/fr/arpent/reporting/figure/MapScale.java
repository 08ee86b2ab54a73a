package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/** Two equal steps of a round distance, never mirrored, and north: in the side column of a map. */
record MapScale(Sketch sketch, MapProjection projection) {

  private static final double WIDTH = 72;

  void draw(double top) {
    double step = step();
    double points = step * projection.pointsPerKilometre();
    var room = sketch.room();
    double left = sketch.canvas().rightToLeft() ? room.width() - room.side() : 0;
    var ink = sketch.colour(ColourRole.INK);
    sketch.fill(Path.rectangle(left, top, points, 3.5), ink);
    sketch.stroke(Path.rectangle(left, top + 0.25, 2 * points, 3), Stroke.of(0.5, ink));
    int decimals = Ticks.decimals(step);
    var last =
        Text.message(
            "block.map.kilometres",
            ImmutableMap.of("distance", Text.number(2 * step, Ticks.decimals(2 * step))));
    tick(Text.number(0, 0), left, top, sketch.left());
    var middle = Text.number(step, decimals);
    double half = sketch.width(middle, TypeRole.FIGURE_TICK) / 2;
    if (points + 2 > half + sketch.width(last, TypeRole.FIGURE_TICK)) {
      tick(middle, left + points, top, Anchor.MIDDLE);
    }
    tick(last, left + 2 * points + 4, top, sketch.right());
    north(left + room.side() - 6, top, ink);
  }

  private void tick(Text text, double x, double top, Anchor anchor) {
    sketch.label(text, TypeRole.FIGURE_TICK, x, top + 13, anchor);
  }

  private void north(double x, double top, Colour ink) {
    sketch.fill(
        Path.builder()
            .move(x, top - 12)
            .line(x + 4.5, top + 3.5)
            .line(x, top)
            .line(x - 4.5, top + 3.5)
            .close()
            .build(),
        ink);
    sketch.label(
        Text.message("block.map.north"), TypeRole.FIGURE_VALUE, x, top + 13, Anchor.MIDDLE);
  }

  /** The largest step of 1, 2, 2.5, 5 × 10ⁿ kilometres of which two fit. */
  private double step() {
    double width = Math.min(WIDTH, sketch.room().side() * 0.6);
    double room = width / 2 / projection.pointsPerKilometre();
    double step = Ticks.step(room / 4);
    while (Ticks.step(step * 1.01) <= room * 1.001) {
      step = Ticks.step(step * 1.01);
    }
    return step;
  }
}
