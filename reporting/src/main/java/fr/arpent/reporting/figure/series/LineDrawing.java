package fr.arpent.reporting.figure.series;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.figure.PlotFrame;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.Ticks;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines on their way to paper. */
final class LineDrawing {

  private static final double HEIGHT = 124;
  private static final double TOP = 7;
  private static final double TICKS = 26;
  private static final double NAMES = 96;
  private static final double NAME_GAP = 8;
  private static final double POINT = 2.4;

  private static final ImmutableList<ImmutableList<Double>> DASHES =
      ImmutableList.of(
          ImmutableList.of(),
          ImmutableList.of(5.0, 2.5),
          ImmutableList.of(1.5, 2.0),
          ImmutableList.of(8.0, 2.5, 1.5, 2.5));

  private final LineChart chart;
  private final SeriesTable table;
  private final Sketch sketch;
  private final PlotFrame frame;

  LineDrawing(LineChart chart, Canvas canvas) {
    this.chart = chart;
    this.table = chart.table();
    this.sketch = new Sketch(canvas);
    var printed = printedValues();
    double lowest = printed.stream().min(Double::compare).orElse(0.0);
    double highest = printed.stream().max(Double::compare).orElse(0.0);
    var down = Ticks.covering(lowest, highest);
    double left =
        PlotFrame.left(sketch) + Math.max(TICKS, PlotFrame.tickWidth(sketch, table.format(), down));
    double end = PlotFrame.left(sketch) + sketch.room().mainWidth() - names();
    this.frame =
        new PlotFrame(new Box(left, TOP, Math.max(left + 40, end), TOP + HEIGHT), across(), down);
  }

  private double names() {
    return Math.min(NAMES, sketch.room().mainWidth() * 0.3);
  }

  private List<Double> printedValues() {
    var values = new ArrayList<>(table.values());
    chart
        .interval()
        .ifPresent(
            band -> {
              band.low().forEach(value -> value.ifPresent(values::add));
              band.high().forEach(value -> value.ifPresent(values::add));
            });
    values.replaceAll(table.format()::printedScale);
    return values;
  }

  private Ticks across() {
    int count = table.categories().size();
    var positions = chart.positions();
    return positions.isEmpty()
        ? new Ticks(ImmutableList.of(0.0, count - 1.0), 0)
        : new Ticks(ImmutableList.of(positions.get(0), positions.get(count - 1)), 0);
  }

  Drawing draw() {
    frame.grid(sketch, table.format());
    chart.interval().ifPresent(this::band);
    for (int s = table.series().size() - 1; s >= 0; s--) {
      line(s);
    }
    timeUnder();
    new LineNames(sketch, frame.box(), names() - NAME_GAP).write(lastPoints());
    return sketch.drawing(frame.box().bottom() + 16, chart.reading());
  }

  private double x(int category) {
    return frame.x(chart.positions().isEmpty() ? category : chart.positions().get(category));
  }

  private double y(double value) {
    return frame.y(table.format().printedScale(value));
  }

  private void band(LineChart.Interval band) {
    var upper = new ArrayList<double[]>();
    var lower = new ArrayList<double[]>();
    for (int i = 0; i < band.low().size(); i++) {
      if (band.low().get(i).isPresent() && band.high().get(i).isPresent()) {
        upper.add(new double[] {x(i), y(band.high().get(i).get())});
        lower.add(0, new double[] {x(i), y(band.low().get(i).get())});
      }
    }
    if (upper.size() > 1) {
      var around = new ArrayList<>(upper);
      around.addAll(lower);
      sketch.fill(Path.polygon(around), sketch.colour(ColourRole.TINT_2));
      var edge = Stroke.of(0.5, sketch.colour(ColourRole.SOFT));
      sketch.stroke(Path.polyline(upper), edge);
      sketch.stroke(Path.polyline(lower), edge);
    }
  }

  private Colour colour(int series) {
    return sketch.canvas().palette().categorical().get(series);
  }

  /** A line breaks where a value is missing. */
  private void line(int series) {
    var stroke = new Stroke(series == 0 ? 2 : 1.75, colour(series), DASHES.get(series));
    var run = new ArrayList<double[]>();
    for (int i = 0; i <= table.categories().size(); i++) {
      var value = i < table.categories().size() ? table.value(series, i) : Optional.<Double>empty();
      if (value.isPresent()) {
        run.add(new double[] {x(i), y(value.get())});
      } else {
        run(run, stroke, series == 0);
        run.clear();
      }
    }
  }

  private void run(List<double[]> run, Stroke stroke, boolean pointed) {
    if (run.size() > 1) {
      sketch.stroke(Path.polyline(run), stroke);
    }
    for (var point : run) {
      if (pointed || run.size() == 1) {
        var dot = Path.circle(point[0], point[1], POINT);
        sketch.fill(dot, Colour.WHITE);
        sketch.stroke(dot, Stroke.of(1.5, stroke.colour()));
      }
    }
  }

  /** Every category is written when all have room, else every second, third… and the last. */
  private void timeUnder() {
    int count = table.categories().size();
    double end = Double.POSITIVE_INFINITY;
    for (int i = count - 1; i >= 0; i--) {
      double half = sketch.width(table.categories().get(i), TypeRole.FIGURE_TICK) / 2;
      sketch.line(
          x(i),
          frame.box().bottom(),
          x(i),
          frame.box().bottom() + 3,
          Stroke.of(1, sketch.colour(ColourRole.INK)));
      if (x(i) + half + 4 <= end) {
        sketch.label(
            table.categories().get(i),
            TypeRole.FIGURE_TICK,
            x(i),
            frame.box().bottom() + 12,
            Anchor.MIDDLE);
        end = x(i) - half;
      }
    }
  }

  private ImmutableList<LineNames.Name> lastPoints() {
    var names = ImmutableList.<LineNames.Name>builder();
    for (int s = 0; s < table.series().size(); s++) {
      for (int i = table.categories().size() - 1; i >= 0; i--) {
        var value = table.value(s, i);
        if (value.isPresent()) {
          names.add(new LineNames.Name(table.series().get(s).name(), y(value.get()), colour(s)));
          break;
        }
      }
    }
    return names.build();
  }
}
