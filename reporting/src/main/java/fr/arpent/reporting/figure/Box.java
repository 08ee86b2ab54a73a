package fr.arpent.reporting.figure;

/** An upright rectangle that words or marks take up, in points. */
record Box(double left, double top, double right, double bottom) {

  static Box around(double x, double y, double radius) {
    return new Box(x - radius, y - radius, x + radius, y + radius);
  }

  static Box centred(double x, double y, double width, double height) {
    return new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double centreX() {
    return (left + right) / 2;
  }

  double centreY() {
    return (top + bottom) / 2;
  }

  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean overlapsAny(Iterable<Box> others) {
    for (var other : others) {
      if (overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  boolean within(Box outer) {
    return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
  }

  Path path() {
    return Path.rectangle(left, top, width(), height());
  }
}
