package fr.arpent.methods.mobilisation.selection;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The nearest share of one criterion at which an application that is left out for its rank
 * overtakes a selected one, the other weights keeping their proportions. Exact: the difference of
 * two scores is a straight line in the share, {@code p·d + (1 − p)·D}, with {@code d} the
 * difference on the criterion and {@code D} the weighted mean of the differences on the others.
 *
 * @param share of all weights at which the two are level, in [0, 1]
 * @param out the selected application, by its number
 * @param in the other one
 */
record WeightSwap(double share, int out, int in) {

  private static final double FLAT = 1e-12;

  /**
   * Returns the swap nearest to the present share; empty when no share of the criterion makes one.
   */
  static Optional<WeightSwap> nearest(
      int criterion, double[] shares, JuryValues values, int[] selected, int[] leftOut) {
    Optional<WeightSwap> nearest = Optional.empty();
    for (int out : selected) {
      for (int in : leftOut) {
        var swap = swap(criterion, shares, values, out, in);
        double best =
            nearest
                .map(one -> Math.abs(one.share() - shares[criterion]))
                .orElse(Double.POSITIVE_INFINITY);
        if (swap.filter(one -> Math.abs(one.share() - shares[criterion]) < best).isPresent()) {
          nearest = swap;
        }
      }
    }
    return nearest;
  }

  private static Optional<WeightSwap> swap(
      int criterion, double[] shares, JuryValues values, int out, int in) {
    double own = values.value(out, criterion) - values.value(in, criterion);
    double rest = 1 - shares[criterion];
    if (rest < FLAT) {
      return Optional.empty();
    }
    double others =
        IntStream.range(0, shares.length)
                .filter(k -> k != criterion)
                .mapToDouble(k -> shares[k] * (values.value(out, k) - values.value(in, k)))
                .sum()
            / rest;
    double share = others / (others - own);
    return Math.abs(others - own) > FLAT && share >= 0 && share <= 1
        ? Optional.of(new WeightSwap(share, out, in))
        : Optional.empty();
  }
}
