package fr.arpent.reporting.figure.relation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.MarkLegend;
import fr.arpent.reporting.figure.Marker;
import fr.arpent.reporting.figure.PlotFrame;
import fr.arpent.reporting.figure.PointNames;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.Ticks;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.figure.relation.ScatterPlane.Point;
import fr.arpent.reporting.figure.relation.ScatterPlane.Quadrants;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A scatter plane on its way to paper. */
final class ScatterDrawing {

  private static final double HEIGHT = 230;
  private static final double TOP = 16;
  private static final int MOST_TICKS = 6;
  private static final double MARGIN = 12;

  private final ScatterPlane plane;
  private final Sketch sketch;
  private final Sketch side;
  private final PlotFrame frame;

  ScatterDrawing(ScatterPlane plane, Canvas canvas) {
    this.plane = plane;
    this.sketch = new Sketch(canvas);
    this.side = new Sketch(canvas);
    var across = ticks(Point::x, plane.across().format(), plane.quadrants().map(Quadrants::x));
    var up = ticks(Point::y, plane.up().format(), plane.quadrants().map(Quadrants::y));
    double tickWidth = PlotFrame.tickWidth(sketch, plane.up().format(), up);
    double left = PlotFrame.left(sketch) + tickWidth;
    double right = PlotFrame.left(sketch) + sketch.room().mainWidth() - MARGIN;
    this.frame = new PlotFrame(new Box(left, TOP, right, TOP + HEIGHT), across, up);
  }

  private Ticks ticks(ToDoubleFunction<Point> value, ValueFormat format, Optional<Double> cut) {
    var values =
        Stream.concat(plane.points().stream().map(value::applyAsDouble), cut.stream())
            .map(format::printedScale)
            .toList();
    double low = values.stream().min(Double::compare).orElse(0.0);
    double high = values.stream().max(Double::compare).orElse(1.0);
    return Ticks.between(low, high == low ? low + 1 : high, MOST_TICKS);
  }

  private double x(double value) {
    return frame.x(plane.across().format().printedScale(value));
  }

  private double y(double value) {
    return frame.y(plane.up().format().printedScale(value));
  }

  Drawing draw() {
    var corners = ImmutableList.<Box>of();
    var lines = ImmutableList.<Box>of();
    if (plane.quadrants().isPresent()) {
      var parts = plane.quadrants().get();
      lines = cut(parts);
      corners = corners(parts);
    }
    axes();
    double top = MarkLegend.draw(side, plane.kinds().title(), plane.kinds().names(), 8);
    var marks =
        plane.points().stream()
            .map(point -> Box.around(x(point.x()), y(point.y()), Marker.RADIUS))
            .collect(toImmutableList());
    var room = frame.box().grown(MARGIN - 2);
    double end =
        new PointNames(sketch, side, room, marks, corners, lines, TypeRole.FIGURE_CATEGORY)
            .write(
                plane.points().stream().map(Point::name).toList(),
                Text.message("block.figure.numbered"),
                top);
    plane.points().forEach(this::mark);
    sketch.addSide(side);
    return sketch.drawing(Math.max(frame.box().bottom() + 28, end), plane.reading());
  }

  /** Tints the part with much of both, and draws the middle lines. */
  private ImmutableList<Box> cut(Quadrants parts) {
    double cutX = x(parts.x());
    double cutY = y(parts.y());
    var box = frame.box();
    sketch.fill(new Box(cutX, box.top(), box.right(), cutY).path(), sketch.colour(ColourRole.TINT));
    var dashed = new Stroke(0.5, sketch.colour(ColourRole.MUTED), ImmutableList.of(3.0, 2.0));
    sketch.line(cutX, box.top(), cutX, box.bottom(), dashed);
    sketch.line(box.left(), cutY, box.right(), cutY, dashed);
    return ImmutableList.of(
        new Box(cutX - 0.5, box.top(), cutX + 0.5, box.bottom()),
        new Box(box.left(), cutY - 0.5, box.right(), cutY + 0.5));
  }

  private ImmutableList<Box> corners(Quadrants parts) {
    var boxes = ImmutableList.<Box>builder();
    for (int i = 0; i < 4; i++) {
      var name = parts.names().get(i);
      double width = sketch.width(name, TypeRole.FIGURE_VALUE);
      double left = i % 2 == 0 ? frame.box().left() + 5 : frame.box().right() - 5 - width;
      double top = i < 2 ? frame.box().top() + 2 : frame.box().bottom() - 15;
      var box = new Box(left, top, left + width, top + 12);
      sketch.fill(box.path(), i == 1 ? sketch.colour(ColourRole.TINT) : Colour.WHITE);
      sketch.labelFromLeft(
          name, TypeRole.FIGURE_VALUE, sketch.colour(ColourRole.MUTED), left, top + 9);
      boxes.add(box);
    }
    return boxes.build();
  }

  private void axes() {
    var box = frame.box();
    var ink = Stroke.of(1, sketch.colour(ColourRole.INK));
    sketch.line(box.left(), box.top(), box.left(), box.bottom(), ink);
    sketch.line(box.left(), box.bottom(), box.right(), box.bottom(), ink);
    frame.valuesBefore(sketch, plane.up().format());
    frame.valuesUnder(sketch, plane.across().format());
    name("block.figure.scatter.across", plane.across().name(), box.right(), box.bottom() + 24);
    sketch.label(
        named("block.figure.scatter.up", plane.up().name()),
        TypeRole.FIGURE_TICK,
        PlotFrame.left(sketch),
        8,
        sketch.left());
  }

  private void name(String key, Text axis, double x, double baseline) {
    sketch.label(named(key, axis), TypeRole.FIGURE_TICK, x, baseline, sketch.right());
  }

  private static Text named(String key, Text axis) {
    return Text.message(key, ImmutableMap.of("axis", axis));
  }

  private void mark(Point point) {
    var colour = sketch.canvas().palette().categorical().get(point.kind());
    var path = Marker.of(point.kind()).at(x(point.x()), y(point.y()));
    sketch.stroke(path, Stroke.of(1.5, Colour.WHITE));
    sketch.mark(path, colour);
  }
}
