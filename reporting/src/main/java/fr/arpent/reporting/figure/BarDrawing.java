package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.BarChart.Bar;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;
import java.util.stream.Stream;

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
  private static final double VALUE_GAP = 6;
  private static final double LEGEND_HEIGHT = 17;
  private static final double TICK_HEIGHT = 18;

  private final BarChart chart;
  private final Sketch sketch;
  private final Palette palette;
  private final BarScale scale;
  private final BarGround ground;

  BarDrawing(BarChart chart, Canvas canvas) {
    this.chart = chart;
    this.sketch = new Sketch(canvas);
    this.palette = canvas.palette();
    var printed =
        chart.bars().stream().flatMap(bar -> bar.value().stream()).collect(toImmutableList());
    this.scale =
        BarScale.of(
            all(), chart.format(), BarScale.widest(printed, chart.format(), sketch), sketch.room());
    this.ground =
        new BarGround(sketch, chart.bars().stream().map(Bar::category).toList(), PITCH)
            .within(
                canvas.tallest() - LEGEND_HEIGHT - ABOVE_FIRST - BELOW_LAST - BELOW_TICKS,
                canvas.tallest() < Canvas.TALLEST ? LEAST_FITTED_PITCH : LEAST_PITCH);
  }

  private ImmutableList<Double> all() {
    return chart.bars().stream()
        .flatMap(bar -> Stream.of(bar.value(), bar.comparison()).flatMap(Optional::stream))
        .collect(toImmutableList());
  }

  Drawing draw() {
    double top = legend();
    double bottom =
        top + ABOVE_FIRST + ground.rowsHeight() - (ground.pitch() - thickness()) + BELOW_LAST;
    ground.grid(scale, top, bottom);
    double y = top + ABOVE_FIRST;
    for (int i = 0; i < chart.bars().size(); i++) {
      double centre = y + thickness() / 2 + (ground.rowHeight(i) - ground.pitch()) / 2;
      bar(chart.bars().get(i), centre);
      ground.name(i, centre, chart.bars().get(i).highlighted());
      y += ground.rowHeight(i);
    }
    return sketch.drawing(ground.axis(scale, top, bottom), chart.reading());
  }

  private double thickness() {
    return BAR * ground.pitch() / PITCH;
  }

  private double legend() {
    if (chart.legend().isPresent()) {
      var legend = chart.legend().get();
      double left = sketch.room().main();
      sketch.fill(Path.rectangle(left, 1, 14.4, 8), barColour());
      double x = left + 19;
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
    var row = LegendRow.over(sketch);
    for (int i = classes.size() - 1; i >= 0; i--) {
      row.tile(classes.label(i), ClassColours.of(classes, i, palette), classes.isNegative(i));
    }
    return row.bottom();
  }

  private void bar(Bar bar, double centre) {
    bar.value().ifPresent(value -> ground.bar(scale, 0, value, centre, thickness(), colour(bar)));
    bar.comparison().ifPresent(value -> comparison(value, centre));
    value(bar, scale.x(bar.value().orElse(0.0)), centre);
  }

  private Colour colour(Bar bar) {
    if (chart.classes().isPresent()) {
      var classes = chart.classes().get();
      return ClassColours.of(classes, classes.indexOf(bar.value().orElse(0.0)), palette);
    }
    boolean some = chart.bars().stream().anyMatch(Bar::highlighted);
    return some && !bar.highlighted() ? palette.sequential().get(3) : barColour();
  }

  private Colour barColour() {
    return palette.categorical().get(0);
  }

  private void comparison(double value, double centre) {
    tick(scale.x(value), centre, 4.25, Colour.WHITE);
    tick(scale.x(value), centre, 2.25, palette.categorical().get(1));
  }

  private void tick(double x, double centre, double width, Colour colour) {
    double height = Math.min(TICK_HEIGHT, ground.pitch() - 2);
    sketch.fill(Path.rectangle(x - width / 2, centre - height / 2, width, height), colour);
  }

  private void value(Bar bar, double end, double centre) {
    var text = bar.value().map(chart.format()::text).orElse(Text.message("block.missing.short"));
    double width = sketch.width(text, TypeRole.FIGURE_VALUE);
    boolean negative = bar.value().orElse(0.0) < 0;
    double left = negative ? end - VALUE_GAP - width : end + VALUE_GAP;
    ground.value(
        text, clearOfTick(bar.comparison(), left, width, negative), width, centre, negative);
  }

  private double clearOfTick(
      Optional<Double> comparison, double left, double width, boolean negative) {
    if (comparison.isEmpty()) {
      return left;
    }
    double x = scale.x(comparison.get());
    if (x + 3 < left - 2 || x - 3 > left + width + 2) {
      return left;
    }
    return negative ? x - VALUE_GAP - width : x + VALUE_GAP;
  }
}
