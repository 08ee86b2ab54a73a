package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A map of circles on its way to paper. */
final class SymbolMapDrawing {

  private static final double MOST_HEIGHT = 470;
  private static final double MOST_RADIUS = 24;
  private static final double LEAST_RADIUS = 1.5;
  private static final double SCALE_HEIGHT = 24;

  private final SymbolMap map;
  private final Sketch sketch;
  private final Sketch side;
  private final MapProjection projection;
  private final ImmutableList<ImmutableList<Polygon>> outlines;
  private final double highest;

  SymbolMapDrawing(SymbolMap map, Canvas canvas) {
    this.map = map;
    this.sketch = new Sketch(canvas);
    this.side = new Sketch(canvas);
    var boundaries = map.areas().stream().map(SymbolMap.Area::boundary).collect(toImmutableList());
    this.projection =
        MapProjection.fitting(
            boundaries, PlotFrame.left(sketch), sketch.room().mainWidth(), MOST_HEIGHT);
    this.outlines =
        boundaries.stream()
            .map(boundary -> Polygon.of(boundary, projection))
            .collect(toImmutableList());
    this.highest =
        map.areas().stream().mapToDouble(area -> area.value().orElse(0.0)).max().orElse(0);
  }

  private double radius(double value) {
    return highest <= 0 || value <= 0
        ? 0
        : Math.max(LEAST_RADIUS, MOST_RADIUS * Math.sqrt(value / highest));
  }

  Drawing draw() {
    ground();
    var order =
        IntStream.range(0, outlines.size())
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> -map.areas().get(i).value().orElse(0.0)))
            .toList();
    var centres =
        outlines.stream().map(parts -> InnerPoint.of(parts.get(0))).collect(toImmutableList());
    order.forEach(i -> circle(centres.get(i), map.areas().get(i).value().orElse(0.0)));
    double end = legend();
    var frame = new Box(PlotFrame.left(sketch), 0, right(), projection.height());
    var marks =
        IntStream.range(0, centres.size())
            .mapToObj(i -> mark(centres.get(i), map.areas().get(i).value().orElse(0.0)))
            .collect(toImmutableList());
    var names = map.areas().stream().map(SymbolMap.Area::name).toList();
    end =
        new PointNames(
                sketch,
                side,
                frame,
                marks,
                ImmutableList.of(),
                ImmutableList.of(),
                TypeRole.FIGURE_LEGEND)
            .write(names, map.legend().others(), end + 4);
    double scaleTop = Math.max(end + 14, projection.height() - SCALE_HEIGHT);
    sketch.addSide(side);
    new MapScale(sketch, projection).draw(scaleTop + 8);
    return sketch.drawing(Math.max(projection.height(), scaleTop + SCALE_HEIGHT), map.reading());
  }

  private double right() {
    return PlotFrame.left(sketch) + sketch.room().mainWidth();
  }

  private void ground() {
    var borders = new MapBorders();
    for (int i = 0; i < outlines.size(); i++) {
      var path = Path.builder();
      outlines.get(i).forEach(part -> part.addTo(path));
      sketch.fill(path.build(), sketch.colour(ColourRole.TINT));
      borders.add(i, outlines.get(i));
    }
    sketch.stroke(borders.all(), Stroke.of(0.5, sketch.colour(ColourRole.RULE)));
  }

  private void circle(InnerPoint at, double value) {
    if (radius(value) > 0) {
      var path = Path.circle(at.x(), at.y(), radius(value));
      sketch.fill(path, sketch.canvas().palette().categorical().get(0));
      sketch.stroke(path, Stroke.of(0.9, Colour.WHITE));
    }
  }

  private Box mark(InnerPoint at, double value) {
    return Box.around(at.x(), at.y(), Math.max(2, radius(value)));
  }

  /** Three round values as circles, the largest first. */
  private double legend() {
    var canvas = sketch.canvas();
    double y =
        side.lines(
            map.legend().title(),
            TypeRole.FIGURE_VALUE,
            canvas.colour(TypeRole.FIGURE_VALUE),
            0,
            9,
            Anchor.START,
            side.room().side(),
            11);
    side.label(map.legend().detail(), TypeRole.FIGURE_TICK, 0, y + 11, Anchor.START);
    y += 19;
    double round = Ticks.step(map.format().printedScale(highest) / 2);
    for (double share : new double[] {1, 0.4, 0.1}) {
      double printed = round * share;
      double value = map.format().percent() ? printed / 100 : printed;
      double radius = radius(value);
      double centre = y + radius + 2;
      side.fill(Path.circle(MOST_RADIUS, centre, radius), canvas.palette().categorical().get(0));
      side.label(
          map.format()
              .withDecimals(Math.max(map.format().decimals(), Math.min(6, Ticks.decimals(printed))))
              .text(value),
          TypeRole.FIGURE_LEGEND,
          2 * MOST_RADIUS + 8,
          centre + 3,
          Anchor.START);
      y = centre + Math.max(radius, 5) + 3;
    }
    return y;
  }
}
