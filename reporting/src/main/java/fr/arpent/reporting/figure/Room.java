package fr.arpent.reporting.figure;

/**
 * How the width of a figure is shared: names in the side column, marks from the plumb line on. At
 * the full width of a page both are those of the page; a narrow figure gives names a third.
 *
 * @param width the whole width, in points
 * @param main where the main column begins, from the start edge
 */
public record Room(double width, double main) {

  private static final double GUTTER = 16;
  private static final double NARROW = 420;
  private static final double LEAST = 60;

  /** Returns the room of a canvas. */
  public static Room of(Canvas canvas) {
    double width = canvas.width();
    return new Room(width, width < NARROW ? Math.max(LEAST, width * 0.34) : Canvas.PLUMB);
  }

  /** Returns the width of the side column. */
  public double side() {
    return main - GUTTER;
  }

  /** Returns the width of the main column. */
  public double mainWidth() {
    return width - main;
  }
}
