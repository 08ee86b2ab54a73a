package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.BarGround;
import fr.arpent.reporting.figure.BarScale;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Said;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.TooManyException;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value per category as a dot on the range it lies in: an interval of confidence, or the lowest
 * and highest of a group. Value and ends are printed after the range.
 *
 * @param dimension what the categories are
 * @param measure what the values are
 * @param dots in display order
 * @param format how values are printed
 */
public record DotRange(Text dimension, Text measure, ImmutableList<Dot> dots, ValueFormat format)
    implements DataFigure {

  private static final double PITCH = 21;

  /** Rows that a page holds in letters that can be read. */
  private static final int MOST_ROWS = 28;

  private static final double RADIUS = 4;
  private static final double END = 4;

  /** Checks that there is something to draw. */
  public DotRange {
    checkArgument(!dots.isEmpty(), "there must be at least one dot");
    TooManyException.check(dots.size(), MOST_ROWS);
  }

  /**
   * A category.
   *
   * @param name its name
   * @param value where the dot stands; empty when missing
   * @param low lower end of the range, at most the value
   * @param high upper end of the range, at least the value
   */
  public record Dot(
      Text name, Optional<Double> value, Optional<Double> low, Optional<Double> high) {

    /** Checks the order. */
    public Dot {
      double at = value.orElse(low.orElse(0.0));
      checkArgument(
          low.orElse(at) <= at && at <= high.orElse(at),
          "a range must hold its value, was %s in [%s, %s]",
          value,
          low,
          high);
    }

    Stream<Double> all() {
      return Stream.of(value, low, high).flatMap(Optional::stream);
    }
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  private Text printed(Dot dot) {
    if (dot.value().isEmpty()) {
      return Text.message("block.missing.short");
    }
    var value = format.text(dot.value().get());
    return dot.low().isEmpty() || dot.high().isEmpty()
        ? value
        : Text.message(
            "block.figure.range",
            ImmutableMap.of(
                "name", value,
                "low", format.text(dot.low().get()),
                "high", format.text(dot.high().get())));
  }

  @Override
  public Text alternative() {
    var items =
        dots.stream().map(dot -> Said.pair(dot.name(), printed(dot))).collect(toImmutableList());
    return Text.message(
        "block.figure.dots.alt",
        ImmutableMap.of("measure", measure, "items", Said.semicolons(items)));
  }

  @Override
  public DataTable data() {
    var columns =
        ImmutableList.of(
            DataTable.Column.words("category", dimension),
            format.column("value", measure),
            format.column("low", Text.message("block.figure.data.low")),
            format.column("high", Text.message("block.figure.data.high")));
    return DataTable.of(
        columns,
        dots.stream()
            .map(
                dot ->
                    ImmutableList.of(
                        DataTable.Value.of(dot.name()),
                        format.cell(dot.value()),
                        format.cell(dot.low()),
                        format.cell(dot.high())))
            .toList());
  }

  @Override
  public Drawing draw(Canvas canvas) {
    var sketch = new Sketch(canvas);
    var ground = new BarGround(sketch, dots.stream().map(Dot::name).toList(), PITCH);
    double widest =
        dots.stream()
            .mapToDouble(dot -> sketch.width(printed(dot), TypeRole.FIGURE_VALUE))
            .max()
            .orElse(0);
    var all = dots.stream().flatMap(Dot::all).collect(toImmutableList());
    var scale = BarScale.of(all, format, widest, sketch.room());
    double bottom = ground.rowsHeight() + 4;
    ground.grid(scale, 0, bottom);
    double y = 2;
    for (int i = 0; i < dots.size(); i++) {
      double centre = y + ground.rowHeight(i) / 2;
      var dot = dots.get(i);
      double end = dot.all().mapToDouble(scale::x).max().orElse(scale.x(0));
      ground.value(printed(dot), end, centre, false);
      range(sketch, scale, dot, centre);
      ground.name(i, centre, false);
      y += ground.rowHeight(i);
    }
    return sketch.drawing(ground.axis(scale, 0, bottom), reading());
  }

  private static void range(Sketch sketch, BarScale scale, Dot dot, double y) {
    var colour = sketch.canvas().palette().categorical().get(0);
    var line = Stroke.of(2, sketch.canvas().palette().sequential().get(2));
    if (dot.low().isPresent() && dot.high().isPresent()) {
      double x1 = scale.x(dot.low().get());
      double x2 = scale.x(dot.high().get());
      sketch.line(x1, y, x2, y, line);
      sketch.line(x1, y - END, x1, y + END, line);
      sketch.line(x2, y - END, x2, y + END, line);
    }
    dot.value()
        .ifPresent(
            value -> {
              sketch.fill(Path.circle(scale.x(value), y, RADIUS + 1), Colour.WHITE);
              sketch.fill(Path.circle(scale.x(value), y, RADIUS), colour);
            });
  }
}
