package fr.arpent.reporting.figure;

import java.util.List;

/**
 * A curve through points from left to right that never rises above the higher nor falls under the
 * lower of two neighbours: monotone cubic interpolation.
 *
 * <p>Source: Fritsch and Butland, <cite>A method for constructing local monotone piecewise cubic
 * interpolants</cite>, SIAM Journal on Scientific and Statistical Computing 5(2), 1984, whose slope
 * is the harmonic mean of the slopes at both sides.
 */
final class SmoothCurve {

  private SmoothCurve() {}

  /** A point. */
  record Point(double x, double y) {}

  /**
   * Returns the curve.
   *
   * @param points at least two, x increasing
   */
  static Path through(List<Point> points) {
    int count = points.size();
    double[] slopes = new double[count];
    for (int i = 1; i < count - 1; i++) {
      slopes[i] = inner(slope(points, i - 1), slope(points, i));
    }
    var path = Path.builder().move(points.get(0).x(), points.get(0).y());
    for (int i = 0; i < count - 1; i++) {
      var from = points.get(i);
      var to = points.get(i + 1);
      double third = (to.x() - from.x()) / 3;
      path.curve(
          from.x() + third,
          from.y() + third * slopes[i],
          to.x() - third,
          to.y() - third * slopes[i + 1],
          to.x(),
          to.y());
    }
    return path.build();
  }

  private static double slope(List<Point> points, int from) {
    var a = points.get(from);
    var b = points.get(from + 1);
    return (b.y() - a.y()) / (b.x() - a.x());
  }

  private static double inner(double before, double after) {
    return before * after <= 0 ? 0 : 2 * before * after / (before + after);
  }
}
