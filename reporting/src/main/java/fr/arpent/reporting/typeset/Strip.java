package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Material across the page that is never cut.
 *
 * @param height how much of the page it takes, in points
 * @param sideDepth how far it reaches down the side column from its top; 0 when it leaves it free
 * @param besides whether it needs the side column free at its height
 * @param feet what must stand at the foot of its page
 * @param painter prints it
 * @param redrawing how to draw it lower; empty when it has one height only
 * @param lowered by which share, from 0 to 1, it is lower than it would be with room enough
 */
record Strip(
    double height,
    double sideDepth,
    boolean besides,
    ImmutableList<Foot> feet,
    Painter painter,
    Optional<Redrawing> redrawing,
    double lowered) {

  /** Prints material at a height of a page. */
  @FunctionalInterface
  interface Painter {
    void paint(Sheet sheet, double top);
  }

  /** Draws a figure again, for less room. */
  @FunctionalInterface
  interface Redrawing {
    /** Returns the figure within a height, in points; empty when it would not be read well. */
    Optional<Strip> within(double height);
  }

  /** Returns a strip of the main column. */
  static Strip of(double height, Painter painter) {
    return new Strip(height, 0, false, ImmutableList.of(), painter, Optional.empty(), 0);
  }

  /** Returns a strip that stands in both columns. */
  static Strip wide(double height, Painter painter) {
    return new Strip(height, 0, true, ImmutableList.of(), painter, Optional.empty(), 0);
  }

  /** Returns the same strip with material at the foot of its page. */
  Strip with(ImmutableList<Foot> more) {
    var all = ImmutableList.<Foot>builder().addAll(feet).addAll(more).build();
    return new Strip(height, sideDepth, besides, all, painter, redrawing, lowered);
  }

  /** Returns the same strip reaching down the side column. */
  Strip reaching(double depth) {
    return new Strip(height, depth, true, feet, painter, redrawing, lowered);
  }

  /** Returns the same strip, which can be drawn again for less room. */
  Strip redrawnBy(Redrawing other) {
    return new Strip(height, sideDepth, besides, feet, painter, Optional.of(other), lowered);
  }

  /** Returns the strip within less height, if it can be drawn so. */
  Optional<Strip> lower(double room) {
    return redrawing
        .flatMap(drawing -> drawing.within(room))
        .map(
            low ->
                new Strip(
                    low.height,
                    low.sideDepth,
                    low.besides,
                    low.feet,
                    low.painter,
                    Optional.empty(),
                    1 - low.height / height));
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
        },
        redrawing,
        lowered);
  }
}
