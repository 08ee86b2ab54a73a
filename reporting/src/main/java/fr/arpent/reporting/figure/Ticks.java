package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Round marks along an axis.
 *
 * @param values positions, increasing, at most six; zero is one of them
 * @param decimals decimals that all of them need
 */
record Ticks(ImmutableList<Double> values, int decimals) {

  private static final int MOST = 6;

  /** Returns marks that cover zero and two values. */
  static Ticks covering(double lowest, double highest) {
    double low = Math.min(0, lowest);
    double high = Math.max(0, highest);
    double step = high > low ? step((high - low) / (MOST - 1)) : 1;
    while (Math.ceil(high / step - 1e-9) - Math.floor(low / step + 1e-9) > MOST - 1) {
      step = step(step * 1.01);
    }
    var values = ImmutableList.<Double>builder();
    int decimals = decimals(step);
    long first = (long) Math.floor(low / step + 1e-9);
    long last = Math.max(first + 1, (long) Math.ceil(high / step - 1e-9));
    for (long i = first; i <= last; i++) {
      values.add(round(i * step, decimals));
    }
    return new Ticks(values.build(), decimals);
  }

  double lowest() {
    return values.get(0);
  }

  double highest() {
    return values.get(values.size() - 1);
  }

  /** Returns the smallest of 1, 2, 2.5, 5 × 10ⁿ that is at least a width. */
  static double step(double width) {
    if (!(width > 0)) {
      return 1;
    }
    var power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(StrictMath.log10(width)));
    for (var factor : new String[] {"1", "2", "2.5", "5"}) {
      double step = power.multiply(new BigDecimal(factor)).doubleValue();
      if (step >= width * (1 - 1e-12)) {
        return step;
      }
    }
    return power.multiply(BigDecimal.TEN).doubleValue();
  }

  /** Returns how many decimals a number is written with. */
  static int decimals(double value) {
    return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
  }

  /** Returns a number with the noise of arithmetic taken off. */
  static double round(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
  }
}
