package fr.arpent.methods.mobilisation.budgeting;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction, in lowest terms.
 *
 * @param numerator of the sign of the fraction
 * @param denominator {@code > 0}
 */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

  static final Rational ZERO = of(0);

  /** Reduces to lowest terms. */
  Rational {
    checkArgument(denominator.signum() != 0, "the denominator must not be 0");
    var common = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      common = common.negate();
    }
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  static Rational of(long whole) {
    return new Rational(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  static Rational of(BigDecimal decimal) {
    var plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    return new Rational(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Rational minus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Rational times(long factor) {
    return new Rational(numerator.multiply(BigInteger.valueOf(factor)), denominator);
  }

  Rational over(long divisor) {
    return new Rational(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
  }

  int signum() {
    return numerator.signum();
  }

  double doubleValue() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), new MathContext(20))
        .doubleValue();
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns {@code 1/3}, or a whole number alone. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
