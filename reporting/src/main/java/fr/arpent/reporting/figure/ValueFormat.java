package fr.arpent.reporting.figure;

import static com.google.common.base.Preconditions.checkArgument;

import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the values of a figure or column are printed: decimals and unit. What is printed is also what
 * is classed, so that a value never stands in another class than its digits say.
 *
 * @param decimals decimals printed, 0 to 9
 * @param percent whether values are shares in [0, 1], printed times one hundred
 * @param unit short unit printed once on an axis ("km", "min"); a share has its percent sign
 */
public record ValueFormat(int decimals, boolean percent, Optional<Text> unit) {

  /** Checks the decimals. */
  public ValueFormat {
    checkArgument(decimals >= 0 && decimals <= 9, "decimals must be in 0–9, were %s", decimals);
  }

  /** Returns plain numbers. */
  public static ValueFormat number(int decimals) {
    return new ValueFormat(decimals, false, Optional.empty());
  }

  /** Returns numbers with a short unit. */
  public static ValueFormat number(int decimals, Text unit) {
    return new ValueFormat(decimals, false, Optional.of(unit));
  }

  /** Returns plain numbers with as many decimals as one of them needs. */
  public static ValueFormat exactly(double value) {
    return number(Math.min(9, Ticks.decimals(value)));
  }

  /** Returns shares in [0, 1], printed as percentages. */
  public static ValueFormat percent(int decimals) {
    return new ValueFormat(decimals, true, Optional.empty());
  }

  /** Returns the same format with other decimals. */
  public ValueFormat withDecimals(int others) {
    return new ValueFormat(others, percent, unit);
  }

  /** Returns the number that is printed for a value: rounded half to even, shares times 100. */
  public double printed(double value) {
    var exact = BigDecimal.valueOf(value);
    var shown = percent ? exact.movePointRight(2) : exact;
    return shown.setScale(decimals, RoundingMode.HALF_EVEN).doubleValue() + 0.0;
  }

  /** Returns where a value stands on an axis in printed units, with all its decimals. */
  public double printedScale(double value) {
    return percent ? value * 100 : value;
  }

  /** Returns a column of such values for a table. */
  public DataTable.Column column(String id, Text head) {
    return new DataTable.Column(
        id, head, DataTable.Kind.NUMBER, decimals, percent ? Optional.of(Text.of("%")) : unit);
  }

  /** Returns a value as a cell of a table: in printed units, with all its decimals. */
  public DataTable.Value cell(Optional<Double> value) {
    return DataTable.Value.of(value.map(this::unitScale));
  }

  /** A share of 0.07 is 7, not 7.000000000000001. */
  private double unitScale(double value) {
    var exact = BigDecimal.valueOf(value);
    return (percent ? exact.movePointRight(2) : exact).doubleValue() + 0.0;
  }

  /** Returns the printed number without its unit. */
  public Text text(double value) {
    return Text.number(printed(value), decimals);
  }

  /** Returns the printed number with its unit. */
  public Text withUnit(double value) {
    return percent
        ? Text.percent(printed(value) / 100, decimals)
        : unit.map(word -> Text.joined(text(value), Text.of("\u00A0"), word))
            .orElseGet(() -> text(value));
  }
}
