package fr.arpent.reporting.typeset;

/**
 * A stretch across the page, in points from the page's start edge (left in French, right in
 * Arabic).
 */
record Measure(double start, double width) {

  double end() {
    return start + width;
  }

  /** Returns what remains when something stands at the start. */
  Measure from(double inset) {
    return new Measure(start + inset, width - inset);
  }

  /** Returns what remains inside, with the same space at both sides. */
  Measure inside(double inset) {
    return new Measure(start + inset, width - 2 * inset);
  }

  /** Returns one of several columns of equal width. */
  Measure column(int index, int count, double gap) {
    double each = (width - gap * (count - 1)) / count;
    return new Measure(start + index * (each + gap), each);
  }
}
