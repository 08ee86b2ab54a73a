package fr.arpent.reporting.figure;

/** An upright rectangle that words or marks take up, in points. */
public record Box(double left, double top, double right, double bottom) {

  /** Returns a square around a centre. */
  public static Box around(double x, double y, double radius) {
    return new Box(x - radius, y - radius, x + radius, y + radius);
  }

  /** Returns a rectangle around a centre. */
  public static Box centred(double x, double y, double width, double height) {
    return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  /** Returns the width. */
  public double width() {
    return right - left;
  }

  /** Returns the height. */
  public double height() {
    return bottom - top;
  }

  /** Returns the middle across. */
  public double centreX() {
    return (left + right) / 2;
  }

  /** Returns the middle down. */
  public double centreY() {
    return (top + bottom) / 2;
  }

  /** Returns a rectangle that is larger on all sides. */
  public Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  /** Returns whether two rectangles share more than an edge. */
  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  /** Returns whether it overlaps one of several. */
  public boolean overlapsAny(Iterable<Box> others) {
    for (var other : others) {
      if (overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether it lies in another one. */
  public boolean within(Box outer) {
    return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
  }

  /** Returns its outline. */
  public Path path() {
    return Path.rectangle(left, top, width(), height());
  }
}
