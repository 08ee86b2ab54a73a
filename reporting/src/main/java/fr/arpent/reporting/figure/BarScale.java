package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where values stand along a bar chart: zero on the plumb line unless there are negative values,
 * and room at the ends for the printed numbers.
 */
final class BarScale {

  private static final double END_ROOM = 30;
  private static final double NUMBER_ROOM = 10;

  private final ValueFormat format;
  private final Ticks ticks;
  private final double zero;
  private final double pointsPerUnit;

  private BarScale(ValueFormat format, Ticks ticks, double zero, double pointsPerUnit) {
    this.format = format;
    this.ticks = ticks;
    this.zero = zero;
    this.pointsPerUnit = pointsPerUnit;
  }

  static BarScale of(BarChart chart, Canvas canvas) {
    var values =
        chart.bars().stream()
            .flatMap(bar -> Stream.of(bar.value(), bar.comparison()).flatMap(Optional::stream))
            .map(chart.format()::printedScale)
            .collect(toImmutableList());
    double lowest = values.stream().min(Double::compare).orElse(0.0);
    double highest = values.stream().max(Double::compare).orElse(0.0);
    var ticks = Ticks.covering(lowest, highest);
    double room = numberWidth(chart, canvas) + NUMBER_ROOM + 6;
    double before = ticks.lowest() < 0 ? room : 0;
    double after = Math.max(END_ROOM, room - excess(ticks, highest));
    double scale =
        (Sketch.MAIN_WIDTH - before - after) / (ticks.highest() - Math.min(0, ticks.lowest()));
    return new BarScale(
        chart.format(), ticks, Sketch.MAIN + before - ticks.lowest() * scale, scale);
  }

  /** Points, roughly, between the longest bar and the last tick: numbers may stand there. */
  private static double excess(Ticks ticks, double highest) {
    double span = ticks.highest() - ticks.lowest();
    return (ticks.highest() - highest) / span * (Sketch.MAIN_WIDTH - 2 * END_ROOM);
  }

  private static double numberWidth(BarChart chart, Canvas canvas) {
    return Stream.concat(
            chart.bars().stream().flatMap(bar -> bar.value().stream()).map(chart.format()::text),
            Stream.of(Text.message("block.missing.short")))
        .mapToDouble(text -> canvas.width(canvas.words(text), TypeRole.FIGURE_VALUE))
        .max()
        .orElse(0);
  }

  Ticks ticks() {
    return ticks;
  }

  /** Returns where a printed value stands. */
  double x(double printed) {
    return zero + printed * pointsPerUnit;
  }

  /** Returns the words of a tick; the last one bears the unit. */
  Text tickText(int index, boolean last) {
    double value = ticks.values().get(index);
    var tickFormat = format.withDecimals(ticks.decimals());
    double raw = format.percent() ? value / 100 : value;
    return last ? tickFormat.withUnit(raw) : tickFormat.text(raw);
  }
}
