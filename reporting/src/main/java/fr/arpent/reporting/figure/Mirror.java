package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import fr.arpent.reporting.figure.Drawing.Mark;

/** Marks of the side column, for a figure that is not mirrored in a right-to-left guide. */
final class Mirror {

  private Mirror() {}

  /** Returns a mark with x counted from the other edge; words keep their anchor. */
  static Mark of(Mark mark, double width) {
    if (mark instanceof Drawing.Shape shape) {
      return new Drawing.Shape(of(shape.path(), width), shape.fill(), shape.stroke());
    }
    if (mark instanceof Drawing.Label label) {
      return new Drawing.Label(
          label.words(),
          label.role(),
          label.colour(),
          x(label.x(), width),
          label.baseline(),
          label.anchor());
    }
    var clipped = (Drawing.Clipped) mark;
    return new Drawing.Clipped(
        of(clipped.clip(), width),
        clipped.marks().stream().map(inner -> of(inner, width)).collect(toImmutableList()));
  }

  private static double x(double x, double width) {
    return width - x;
  }

  private static Path of(Path path, double width) {
    return new Path(path.steps().stream().map(step -> of(step, width)).collect(toImmutableList()));
  }

  private static Path.Step of(Path.Step step, double width) {
    if (step instanceof Path.Move move) {
      return new Path.Move(x(move.x(), width), move.y());
    }
    if (step instanceof Path.Line line) {
      return new Path.Line(x(line.x(), width), line.y());
    }
    if (step instanceof Path.Curve curve) {
      return new Path.Curve(
          x(curve.x1(), width),
          curve.y1(),
          x(curve.x2(), width),
          curve.y2(),
          x(curve.x(), width),
          curve.y());
    }
    return step;
  }
}
