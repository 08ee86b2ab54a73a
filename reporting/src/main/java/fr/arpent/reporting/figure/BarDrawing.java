package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/** A bar chart on its way to paper. */
final class BarDrawing {

  private static final double PITCH = 21;
  private static final double BAR = 13;

  /** Least pitch: where the page has no more room, and where a chart is only drawn lower to fit. */
  private static final double LEAST_PITCH = 12.5;

  private static final double LEAST_FITTED_PITCH = 17;
  private static final double ABOVE_FIRST = 7;
  private static final double BELOW_TICKS = 15;
  private static final double BELOW_LAST = 4;
  private static final double CATEGORY_LEADING = 10.5;
  private static final double VALUE_GAP = 6;
  private static final double PLATE_HEIGHT = 12;
  private static final double PLATE_WIDTH = 21;
  private static final double LEGEND_HEIGHT = 17;
  private static final double TICK_HEIGHT = 18;

  private final BarChart chart;
  private final Sketch sketch;
  private final Palette palette;
  private final BarScale scale;
  private final ImmutableList<ImmutableList<Words>> categories;
  private final double pitch;

  BarDrawing(BarChart chart, Canvas canvas) {
    this.chart = chart;
    this.sketch = new Sketch(canvas);
    this.palette = canvas.palette();
    this.scale = BarScale.of(chart, canvas);
    this.categories =
        chart.bars().stream().map(bar -> wrap(canvas, bar.category())).collect(toImmutableList());
    this.pitch = pitch(canvas.tallest());
  }

  /** Returns the pitch at which all rows stand within a height; rows of several lines need more. */
  private double pitch(double tallest) {
    double least = tallest < Canvas.TALLEST ? LEAST_FITTED_PITCH : LEAST_PITCH;
    double room = tallest - LEGEND_HEIGHT - ABOVE_FIRST - BELOW_LAST - BELOW_TICKS;
    double tried = PITCH;
    while (tried > least && rowsHeight(tried) > room) {
      tried -= 0.5;
    }
    return tried;
  }

  private static ImmutableList<Words> wrap(Canvas canvas, Text category) {
    return Lines.wrap(canvas, canvas.words(category), TypeRole.FIGURE_CATEGORY, Sketch.SIDE_WIDTH);
  }

  Drawing draw() {
    double top = legend();
    double bottom = top + ABOVE_FIRST + rowsHeight(pitch) - (pitch - thickness()) + BELOW_LAST;
    grid(top, bottom);
    double y = top + ABOVE_FIRST;
    for (int i = 0; i < chart.bars().size(); i++) {
      double centre = y + thickness() / 2 + (rowHeight(i, pitch) - pitch) / 2;
      bar(chart.bars().get(i), centre);
      category(i, centre);
      y += rowHeight(i, pitch);
    }
    zeroLine(top, bottom);
    ticks(bottom);
    return sketch.drawing(bottom + BELOW_TICKS, true);
  }

  private double thickness() {
    return BAR * pitch / PITCH;
  }

  private double rowHeight(int row, double least) {
    return Math.max(least, categories.get(row).size() * CATEGORY_LEADING + (least < PITCH ? 2 : 4));
  }

  private double rowsHeight(double least) {
    double height = 0;
    for (int i = 0; i < categories.size(); i++) {
      height += rowHeight(i, least);
    }
    return height;
  }

  private double legend() {
    if (chart.legend().isPresent()) {
      var legend = chart.legend().get();
      sketch.fill(Path.rectangle(Sketch.MAIN, 1, 14.4, 8), barColour());
      double x = Sketch.MAIN + 19;
      strong(legend.series(), barColour(), x);
      x += sketch.width(legend.series(), TypeRole.FIGURE_VALUE) + 28;
      sketch.fill(Path.rectangle(x, 0, 2.25, 10), palette.categorical().get(1));
      strong(legend.comparison(), palette.categorical().get(1), x + 7);
      return LEGEND_HEIGHT;
    }
    return chart.classes().map(this::classLegend).orElse(0.0);
  }

  private void strong(Text text, Colour colour, double x) {
    sketch.label(text, TypeRole.FIGURE_VALUE, colour, x, 8, Anchor.START);
  }

  private double classLegend(ValueClasses classes) {
    double x = Sketch.MAIN;
    double y = 0;
    for (int i = classes.size() - 1; i >= 0; i--) {
      double width = 18 + sketch.width(classes.label(i), TypeRole.FIGURE_LEGEND) + 14;
      if (x + width > Canvas.FULL_WIDTH + 14) {
        x = Sketch.MAIN;
        y += 14;
      }
      var box = new Box(x, y + 1, x + 14.4, y + 9);
      swatch(box, ClassColours.of(classes, i, palette), classes.isNegative(i));
      sketch.label(classes.label(i), TypeRole.FIGURE_LEGEND, x + 19, y + 8, Anchor.START);
      x += width;
    }
    return y + LEGEND_HEIGHT;
  }

  private void swatch(Box box, Colour colour, boolean hatched) {
    sketch.fill(box.path(), colour);
    if (hatched) {
      sketch.hatch(box.path(), box, 3, hatching());
    }
    outline(box, colour);
  }

  private void outline(Box box, Colour colour) {
    if (Palette.contrast(colour, Colour.WHITE) < 3) {
      sketch.stroke(box.path(), Stroke.of(0.75, sketch.colour(ColourRole.INK)));
    }
  }

  private static Stroke hatching() {
    return Stroke.of(0.7, Colour.WHITE);
  }

  private void grid(double top, double bottom) {
    var hair = Stroke.of(0.5, sketch.colour(ColourRole.HAIR));
    for (double value : scale.ticks().values()) {
      if (value != 0) {
        double x = scale.x(value);
        sketch.line(x, top, x, bottom, hair);
      }
    }
  }

  private void zeroLine(double top, double bottom) {
    double x = scale.x(0);
    sketch.line(x, top, x, bottom, Stroke.of(1, sketch.colour(ColourRole.INK)));
  }

  private void ticks(double bottom) {
    var ticks = scale.ticks();
    for (int i = 0; i < ticks.values().size(); i++) {
      boolean last = i == ticks.values().size() - 1;
      var text = scale.tickText(i, last);
      double x = scale.x(ticks.values().get(i));
      double width = sketch.width(text, TypeRole.FIGURE_TICK);
      boolean overflows = x + width / 2 > Canvas.FULL_WIDTH;
      sketch.label(
          text,
          TypeRole.FIGURE_TICK,
          overflows ? Canvas.FULL_WIDTH : x,
          bottom + 11.5,
          overflows ? Anchor.END : Anchor.MIDDLE);
    }
  }

  private void category(int row, double centre) {
    var lines = categories.get(row);
    var role =
        chart.bars().get(row).highlighted() ? TypeRole.FIGURE_VALUE : TypeRole.FIGURE_CATEGORY;
    double baseline = centre + 3 - (lines.size() - 1) * CATEGORY_LEADING / 2;
    for (var line : lines) {
      sketch.label(line, role, sketch.canvas().colour(role), 0, baseline, Anchor.START);
      baseline += CATEGORY_LEADING;
    }
  }

  private void bar(BarChart.Bar bar, double centre) {
    double end = bar.value().map(this::x).orElse(scale.x(0));
    if (bar.value().isPresent()) {
      paint(bar, centre);
    }
    bar.comparison().ifPresent(value -> comparison(value, centre));
    value(bar, end, centre);
  }

  private double x(double value) {
    return scale.x(chart.format().printedScale(value));
  }

  private void paint(BarChart.Bar bar, double centre) {
    double value = chart.format().printedScale(bar.value().orElseThrow());
    double zero = scale.x(0);
    double x = scale.x(value);
    double half = thickness() / 2;
    var box = new Box(Math.min(zero, x), centre - half, Math.max(zero, x), centre + half);
    var colour = colour(bar);
    sketch.fill(box.path(), colour);
    if (value < 0) {
      sketch.hatch(box.path(), box, 5, hatching());
    }
    outline(box, colour);
  }

  private Colour colour(BarChart.Bar bar) {
    if (chart.classes().isPresent()) {
      var classes = chart.classes().get();
      return ClassColours.of(classes, classes.indexOf(bar.value().orElse(0.0)), palette);
    }
    boolean some = chart.bars().stream().anyMatch(BarChart.Bar::highlighted);
    return some && !bar.highlighted() ? palette.sequential().get(3) : barColour();
  }

  private Colour barColour() {
    return palette.categorical().get(0);
  }

  private void comparison(double value, double centre) {
    double x = scale.x(chart.format().printedScale(value));
    tick(x, centre, 4.25, Colour.WHITE);
    tick(x, centre, 2.25, palette.categorical().get(1));
  }

  private void tick(double x, double centre, double width, Colour colour) {
    double height = Math.min(TICK_HEIGHT, pitch - 2);
    sketch.fill(Path.rectangle(x - width / 2, centre - height / 2, width, height), colour);
  }

  private void value(BarChart.Bar bar, double end, double centre) {
    var text = bar.value().map(chart.format()::text).orElse(Text.message("block.missing.short"));
    double width = sketch.width(text, TypeRole.FIGURE_VALUE);
    boolean negative = bar.value().orElse(0.0) < 0;
    double left = negative ? end - VALUE_GAP - width : end + VALUE_GAP;
    left = clearOfTick(bar.comparison(), left, width, negative);
    double plate = Math.max(PLATE_WIDTH, width + 4);
    var box = Box.centred(left + width / 2, centre, negative ? width + 4 : plate, PLATE_HEIGHT);
    if (!negative) {
      box = new Box(left - 2, box.top(), left - 2 + plate, box.bottom());
    }
    sketch.fill(box.path(), Colour.WHITE);
    sketch.label(text, TypeRole.FIGURE_VALUE, left, centre + 3, Anchor.START);
  }

  private double clearOfTick(
      Optional<Double> comparison, double left, double width, boolean negative) {
    if (comparison.isEmpty()) {
      return left;
    }
    double x = scale.x(chart.format().printedScale(comparison.get()));
    if (x + 3 < left - 2 || x - 3 > left + width + 2) {
      return left;
    }
    return negative ? x - VALUE_GAP - width : x + VALUE_GAP;
  }
}
