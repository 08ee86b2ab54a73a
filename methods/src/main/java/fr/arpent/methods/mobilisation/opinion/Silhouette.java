package fr.arpent.methods.mobilisation.opinion;

/**
 * How well points lie in their group: the mean of (b − a) / max(a, b), where <var>a</var> is a
 * point’s mean distance to its own group and <var>b</var> to the nearest other one; 0 for a point
 * alone in its group (P. Rousseeuw 1987). In [−1, 1]. Quadratic in the points.
 */
final class Silhouette {

  private Silhouette() {}

  static double of(double[][] points, Partition partition) {
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      sum += width(points, partition, i);
    }
    return points.length == 0 ? 0 : sum / points.length;
  }

  private static double width(double[][] points, Partition partition, int i) {
    int own = partition.label(i);
    if (partition.size(own) < 2) {
      return 0;
    }
    var distances = new double[partition.groups()];
    for (int j = 0; j < points.length; j++) {
      distances[partition.label(j)] += Plane.distance(points[i], points[j]);
    }
    double inside = distances[own] / (partition.size(own) - 1);
    double outside = Double.POSITIVE_INFINITY;
    for (int g = 0; g < partition.groups(); g++) {
      if (g != own && partition.size(g) > 0) {
        outside = Math.min(outside, distances[g] / partition.size(g));
      }
    }
    double larger = Math.max(inside, outside);
    return larger == 0 || larger == Double.POSITIVE_INFINITY ? 0 : (outside - inside) / larger;
  }
}
