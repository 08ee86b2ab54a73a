package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Round marks along an axis.
 *
 * @param values positions, increasing
 * @param decimals decimals that all of them need
 */
public record Ticks(ImmutableList<Double> values, int decimals) {

  private static final int MOST = 6;

  /** Returns at most six marks that cover zero and two values. */
  public static Ticks covering(double lowest, double highest) {
    return between(Math.min(0, lowest), Math.max(0, highest), MOST);
  }

  /**
   * Returns marks that cover two values, and zero only if it lies between them.
   *
   * @param most how many marks at most, two or more
   */
  public static Ticks between(double low, double high, int most) {
    double step = high > low ? step((high - low) / (most - 1)) : 1;
    while (Math.ceil(high / step - 1e-9) - Math.floor(low / step + 1e-9) > most - 1) {
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

  /** Returns the first mark. */
  public double lowest() {
    return values.get(0);
  }

  /** Returns the last mark. */
  public double highest() {
    return values.get(values.size() - 1);
  }

  /** Returns the smallest of 1, 2, 2.5, 5 × 10ⁿ that is at least a width. */
  public static double step(double width) {
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
  public static int decimals(double value) {
    return Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
  }

  /** Returns a number with the noise of arithmetic taken off. */
  public static double round(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
  }
}
