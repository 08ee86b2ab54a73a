package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Round lower limits near the quantiles of sorted values. */
final class RoundLimits {

  private static final double[] STEPS = {5, 2.5, 2, 1};

  private RoundLimits() {}

  /**
   * Returns the increasing limits between classes, one less than the classes wished or fewer when
   * values repeat; the only value when all are equal.
   */
  static ImmutableList<Double> of(List<Double> sorted, int classes, int decimals) {
    if (sorted.isEmpty()) {
      return ImmutableList.of(0.0);
    }
    var limits = new ArrayList<Double>();
    int count = sorted.size();
    for (int i = 1; i < classes; i++) {
      int middle = Math.min(count - 1, (int) ((long) i * count / classes));
      int slack = Math.max(1, count / (2 * classes));
      double after = sorted.get(Math.max(0, middle - slack));
      double upTo = sorted.get(Math.min(count - 1, middle + slack - 1));
      if (!limits.isEmpty()) {
        after = Math.max(after, lastBelow(sorted, limits.get(limits.size() - 1)));
      }
      if (after < upTo) {
        limits.add(roundest(after, upTo, sorted.get(middle), decimals));
      }
    }
    return limits.isEmpty() ? ImmutableList.of(sorted.get(0)) : ImmutableList.copyOf(limits);
  }

  /** Smallest value that a class beginning at a limit holds: the next limit must lie above it. */
  private static double lastBelow(List<Double> sorted, double limit) {
    return sorted.stream().filter(value -> value >= limit).findFirst().orElse(limit);
  }

  /** The multiple of the largest round step in (after, upTo], the nearest to the middle. */
  private static double roundest(double after, double upTo, double middle, int decimals) {
    double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(Math.max(Math.abs(upTo), 1))) + 1);
    for (; ; unit /= 10) {
      for (double factor : STEPS) {
        double step = factor * unit;
        double candidate = Math.rint(middle / step) * step;
        for (double limit : new double[] {candidate, candidate - step, candidate + step}) {
          double exact = Ticks.round(limit, decimals);
          if (exact > after && exact <= upTo) {
            return exact;
          }
        }
      }
      if (unit < StrictMath.pow(10, -decimals - 2)) {
        return Ticks.round(upTo, decimals);
      }
    }
  }
}
