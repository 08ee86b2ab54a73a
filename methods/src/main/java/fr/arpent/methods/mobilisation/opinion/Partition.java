package fr.arpent.methods.mobilisation.opinion;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Points of the plane in groups: the largest group first, groups of equal size by their centre from
 * left to right.
 */
final class Partition {

  private final int[] labels;
  private final double[][] centres;
  private final int[] sizes;
  private final double within;

  private Partition(int[] labels, double[][] centres, int[] sizes, double within) {
    this.labels = labels;
    this.centres = centres;
    this.sizes = sizes;
    this.within = within;
  }

  /** Puts the groups in order. */
  static Partition of(double[][] points, int[] found, double[][] centres) {
    var sizes = new int[centres.length];
    double within = 0;
    for (int i = 0; i < points.length; i++) {
      sizes[found[i]]++;
      within += Plane.square(points[i], centres[found[i]]);
    }
    var order =
        IntStream.range(0, centres.length)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer g) -> -sizes[g])
                    .thenComparingDouble(g -> centres[g][0])
                    .thenComparingDouble(g -> centres[g][1]))
            .toList();
    var labels = new int[found.length];
    for (int i = 0; i < found.length; i++) {
      labels[i] = order.indexOf(found[i]);
    }
    return new Partition(
        labels,
        order.stream().map(g -> centres[g]).toArray(double[][]::new),
        order.stream().mapToInt(g -> sizes[g]).toArray(),
        within);
  }

  int groups() {
    return centres.length;
  }

  /** Returns the group of a point. */
  int label(int point) {
    return labels[point];
  }

  int[] labels() {
    return labels.clone();
  }

  /** Returns the mean of a group’s points. */
  double[] centre(int group) {
    return centres[group].clone();
  }

  int size(int group) {
    return sizes[group];
  }

  /** Returns the sum of squared distances to the centres. */
  double within() {
    return within;
  }

  boolean hasEmptyGroup() {
    return IntStream.of(sizes).anyMatch(size -> size == 0);
  }
}
