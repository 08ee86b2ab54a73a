package fr.arpent.reporting.typeset;

import fr.arpent.reporting.page.StructureElement.Box;
import fr.arpent.reporting.theme.PageGrid;

/**
 * The grid of the page in the direction of the guide: where the columns stand, and where a place
 * counted from the start edge is on paper.
 */
final class Grid {

  private final PageGrid page;
  private final boolean rightToLeft;

  Grid(PageGrid page, boolean rightToLeft) {
    this.page = page;
    this.rightToLeft = rightToLeft;
  }

  /** Returns the grid of the page turned by a quarter. */
  Grid turned() {
    return new Grid(page.turned(), rightToLeft);
  }

  PageGrid page() {
    return page;
  }

  boolean rightToLeft() {
    return rightToLeft;
  }

  /** Returns the side column. */
  Measure side() {
    return new Measure(page.start(), page.sideWidth());
  }

  /** Returns the main column. */
  Measure main() {
    return new Measure(page.plumb(), page.mainWidth());
  }

  /** Returns both columns. */
  Measure full() {
    return new Measure(page.start(), page.fullWidth());
  }

  /** Returns the sheet of paper from edge to edge. */
  Measure paper() {
    return new Measure(0, page.width());
  }

  /** Returns the left edge of a stretch on paper. */
  double left(Measure measure) {
    return rightToLeft ? page.width() - measure.end() : measure.start();
  }

  /** Returns a rectangle on paper. */
  Box box(Measure across, double top, double height) {
    return new Box(left(across), top, across.width(), height);
  }

  /** Returns the nearest line of the half grid at or under a height. */
  double snapped(double y) {
    double half = page.halfLine();
    return page.textTop() + StrictMath.ceil((y - page.textTop()) / half - 0.001) * half;
  }
}
