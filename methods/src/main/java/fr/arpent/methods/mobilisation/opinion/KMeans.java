package fr.arpent.methods.mobilisation.opinion;

import java.util.Arrays;

/**
 * Groups by nearest centre, centres by mean, until nobody moves (S. Lloyd 1982). Ends at a sum of
 * squares that no single such step lowers; which one depends on the start.
 */
final class KMeans {

  private static final int MOST_STEPS = 1000;

  private KMeans() {}

  /** Goes on from some centres; a centre that loses all its points stays where it is. */
  static Partition from(double[][] points, double[][] start) {
    var centres = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
    int[] labels = nearest(points, centres);
    for (int step = 0; step < MOST_STEPS; step++) {
      moveToMeans(points, labels, centres);
      int[] next = nearest(points, centres);
      if (Arrays.equals(next, labels)) {
        break;
      }
      labels = next;
    }
    return Partition.of(points, labels, centres);
  }

  private static int[] nearest(double[][] points, double[][] centres) {
    return Arrays.stream(points).mapToInt(point -> Plane.nearest(point, centres)).toArray();
  }

  private static void moveToMeans(double[][] points, int[] labels, double[][] centres) {
    var sums = new double[centres.length][3];
    for (int i = 0; i < points.length; i++) {
      var sum = sums[labels[i]];
      sum[0] += points[i][0];
      sum[1] += points[i][1];
      sum[2]++;
    }
    for (int g = 0; g < centres.length; g++) {
      if (sums[g][2] > 0) {
        centres[g] = new double[] {sums[g][0] / sums[g][2], sums[g][1] / sums[g][2]};
      }
    }
  }
}
