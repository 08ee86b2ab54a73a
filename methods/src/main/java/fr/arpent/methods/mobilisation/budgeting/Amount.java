package fr.arpent.methods.mobilisation.budgeting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money, in the currency of its election.
 *
 * @param value without trailing zeros after the point
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {

  /** Drops trailing zeros. */
  public Amount {
    value = value.stripTrailingZeros();
    value = value.scale() < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
  }

  /** Returns a whole amount. */
  public static Amount of(long value) {
    return new Amount(BigDecimal.valueOf(value));
  }

  /** Returns what a result file shows: a whole number, or the decimals as text. */
  @JsonValue
  public Object json() {
    return value.scale() == 0 ? value.toBigInteger() : value.toPlainString();
  }

  /** Returns the sum. */
  public Amount plus(Amount other) {
    return new Amount(value.add(other.value));
  }

  /** Returns the difference. */
  public Amount minus(Amount other) {
    return new Amount(value.subtract(other.value));
  }

  /** Returns the nearest double. */
  public double doubleValue() {
    return value.doubleValue();
  }

  @Override
  public int compareTo(Amount other) {
    return value.compareTo(other.value);
  }
}
