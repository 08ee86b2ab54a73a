package fr.arpent.model.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as ECMAScript prints them: the fewest digits that read back as the same double, no
 * exponent from 1e-6 up to 1e21, whole doubles without {@code .0}.
 *
 * <p>Source: ECMA-262, <cite>Number::toString</cite>.
 */
final class CanonicalNumber {

  /** From here on ECMAScript writes an exponent; below, a whole number has no other form. */
  private static final int MOST_WHOLE_DIGITS = 21;

  private CanonicalNumber() {}

  static String of(JsonNode number) {
    if (number.isIntegralNumber()) {
      return number.bigIntegerValue().toString();
    }
    if (number.isBigDecimal()) {
      return ofDecimal(number.decimalValue());
    }
    return number.isFloat()
        ? ofDouble(Double.parseDouble(number.asText()))
        : ofDouble(number.doubleValue());
  }

  private static String ofDecimal(BigDecimal decimal) {
    var plain = decimal.stripTrailingZeros();
    boolean whole = plain.scale() <= 0 && plain.precision() - plain.scale() <= MOST_WHOLE_DIGITS;
    return whole ? plain.toBigIntegerExact().toString() : ofDouble(decimal.doubleValue());
  }

  /**
   * Returns a double in ECMAScript's form; minus zero is {@code 0}.
   *
   * @throws IllegalArgumentException if it is NaN or infinite
   */
  static String ofDouble(double value) {
    checkArgument(Double.isFinite(value), "JSON has no form for %s", value);
    if (value == 0) {
      return "0";
    }
    var shortest = shortest(Math.abs(value));
    var digits = shortest.unscaledValue().toString();
    int point = digits.length() - shortest.scale();
    return (value < 0 ? "-" : "") + layOut(digits, point);
  }

  /**
   * The fewest digits. Java always gives two or more, and so may print 4.9E-324 where one digit, 5,
   * is enough.
   */
  private static BigDecimal shortest(double value) {
    var javas = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
    if (javas.precision() == 2) {
      var one = new BigDecimal(value).round(new MathContext(1, RoundingMode.HALF_EVEN));
      return one.doubleValue() == value ? one.stripTrailingZeros() : javas;
    }
    return javas;
  }

  /** Places the decimal point after {@code point} digits, as ECMAScript does. */
  private static String layOut(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= MOST_WHOLE_DIGITS) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= MOST_WHOLE_DIGITS) {
      return digits.substring(0, point) + "." + digits.substring(point);
    }
    if (-6 < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    int exponent = point - 1;
    var mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }
}
