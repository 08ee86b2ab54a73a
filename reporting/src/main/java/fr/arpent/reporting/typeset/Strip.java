package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;

/**
 * Material across the page that is never cut.
 *
 * @param height how much of the page it takes, in points
 * @param sideDepth how far it reaches down the side column from its top; 0 when it leaves it free
 * @param besides whether it needs the side column free at its height
 * @param feet what must stand at the foot of its page
 * @param painter prints it
 */
record Strip(
    double height, double sideDepth, boolean besides, ImmutableList<Foot> feet, Painter painter) {

  /** Prints material at a height of a page. */
  @FunctionalInterface
  interface Painter {
    void paint(Sheet sheet, double top);
  }

  /** Returns a strip of the main column. */
  static Strip of(double height, Painter painter) {
    return new Strip(height, 0, false, ImmutableList.of(), painter);
  }

  /** Returns a strip that stands in both columns. */
  static Strip wide(double height, Painter painter) {
    return new Strip(height, 0, true, ImmutableList.of(), painter);
  }

  /** Returns the same strip with material at the foot of its page. */
  Strip with(ImmutableList<Foot> more) {
    return new Strip(
        height,
        sideDepth,
        besides,
        ImmutableList.<Foot>builder().addAll(feet).addAll(more).build(),
        painter);
  }

  /** Returns the same strip reaching down the side column. */
  Strip reaching(double depth) {
    return new Strip(height, depth, true, feet, painter);
  }

  /** Returns the same strip with something printed under it. */
  Strip over(Painter background) {
    return new Strip(
        height,
        sideDepth,
        besides,
        feet,
        (sheet, top) -> {
          background.paint(sheet, top);
          painter.paint(sheet, top);
        });
  }
}
