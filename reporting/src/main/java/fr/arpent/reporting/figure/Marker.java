package fr.arpent.reporting.figure;

/** Marks of categories, in their fixed order; shape and colour say the same. */
public enum Marker {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  DIAMOND;

  /** Half the width of the widest mark. */
  public static final double RADIUS = 5.5;

  /** Returns the mark of a category. */
  public static Marker of(int category) {
    return values()[category % values().length];
  }

  /** Returns the outline around a centre. */
  public Path at(double x, double y) {
    return switch (this) {
      case CIRCLE -> Path.circle(x, y, 5);
      case SQUARE -> Path.rectangle(x - 4.5, y - 4.5, 9, 9);
      case TRIANGLE ->
          Path.builder()
              .move(x - 5.5, y + 4.8)
              .line(x, y - 4.8)
              .line(x + 5.5, y + 4.8)
              .close()
              .build();
      case DIAMOND ->
          Path.builder()
              .move(x, y - 5.5)
              .line(x + 5.5, y)
              .line(x, y + 5.5)
              .line(x - 5.5, y)
              .close()
              .build();
    };
  }

  /** Returns the outline around a centre, as much larger or smaller as a radius says. */
  public Path at(double x, double y, double radius) {
    return at(0, 0).scaled(radius / RADIUS).moved(x, y);
  }
}
