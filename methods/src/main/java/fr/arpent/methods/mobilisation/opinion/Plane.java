package fr.arpent.methods.mobilisation.opinion;

/** Points of a plane, each an array of two. */
final class Plane {

  private Plane() {}

  /** Returns the square of the distance of two points. */
  static double square(double[] one, double[] other) {
    double x = one[0] - other[0];
    double y = one[1] - other[1];
    return x * x + y * y;
  }

  static double distance(double[] one, double[] other) {
    return Math.sqrt(square(one, other));
  }

  /** Returns which of some points is nearest, the first of those as near. */
  static int nearest(double[] point, double[][] among) {
    int nearest = 0;
    for (int i = 1; i < among.length; i++) {
      if (square(point, among[i]) < square(point, among[nearest])) {
        nearest = i;
      }
    }
    return nearest;
  }
}
