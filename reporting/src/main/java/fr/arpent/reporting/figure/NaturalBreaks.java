package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Natural breaks (seuils naturels, méthode de Jenks): the classes whose values differ least from
 * the mean of their class, in sum of squares. Exact, by dynamic programming over the distinct
 * values, each counted as often as it occurs; time is quadratic in their number.
 *
 * <p>Source: W. Fisher, <cite>On Grouping for Maximum Homogeneity</cite>, Journal of the American
 * Statistical Association 53(284), 1958, p. 789–798; G. Jenks, <cite>The Data Model Concept in
 * Statistical Mapping</cite>, International Yearbook of Cartography 7, 1967, p. 186–190.
 */
public final class NaturalBreaks {

  private final double[] values;
  private final double[] weights;
  private final double[] sums;
  private final double[] squares;

  private NaturalBreaks(List<Double> sorted) {
    double[] distinct = sorted.stream().mapToDouble(Double::doubleValue).distinct().toArray();
    int count = distinct.length;
    values = distinct;
    weights = new double[count + 1];
    sums = new double[count + 1];
    squares = new double[count + 1];
    double centre = distinct[count / 2];
    int next = 0;
    for (int i = 0; i < count; i++) {
      int from = next;
      while (next < sorted.size() && sorted.get(next) == distinct[i]) {
        next++;
      }
      double weight = next - from;
      double value = distinct[i] - centre;
      weights[i + 1] = weights[i] + weight;
      sums[i + 1] = sums[i] + weight * value;
      squares[i + 1] = squares[i] + weight * value * value;
    }
  }

  /**
   * Returns the lowest value of each class, increasing.
   *
   * @param sorted values, increasing, at least one
   * @param classes number of classes wished; there are fewer when there are fewer distinct values
   */
  public static ImmutableList<Double> limits(List<Double> sorted, int classes) {
    var breaks = new NaturalBreaks(sorted);
    return breaks.best(Math.min(classes, breaks.values.length));
  }

  private ImmutableList<Double> best(int classes) {
    int count = values.length;
    double[] least = new double[count + 1];
    int[][] first = new int[classes + 1][count + 1];
    for (int end = 1; end <= count; end++) {
      least[end] = within(0, end);
    }
    for (int k = 2; k <= classes; k++) {
      double[] better = new double[count + 1];
      for (int end = k; end <= count; end++) {
        better[end] = Double.POSITIVE_INFINITY;
        for (int from = k - 1; from < end; from++) {
          double cost = least[from] + within(from, end);
          if (cost < better[end]) {
            better[end] = cost;
            first[k][end] = from;
          }
        }
      }
      least = better;
    }
    var limits = new Double[classes];
    int end = count;
    for (int k = classes; k >= 1; k--) {
      limits[k - 1] = values[first[k][end]];
      end = first[k][end];
    }
    return ImmutableList.copyOf(limits);
  }

  /** Squared differences from the mean of the distinct values from one index to before another. */
  private double within(int from, int end) {
    double weight = weights[end] - weights[from];
    double sum = sums[end] - sums[from];
    return Math.max(0, squares[end] - squares[from] - sum * sum / weight);
  }
}
