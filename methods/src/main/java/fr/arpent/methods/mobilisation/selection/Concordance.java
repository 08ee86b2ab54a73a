package fr.arpent.methods.mobilisation.selection;

import java.util.Arrays;
import java.util.Optional;

/**
 * Kendall's coefficient of concordance W: how far several rankings of the same things agree, from 0
 * to 1, corrected for ties.
 *
 * <p>Source: S. Siegel, <cite>Nonparametric statistics for the behavioral sciences</cite>, 1956,
 * pages 229 to 238.
 *
 * @param w {@code s / most}, in [0, 1]
 * @param s sum of the squared deviations of rank sums from their mean
 * @param most the greatest s that these ties allow: {@code k²(N³ − N)/12 − k ΣT}
 * @param chiSquared {@code k (N − 1) W}
 * @param degrees {@code N − 1}
 */
record Concordance(double w, double s, double most, double chiSquared, int degrees) {

  private static final double NEAR = 1e-9;

  /**
   * Returns the concordance of rankings.
   *
   * @param ranks a row per ranker of ranks from 1, ties sharing the mean of theirs
   * @return empty with fewer than two rankers or things, or when nobody tells anything apart
   */
  static Optional<Concordance> of(double[][] ranks) {
    int rankers = ranks.length;
    int things = rankers == 0 ? 0 : ranks[0].length;
    if (rankers < 2 || things < 2) {
      return Optional.empty();
    }
    double mean = rankers * (things + 1) / 2.0;
    double s = Arrays.stream(sums(ranks)).map(sum -> (sum - mean) * (sum - mean)).sum();
    double ties = Arrays.stream(ranks).mapToDouble(Concordance::ties).sum();
    double most = rankers * (double) rankers * (cube(things) - things) / 12 - rankers * ties;
    if (most < NEAR) {
      return Optional.empty();
    }
    double w = s / most;
    return Optional.of(new Concordance(w, s, most, rankers * (things - 1) * w, things - 1));
  }

  /** Returns the chance of so great a W if rankings had nothing in common, by chi-squared. */
  double chanceByChiSquared() {
    return ChiSquared.above(chiSquared, degrees);
  }

  private static double[] sums(double[][] ranks) {
    var sums = new double[ranks[0].length];
    for (var one : ranks) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += one[i];
      }
    }
    return sums;
  }

  /** T = Σ (t³ − t) / 12 over groups of t equal ranks. */
  private static double ties(double[] ranks) {
    var sorted = ranks.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (int first = 0; first < sorted.length; ) {
      int end = first + 1;
      while (end < sorted.length && sorted[end] - sorted[first] < NEAR) {
        end++;
      }
      sum += (cube(end - first) - (end - first)) / 12;
      first = end;
    }
    return sum;
  }

  private static double cube(int number) {
    return (double) number * number * number;
  }
}
