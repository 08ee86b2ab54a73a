package fr.arpent.methods.mobilisation.selection;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The line between the last selected application and the first that is left out for its rank.
 *
 * @param last number of the last selected
 * @param next number of the first left out
 * @param margin points between their scores
 * @param errors margin in standard errors of the mean difference between the two, over jurors who
 *     scored both fully: standard deviation of the differences over the root of their number; empty
 *     with fewer than two such jurors, or when they all see the same difference
 * @param jurors jurors who scored both fully
 * @param reversed those who gave the one left out more
 */
record Cut(int last, int next, double margin, Optional<Double> errors, int jurors, int reversed) {

  private static final double NEAR = 1e-9;

  static Cut of(int last, int next, double margin, JuryGrid grid) {
    var differences =
        IntStream.range(0, grid.jurors().size())
            .mapToDouble(j -> grid.overall(j, last) - grid.overall(j, next))
            .filter(value -> !Double.isNaN(value))
            .toArray();
    return new Cut(
        last,
        next,
        margin,
        error(differences).map(error -> margin / error),
        differences.length,
        (int) Arrays.stream(differences).filter(value -> value < -NEAR).count());
  }

  private static Optional<Double> error(double[] differences) {
    int count = differences.length;
    if (count < 2) {
      return Optional.empty();
    }
    double mean = Arrays.stream(differences).sum() / count;
    double squares = Arrays.stream(differences).map(value -> (value - mean) * (value - mean)).sum();
    double error = StrictMath.sqrt(squares / (count - 1) / count);
    return error > NEAR ? Optional.of(error) : Optional.empty();
  }

  /** Returns whether the two have the same score, to a billionth of a point. */
  boolean isTie() {
    return margin <= NEAR;
  }
}
