package fr.arpent.reporting.looks;

import fr.arpent.reporting.figure.Path;

/** The bounds of a path, in points. */
record Bounds(double left, double top, double right, double bottom) {

  static Bounds of(Path path) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (var step : path.steps()) {
      double[] end = end(step);
      if (end.length == 2) {
        left = Math.min(left, end[0]);
        right = Math.max(right, end[0]);
        top = Math.min(top, end[1]);
        bottom = Math.max(bottom, end[1]);
      }
    }
    return new Bounds(left, top, right, bottom);
  }

  private static double[] end(Path.Step step) {
    if (step instanceof Path.Move move) {
      return new double[] {move.x(), move.y()};
    }
    if (step instanceof Path.Line line) {
      return new double[] {line.x(), line.y()};
    }
    return step instanceof Path.Curve curve ? new double[] {curve.x(), curve.y()} : new double[0];
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }
}
