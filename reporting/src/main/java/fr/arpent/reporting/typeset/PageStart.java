package fr.arpent.reporting.typeset;

import java.util.Optional;

/**
 * The beginning of a page.
 *
 * @param furniture what stands around the text of this page and those that follow
 * @param band what is printed at the head of this page instead of the running header
 * @param top y where the text begins on this page
 * @param shared whether it may stay on the page before when that is less than half full
 * @param turned whether this page and those that follow lie on their side
 */
record PageStart(
    Furniture furniture, Optional<Strip.Painter> band, double top, boolean shared, boolean turned)
    implements Galley.Item {

  static PageStart plain(Furniture furniture, double top) {
    return new PageStart(furniture, Optional.empty(), top, false, false);
  }

  static PageStart banded(Furniture furniture, double top, Strip.Painter band) {
    return new PageStart(furniture, Optional.of(band), top, false, false);
  }

  /** Returns a beginning that may stay on a page that is less than half full. */
  PageStart sharing() {
    return new PageStart(furniture, band, top, true, turned);
  }

  /** Returns a beginning of pages that lie on their side. */
  PageStart onItsSide() {
    return new PageStart(furniture, band, top, shared, true);
  }

  /** Returns how the next page begins when this one is full. */
  PageStart next(double textTop) {
    return new PageStart(furniture, Optional.empty(), textTop, false, turned);
  }
}
