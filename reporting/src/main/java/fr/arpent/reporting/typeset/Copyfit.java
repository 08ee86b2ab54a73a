package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;

/**
 * How freely a run of pages may be fitted: how far large spaces give way, and whether figures that
 * can be drawn lower may be. Letters, leading and the space between paragraphs never change.
 *
 * @param tightness 0 keeps the spaces of the design, 1 takes about a quarter, 2 about three eighths
 * @param lowers whether a figure that does not fit may be drawn as low as the room there is
 */
record Copyfit(int tightness, boolean lowers) {

  /** The design as it stands. */
  static final Copyfit DESIGN = new Copyfit(0, false);

  /** Least space that may give way; less than that lies between paragraphs and list items. */
  private static final double LEAST = 14;

  /** Spaces are multiples of a quarter of a line. */
  private static final double QUARTER = 3.5;

  /** Returns what is tried, best first where the pages come out alike. */
  static ImmutableList<Copyfit> all() {
    return ImmutableList.of(
        DESIGN,
        new Copyfit(1, false),
        new Copyfit(0, true),
        new Copyfit(1, true),
        new Copyfit(2, false),
        new Copyfit(2, true));
  }

  /** Returns the space to leave where the design wants this much. */
  double gap(double wanted) {
    if (tightness == 0 || wanted < LEAST) {
      return wanted;
    }
    double kept = wanted * (tightness == 1 ? 0.75 : 0.625);
    return Math.min(wanted, StrictMath.floor(kept / QUARTER + 1e-6) * QUARTER);
  }
}
