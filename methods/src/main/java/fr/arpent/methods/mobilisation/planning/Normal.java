package fr.arpent.methods.mobilisation.planning;

/**
 * The standard normal distribution.
 *
 * <p>Source: G. Marsaglia, <cite>Evaluating the normal distribution</cite>, Journal of Statistical
 * Software 11(4), 2004: the series is exact to the last few bits within 8 deviations.
 */
final class Normal {

  private static final double ROOT = StrictMath.sqrt(2 * StrictMath.PI);

  private Normal() {}

  /** Returns the probability of a value below {@code x}. */
  static double below(double x) {
    if (x < -8) {
      return 0;
    }
    if (x > 8) {
      return 1;
    }
    double sum = x;
    double term = x;
    double before = 0;
    for (int i = 3; sum != before; i += 2) {
      before = sum;
      term *= x * x / i;
      sum += term;
    }
    return 0.5 + sum * StrictMath.exp(-x * x / 2) / ROOT;
  }
}
