package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/**
 * An outline of lines and curves; holes follow the even-odd rule.
 *
 * @param steps how the pen moves
 */
public record Path(ImmutableList<Step> steps) {

  /** Returns a rectangle from its top start corner. */
  public static Path rectangle(double x, double y, double width, double height) {
    return builder()
        .move(x, y)
        .line(x + width, y)
        .line(x + width, y + height)
        .line(x, y + height)
        .close()
        .build();
  }

  /** Returns a straight line. */
  public static Path line(double x1, double y1, double x2, double y2) {
    return builder().move(x1, y1).line(x2, y2).build();
  }

  /** Returns a circle, from four curves. */
  public static Path circle(double x, double y, double radius) {
    double k = radius * 0.5522847498;
    return builder()
        .move(x + radius, y)
        .curve(x + radius, y + k, x + k, y + radius, x, y + radius)
        .curve(x - k, y + radius, x - radius, y + k, x - radius, y)
        .curve(x - radius, y - k, x - k, y - radius, x, y - radius)
        .curve(x + k, y - radius, x + radius, y - k, x + radius, y)
        .close()
        .build();
  }

  /** Returns the same outline further to the right and further down. */
  public Path moved(double dx, double dy) {
    return new Path(steps.stream().map(step -> step.moved(dx, dy)).collect(toImmutableList()));
  }

  /** Returns the same outline larger or smaller, seen from the origin. */
  public Path scaled(double factor) {
    return new Path(steps.stream().map(step -> step.scaled(factor)).collect(toImmutableList()));
  }

  /** Returns a polygon through points, closed. */
  public static Path polygon(Iterable<double[]> corners) {
    return lines(corners).close().build();
  }

  /** Returns a line through points, open. */
  public static Path polyline(Iterable<double[]> points) {
    return lines(points).build();
  }

  private static Builder lines(Iterable<double[]> points) {
    var path = builder();
    boolean first = true;
    for (var point : points) {
      if (first) {
        path.move(point[0], point[1]);
      } else {
        path.line(point[0], point[1]);
      }
      first = false;
    }
    return path;
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** A movement of the pen. */
  public sealed interface Step {
    /** Returns the same movement further to the right and further down. */
    Step moved(double dx, double dy);

    /** Returns the same movement seen from the origin, larger or smaller. */
    Step scaled(double factor);
  }

  /** Lifts the pen and puts it down. */
  public record Move(double x, double y) implements Step {
    @Override
    public Step moved(double dx, double dy) {
      return new Move(x + dx, y + dy);
    }

    @Override
    public Step scaled(double factor) {
      return new Move(x * factor, y * factor);
    }
  }

  /** Draws a straight line. */
  public record Line(double x, double y) implements Step {
    @Override
    public Step moved(double dx, double dy) {
      return new Line(x + dx, y + dy);
    }

    @Override
    public Step scaled(double factor) {
      return new Line(x * factor, y * factor);
    }
  }

  /** Draws a cubic Bézier curve. */
  public record Curve(double x1, double y1, double x2, double y2, double x, double y)
      implements Step {
    @Override
    public Step moved(double dx, double dy) {
      return new Curve(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
    }

    @Override
    public Step scaled(double factor) {
      return new Curve(x1 * factor, y1 * factor, x2 * factor, y2 * factor, x * factor, y * factor);
    }
  }

  /** Draws back to the last move. */
  public record Close() implements Step {
    @Override
    public Step moved(double dx, double dy) {
      return this;
    }

    @Override
    public Step scaled(double factor) {
      return this;
    }
  }

  /** Builds a path step by step. */
  public static final class Builder {
    private final ImmutableList.Builder<Step> steps = ImmutableList.builder();

    private Builder() {}

    /** Lifts the pen and puts it down. */
    public Builder move(double x, double y) {
      steps.add(new Move(x, y));
      return this;
    }

    /** Draws a straight line. */
    public Builder line(double x, double y) {
      steps.add(new Line(x, y));
      return this;
    }

    /** Draws a cubic Bézier curve. */
    public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
      steps.add(new Curve(x1, y1, x2, y2, x, y));
      return this;
    }

    /** Draws back to the last move. */
    public Builder close() {
      steps.add(new Close());
      return this;
    }

    /** Returns the path. */
    public Path build() {
      return new Path(steps.build());
    }
  }
}
