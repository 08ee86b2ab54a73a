package fr.arpent.reporting.figure;

import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;

/**
 * Where values stand along horizontal bars: zero on the plumb line unless there are negative
 * values, and room at the ends for the printed numbers.
 */
public final class BarScale {

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

  /**
   * Returns the scale of some values.
   *
   * @param values all that is drawn, as given
   * @param numberWidth width of the widest printed number
   */
  public static BarScale of(
      List<Double> values, ValueFormat format, double numberWidth, Room room) {
    var drawn = values.stream().map(format::printedScale).toList();
    double lowest = drawn.stream().min(Double::compare).orElse(0.0);
    double highest = drawn.stream().max(Double::compare).orElse(0.0);
    var ticks = Ticks.covering(lowest, highest);
    double number = numberWidth + NUMBER_ROOM + 6;
    double before = ticks.lowest() < 0 ? number : 0;
    double after = Math.max(END_ROOM, number - excess(ticks, highest, room));
    double scale =
        (room.mainWidth() - before - after) / (ticks.highest() - Math.min(0, ticks.lowest()));
    return new BarScale(format, ticks, room.main() + before - ticks.lowest() * scale, scale);
  }

  /** Points, roughly, between the longest bar and the last tick: numbers may stand there. */
  private static double excess(Ticks ticks, double highest, Room room) {
    double span = ticks.highest() - ticks.lowest();
    return (ticks.highest() - highest) / span * (room.mainWidth() - 2 * END_ROOM);
  }

  /** Returns the width of the widest of some values when printed, a missing one among them. */
  public static double widest(List<Double> values, ValueFormat format, Sketch sketch) {
    double missing = sketch.width(Text.message("block.missing.short"), TypeRole.FIGURE_VALUE);
    return values.stream()
        .mapToDouble(value -> sketch.width(format.text(value), TypeRole.FIGURE_VALUE))
        .reduce(missing, Math::max);
  }

  Ticks ticks() {
    return ticks;
  }

  /** Returns where a value stands. */
  public double x(double value) {
    return zero + format.printedScale(value) * pointsPerUnit;
  }

  /** Returns where a mark of the axis stands. */
  double tickX(double printed) {
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
