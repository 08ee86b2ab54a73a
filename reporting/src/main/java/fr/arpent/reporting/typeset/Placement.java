package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import fr.arpent.reporting.figure.Path;

/**
 * Where a drawing stands on paper.
 *
 * @param scaleX points on paper for one unit across; negative when the drawing is mirrored
 * @param scaleY points on paper for one unit down
 * @param x where the drawing's x = 0 is
 * @param y where the drawing's y = 0 is
 */
record Placement(double scaleX, double scaleY, double x, double y) {

  Placement(double scale, double x, double y) {
    this(scale, scale, x, y);
  }

  /** Returns the placement of the drawing seen in a mirror, within the same width. */
  Placement mirrored(double width) {
    return new Placement(-scaleX, scaleY, x + width * scaleX, y);
  }

  double acrossTo(double fromX) {
    return x + scaleX * fromX;
  }

  double downTo(double fromY) {
    return y + scaleY * fromY;
  }

  Path apply(Path path) {
    return new Path(path.steps().stream().map(this::apply).collect(toImmutableList()));
  }

  private Path.Step apply(Path.Step step) {
    if (step instanceof Path.Move move) {
      return new Path.Move(acrossTo(move.x()), downTo(move.y()));
    }
    if (step instanceof Path.Line line) {
      return new Path.Line(acrossTo(line.x()), downTo(line.y()));
    }
    if (step instanceof Path.Curve curve) {
      return new Path.Curve(
          acrossTo(curve.x1()),
          downTo(curve.y1()),
          acrossTo(curve.x2()),
          downTo(curve.y2()),
          acrossTo(curve.x()),
          downTo(curve.y()));
    }
    return step;
  }
}
