package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import fr.arpent.reporting.figure.Drawing.Mark;

/** Marks of the side column, for a figure that is not mirrored in a right-to-left guide. */
final class Mirror {

  private Mirror() {}

  /** Returns a mark with x counted from the other edge; words keep their anchor. */
  static Mark of(Mark mark) {
    if (mark instanceof Drawing.Shape shape) {
      return new Drawing.Shape(of(shape.path()), shape.fill(), shape.stroke());
    }
    if (mark instanceof Drawing.Label label) {
      return new Drawing.Label(
          label.words(),
          label.role(),
          label.colour(),
          x(label.x()),
          label.baseline(),
          label.anchor());
    }
    var clipped = (Drawing.Clipped) mark;
    return new Drawing.Clipped(
        of(clipped.clip()), clipped.marks().stream().map(Mirror::of).collect(toImmutableList()));
  }

  static double x(double x) {
    return Canvas.FULL_WIDTH - x;
  }

  private static Path of(Path path) {
    return new Path(path.steps().stream().map(Mirror::of).collect(toImmutableList()));
  }

  private static Path.Step of(Path.Step step) {
    if (step instanceof Path.Move move) {
      return new Path.Move(x(move.x()), move.y());
    }
    if (step instanceof Path.Line line) {
      return new Path.Line(x(line.x()), line.y());
    }
    if (step instanceof Path.Curve curve) {
      return new Path.Curve(
          x(curve.x1()), curve.y1(), x(curve.x2()), curve.y2(), x(curve.x()), curve.y());
    }
    return step;
  }
}
