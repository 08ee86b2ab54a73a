package fr.arpent.methods.mobilisation.selection;

/**
 * The chi-squared distribution: the regularised incomplete gamma function, by its series for small
 * arguments and its continued fraction (Lentz) for large ones; ten digits at least.
 *
 * <p>Source: M. Abramowitz and I. A. Stegun, <cite>Handbook of mathematical functions</cite>, 1964,
 * 6.5.29 and 6.5.31.
 */
final class ChiSquared {

  private static final double PRECISION = 1e-15;
  private static final double TINY = 1e-300;

  private ChiSquared() {}

  /** Returns the probability of a value above {@code x}, {@code >= 0}, with so many degrees. */
  static double above(double x, int degrees) {
    if (x <= 0) {
      return 1;
    }
    double shape = degrees / 2.0;
    double half = x / 2;
    double factor = StrictMath.exp(-half + shape * StrictMath.log(half) - logGamma(degrees));
    return half < shape + 1 ? 1 - factor * series(shape, half) : factor * fraction(shape, half);
  }

  private static double series(double shape, double x) {
    double term = 1 / shape;
    double sum = term;
    for (int n = 1; term > sum * PRECISION; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return sum;
  }

  private static double fraction(double shape, double x) {
    double b = x + 1 - shape;
    double c = 1 / TINY;
    double d = 1 / b;
    double value = d;
    double change = 0;
    for (int n = 1; Math.abs(change - 1) > PRECISION && n < 10_000; n++) {
      double a = -n * (n - shape);
      b += 2;
      d = 1 / notZero(a * d + b);
      c = notZero(b + a / c);
      change = c * d;
      value *= change;
    }
    return value;
  }

  private static double notZero(double number) {
    return Math.abs(number) < TINY ? TINY : number;
  }

  /** Returns ln Γ(degrees / 2), by steps from Γ(1/2) = √π or Γ(1) = 1. */
  private static double logGamma(int degrees) {
    double sum = degrees % 2 == 1 ? 0.5 * StrictMath.log(StrictMath.PI) : 0;
    for (double at = degrees % 2 == 1 ? 0.5 : 1; at < degrees / 2.0 - 0.25; at++) {
      sum += StrictMath.log(at);
    }
    return sum;
  }
}
