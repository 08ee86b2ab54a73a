package fr.arpent.methods.draw;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much chance a draw needs for every outcome to be possible (entropie), in bits.
 *
 * <p>A seed that holds less still gives each person an equal chance as long as nobody could foresee
 * it, but some outcomes cannot come up. Source: RFC 3797, section 3.3.
 */
public final class Entropy {

  private static final double LN_2 = StrictMath.log(2);

  private Entropy() {}

  /** Returns log₂ of a number, {@code > 0}. */
  public static double log2(double number) {
    return StrictMath.log(number) / LN_2;
  }

  /**
   * Returns log₂ of the number of ways to choose some of a pool, order left aside.
   *
   * @param size how many there are
   * @param count how many are drawn, at most {@code size}
   */
  public static double ofSample(long size, long count) {
    checkArgument(count >= 0 && count <= size, "a sample must have 0 to %s, was %s", size, count);
    double bits = 0;
    for (long i = 1; i <= Math.min(count, size - count); i++) {
      bits += log2((double) (size - i + 1) / i);
    }
    return bits;
  }

  /** Returns log₂ of the number of orders of {@code size} things. */
  public static double ofOrder(long size) {
    double bits = 0;
    for (long i = 2; i <= size; i++) {
      bits += log2((double) i);
    }
    return bits;
  }
}
