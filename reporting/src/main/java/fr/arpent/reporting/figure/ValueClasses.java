package fr.arpent.reporting.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import fr.arpent.reporting.text.Text;
import java.util.List;

/**
 * Classes of values for a map or bars (discrétisation), at most five, from low to high. Limits and
 * values are compared as they are printed.
 *
 * @param limits lower limits, increasing, in printed units (a share of a half is 50)
 * @param openBelow whether a class stands below the first limit
 * @param format how values and limits are printed
 * @param diverging whether classes below zero have an arm of colours of their own, hatched
 */
public record ValueClasses(
    ImmutableList<Double> limits, boolean openBelow, ValueFormat format, boolean diverging) {

  /** Most classes that a reader tells apart. */
  public static final int MOST = 5;

  /** Checks the limits. */
  public ValueClasses {
    checkArgument(!limits.isEmpty(), "classes must have at least one limit");
    checkArgument(
        Ordering.natural().isStrictlyOrdered(limits), "limits must increase, were %s", limits);
    checkArgument(
        limits.size() + (openBelow ? 1 : 0) <= MOST,
        "there must be at most %s classes, limits were %s",
        MOST,
        limits);
  }

  /**
   * Returns classes with given lower limits; a class is added below the first when a value is
   * smaller. Decimals grow to those of the limits.
   */
  public static ValueClasses of(List<Double> limits, List<Double> values, ValueFormat format) {
    int decimals = format.decimals();
    for (double limit : limits) {
      decimals = Math.max(decimals, Ticks.decimals(limit));
    }
    var exact = format.withDecimals(decimals);
    boolean below = values.stream().anyMatch(value -> exact.printed(value) < limits.get(0));
    return of(ImmutableList.copyOf(limits), below, exact);
  }

  /**
   * Returns classes of about equal counts whose limits are round numbers; fewer when values repeat.
   *
   * @param most number of classes wished, 1 to 5
   */
  public static ValueClasses round(List<Double> values, int most, ValueFormat format) {
    checkArgument(most >= 1 && most <= MOST, "classes must be in 1–%s, was %s", MOST, most);
    var printed =
        values.stream().map(format::printed).sorted().collect(ImmutableList.toImmutableList());
    var limits = RoundLimits.of(printed, most, format.decimals());
    return of(limits, !printed.isEmpty() && printed.get(0) < limits.get(0), format);
  }

  private static ValueClasses of(ImmutableList<Double> limits, boolean below, ValueFormat format) {
    int first = below ? 0 : 1;
    boolean negative = first < limits.size() && limits.get(first) <= 0;
    return new ValueClasses(limits, below, format, negative);
  }

  /** Returns the same classes from light to dark, whatever their sign. */
  public ValueClasses sequential() {
    return new ValueClasses(limits, openBelow, format, false);
  }

  /** Returns the number of classes. */
  public int size() {
    return limits.size() + (openBelow ? 1 : 0);
  }

  /** Returns the class of a value, from 0 for the lowest. */
  public int indexOf(double value) {
    double printed = format.printed(value);
    int index = 0;
    for (double limit : limits) {
      index += printed >= limit ? 1 : 0;
    }
    return openBelow ? index : Math.max(0, index - 1);
  }

  /** Returns how many values are in each class, from the lowest. */
  public ImmutableList<Integer> counts(List<Double> values) {
    int[] counts = new int[size()];
    values.forEach(value -> counts[indexOf(value)]++);
    return com.google.common.primitives.Ints.asList(counts).stream()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether a class belongs to the negative arm: it holds only values below zero. */
  public boolean isNegative(int index) {
    if (!diverging) {
      return false;
    }
    int above = openBelow ? index : index + 1;
    return above < limits.size() && limits.get(above) <= 0;
  }

  /** Returns the words of a class: "less than 20", "20 to 39", "150 and more". */
  public Text label(int index) {
    int from = openBelow ? index - 1 : index;
    if (from < 0) {
      return Text.message(
          "block.class.below", ImmutableMap.of("limit", Text.number(limits.get(0), decimals())));
    }
    var low = Text.number(limits.get(from), decimals());
    if (from == limits.size() - 1) {
      return Text.message("block.class.from", ImmutableMap.of("limit", low));
    }
    double last = Ticks.round(limits.get(from + 1) - StrictMath.pow(10, -decimals()), decimals());
    return last <= limits.get(from)
        ? low
        : Text.message(
            "block.class.range",
            ImmutableMap.of("low", low, "high", Text.number(last, decimals())));
  }

  private int decimals() {
    return format.decimals();
  }
}
