package fr.arpent.reporting.exhibit.mobilisation.selection;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds parts so that what is printed adds up to the printed sum: each part down, then one step
 * more for those that lose most, until the sum is reached (largest remainders).
 */
final class AddingUp {

  private AddingUp() {}

  /** Returns a number as printed with one decimal. */
  static double printed(double value) {
    return Math.round(10 * value) / 10.0;
  }

  /**
   * Returns the parts with one decimal.
   *
   * @param parts exact parts
   * @param sum what they add up to as printed, with one decimal, within a step of the exact sum for
   *     each part
   */
  static ImmutableDoubleArray parts(List<Double> parts, double sum) {
    var steps = parts.stream().mapToLong(part -> (long) Math.floor(10 * part)).toArray();
    long left =
        Math.round(10 * sum) - IntStream.range(0, steps.length).mapToLong(i -> steps[i]).sum();
    var order =
        IntStream.range(0, steps.length)
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer i) -> steps[i] - 10 * parts.get(i))
                    .thenComparing(i -> i))
            .toList();
    for (int at = 0; at < order.size() && at < left; at++) {
      steps[order.get(at)]++;
    }
    return ImmutableDoubleArray.copyOf(
        IntStream.range(0, steps.length).mapToDouble(i -> steps[i] / 10.0));
  }
}
