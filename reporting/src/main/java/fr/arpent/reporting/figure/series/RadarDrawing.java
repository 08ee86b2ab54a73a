package fr.arpent.reporting.figure.series;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.LegendRow;
import fr.arpent.reporting.figure.Lines;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.figure.PlotFrame;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.Ticks;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;

/** A radar on its way to paper. */
final class RadarDrawing {

  private static final double MOST_RADIUS = 84;
  private static final double NAME_WIDTH = 86;
  private static final double NARROW = 420;
  private static final double NAME_GAP = 9;
  private static final double LEADING = 10.5;

  private final SeriesTable table;
  private final Radar radar;
  private final Sketch sketch;
  private final Ticks ticks;
  private final boolean narrow;
  private final double left;
  private final double width;
  private final double centreX;
  private final double centreY;
  private final double radius;

  RadarDrawing(Radar radar, Canvas canvas) {
    this.radar = radar;
    this.table = radar.table();
    this.sketch = new Sketch(canvas);
    double highest =
        table.values().stream().mapToDouble(table.format()::printedScale).max().orElse(1);
    this.ticks = Ticks.covering(0, highest);
    this.narrow = sketch.room().width() < NARROW;
    this.left = narrow ? 0 : PlotFrame.left(sketch);
    this.width = narrow ? sketch.room().width() : sketch.room().mainWidth();
    this.radius = Math.min(MOST_RADIUS, width / 2 - 2 * NAME_GAP - NAME_WIDTH / 2);
    this.centreX = left + width / 2;
    this.centreY = (narrow ? 58 : 40) + radius;
  }

  Drawing draw() {
    if (table.series().size() > 1) {
      sketch.fill(Path.polygon(corners(1)), sketch.colour(ColourRole.TINT_2));
    }
    web();
    if (table.series().size() > 1) {
      compared();
    }
    profile();
    for (int axis = 0; axis < axes(); axis++) {
      name(axis);
    }
    scale();
    legend();
    return sketch.drawing(centreY + radius + 44, radar.reading());
  }

  private int axes() {
    return table.categories().size();
  }

  private double[] at(int axis, double share) {
    double angle = 2 * StrictMath.PI * axis / axes();
    return new double[] {
      centreX + share * radius * StrictMath.sin(angle),
      centreY - share * radius * StrictMath.cos(angle)
    };
  }

  private List<double[]> ring(double share) {
    var corners = new ArrayList<double[]>();
    for (int axis = 0; axis < axes(); axis++) {
      corners.add(at(axis, share));
    }
    return corners;
  }

  /** A missing value stands in the centre, and its axis says that it is missing. */
  private List<double[]> corners(int series) {
    var corners = new ArrayList<double[]>();
    for (int axis = 0; axis < axes(); axis++) {
      double value = table.format().printedScale(table.value(series, axis).orElse(0.0));
      corners.add(at(axis, value / ticks.highest()));
    }
    return corners;
  }

  private void web() {
    var hair = Stroke.of(0.5, sketch.colour(ColourRole.RULE));
    for (double value : ticks.values()) {
      if (value > 0) {
        sketch.stroke(Path.polygon(ring(value / ticks.highest())), hair);
      }
    }
    for (int axis = 0; axis < axes(); axis++) {
      var end = at(axis, 1);
      sketch.line(centreX, centreY, end[0], end[1], hair);
    }
  }

  private void compared() {
    sketch.stroke(Path.polygon(corners(1)), comparedStroke());
  }

  private Stroke comparedStroke() {
    return new Stroke(
        1.75, sketch.canvas().palette().categorical().get(1), ImmutableList.of(5.0, 2.5));
  }

  private Stroke ownStroke() {
    return Stroke.of(2, sketch.canvas().palette().categorical().get(0));
  }

  private void profile() {
    sketch.stroke(Path.polygon(corners(0)), ownStroke());
    for (var corner : corners(0)) {
      var dot = Path.circle(corner[0], corner[1], 2.4);
      sketch.fill(dot, Colour.WHITE);
      sketch.stroke(dot, Stroke.of(1.5, ownStroke().colour()));
    }
  }

  private void name(int axis) {
    var point = at(axis, 1);
    double away = point[0] - centreX;
    double x = Math.abs(away) < 2 ? centreX : point[0] + Math.signum(away) * NAME_GAP;
    var anchor = Math.abs(away) < 2 ? Anchor.MIDDLE : away > 0 ? sketch.left() : sketch.right();
    var canvas = sketch.canvas();
    double edge = left + (away > 0 ? width : 0);
    double room = Math.abs(away) < 2 ? 2 * NAME_WIDTH : Math.abs(edge - x);
    var lines =
        Lines.wrap(
            canvas,
            canvas.words(table.categories().get(axis)),
            TypeRole.FIGURE_CATEGORY,
            Math.max(30, room));
    double height = (lines.size() + 1) * LEADING;
    double y = point[1] - height / 2 + 8 + Math.signum(vertical(axis)) * height / 2;
    for (var line : lines) {
      sketch.label(
          line, TypeRole.FIGURE_CATEGORY, canvas.colour(TypeRole.FIGURE_CATEGORY), x, y, anchor);
      y += LEADING;
    }
    sketch.label(values(axis), TypeRole.FIGURE_VALUE, x, y, anchor);
  }

  /** Names at the top stand over their axis, names at the bottom under it. */
  private double vertical(int axis) {
    double down = at(axis, 1)[1] - centreY;
    return Math.abs(down) > 0.9 * radius ? down : 0;
  }

  private Text values(int axis) {
    var own = table.printed(table.value(0, axis));
    return table.series().size() == 1
        ? own
        : Text.message(
            "block.figure.radar.values",
            ImmutableMap.of("own", own, "compared", table.printed(table.value(1, axis))));
  }

  private void scale() {
    for (double value : ticks.values()) {
      if (value > 0) {
        var point = at(0, value / ticks.highest());
        double raw = table.format().percent() ? value / 100 : value;
        var text = table.format().withDecimals(ticks.decimals()).text(raw);
        double width = sketch.width(text, TypeRole.FIGURE_TICK);
        var box = new Box(point[0] + 3, point[1] + 1.5, point[0] + 3 + width, point[1] + 8.5);
        sketch.plated(text, TypeRole.FIGURE_TICK, sketch.colour(ColourRole.MUTED), box);
      }
    }
  }

  private void legend() {
    var side = new Sketch(sketch.canvas());
    if (narrow) {
      var row = LegendRow.at(side, 0, 0);
      for (int s = 0; s < table.series().size(); s++) {
        row.line(table.series().get(s).name(), s == 0 ? ownStroke() : comparedStroke());
      }
      sketch.addSide(side);
      return;
    }
    double y = 9;
    for (int s = 0; s < table.series().size(); s++) {
      side.line(0, y - 3, 14.4, y - 3, s == 0 ? ownStroke() : comparedStroke());
      y =
          side.lines(
                  table.series().get(s).name(),
                  TypeRole.FIGURE_LEGEND,
                  sketch.canvas().colour(TypeRole.FIGURE_LEGEND),
                  19,
                  y,
                  Anchor.START,
                  side.room().side() - 19,
                  10)
              + 14;
    }
    sketch.addSide(side);
  }
}
