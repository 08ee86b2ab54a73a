package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.figure.PlotFrame;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.Ticks;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.Optional;

/**
 * One small line chart per series, all of one scale (petits multiples). The other series are behind
 * each line in grey, so that it can be placed among them; its last value is printed.
 *
 * @param table the series, at most sixteen, categories in order of time
 */
public record SmallMultiples(SeriesTable table) implements SeriesFigure {

  private static final int MOST = 16;
  private static final double LEAST_WIDTH = 140;
  private static final double GAP = 14;
  private static final double TITLE = 16;
  private static final double HEIGHT = 62;
  private static final double UNDER = 26;
  private static final double VALUE_ROOM = 30;

  /** Checks the shape. */
  public SmallMultiples {
    table.atMost(MOST);
    checkArgument(table.categories().size() >= 2, "a line must have at least two points");
  }

  @Override
  public Reading reading() {
    return Reading.COORDINATES;
  }

  @Override
  public String sentence() {
    return "block.figure.multiples.alt";
  }

  @Override
  public Drawing draw(Canvas canvas) {
    var sketch = new Sketch(canvas);
    double width = sketch.room().width();
    int columns = (int) Math.max(1, Math.floor((width + GAP) / (LEAST_WIDTH + GAP)));
    double panel = (width + GAP) / columns - GAP;
    double bottom = 0;
    for (int s = 0; s < table.series().size(); s++) {
      int column = s % columns;
      int row = s / columns;
      double from = column * (panel + GAP);
      double left = canvas.rightToLeft() ? width - from - panel : from;
      double top = row * (TITLE + HEIGHT + UNDER);
      panel(sketch, s, new Box(left, top, left + panel, top + TITLE + HEIGHT));
      bottom = top + TITLE + HEIGHT + 16;
    }
    return sketch.drawing(bottom, reading());
  }

  private Ticks down() {
    var values = table.values().stream().map(table.format()::printedScale).toList();
    double low = values.stream().min(Double::compare).orElse(0.0);
    double high = values.stream().max(Double::compare).orElse(0.0);
    return Ticks.between(Math.min(0, low), Math.max(0, high), 4);
  }

  private void panel(Sketch sketch, int series, Box box) {
    var down = down();
    double ticks = PlotFrame.tickWidth(sketch, table.format(), down);
    var across = new Ticks(ImmutableList.of(0.0, table.categories().size() - 1.0), 0);
    var plot =
        new Box(box.left() + ticks, box.top() + TITLE, box.right() - VALUE_ROOM, box.bottom());
    var frame = new PlotFrame(plot, across, down);
    boolean mirrored = sketch.canvas().rightToLeft();
    sketch.label(
        table.series().get(series).name(),
        TypeRole.FIGURE_VALUE,
        mirrored ? box.right() : box.left(),
        box.top() + 8,
        Anchor.START);
    frame.grid(sketch, table.format());
    var behind = Stroke.of(0.75, sketch.colour(ColourRole.RULE));
    for (int other = 0; other < table.series().size(); other++) {
      if (other != series) {
        line(sketch, frame, other, behind);
      }
    }
    line(sketch, frame, series, Stroke.of(2, sketch.canvas().palette().categorical().get(0)));
    last(sketch, frame, series);
    time(sketch, frame);
  }

  private void line(Sketch sketch, PlotFrame frame, int series, Stroke stroke) {
    var run = new ArrayList<double[]>();
    for (int i = 0; i <= table.categories().size(); i++) {
      var value = i < table.categories().size() ? table.value(series, i) : Optional.<Double>empty();
      if (value.isPresent()) {
        run.add(new double[] {frame.x(i), y(frame, value.get())});
      } else {
        if (run.size() > 1) {
          sketch.stroke(Path.polyline(run), stroke);
        }
        run.clear();
      }
    }
  }

  private double y(PlotFrame frame, double value) {
    return frame.y(table.format().printedScale(value));
  }

  private void last(Sketch sketch, PlotFrame frame, int series) {
    for (int i = table.categories().size() - 1; i >= 0; i--) {
      var value = table.value(series, i);
      if (value.isPresent()) {
        var colour = sketch.canvas().palette().categorical().get(0);
        double y = y(frame, value.get());
        sketch.fill(Path.circle(frame.x(i), y, 3.2), Colour.WHITE);
        sketch.fill(Path.circle(frame.x(i), y, 2.4), colour);
        var text = table.format().text(value.get());
        double width = sketch.width(text, TypeRole.FIGURE_VALUE);
        double left = frame.x(i) + 5;
        sketch.plated(
            text,
            TypeRole.FIGURE_VALUE,
            sketch.colour(ColourRole.INK),
            new Box(left, y - 4.5, left + width, y + 4.5));
        return;
      }
    }
  }

  private void time(Sketch sketch, PlotFrame frame) {
    var categories = table.categories();
    int last = categories.size() - 1;
    double under = frame.box().bottom() + 11;
    sketch.label(categories.get(0), TypeRole.FIGURE_TICK, frame.x(0), under, sketch.left());
    sketch.label(categories.get(last), TypeRole.FIGURE_TICK, frame.x(last), under, sketch.right());
  }
}
