package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;

/**
 * How well a run of pages came out, as one number: pages that need not be, white before the end,
 * two rows of a table left over on a page; then how far the design had to give way.
 */
final class PageLooks {

  private static final double PAGE = 100;
  private static final double MORE_THAN_HALF_WHITE = 150;
  private static final double WHITE = 30;
  private static final double FEW_ROWS = 25;
  private static final double TIGHTNESS = 8;
  private static final double LOWERED = 60;

  /** A table goes on with as many rows at least, when it can. */
  private static final int ROWS = 4;

  private PageLooks() {}

  /** Returns what is wrong with pages, the less the better. */
  static double cost(ImmutableList<OpenPage> pages, Copyfit fit) {
    double cost = PAGE * pages.size() + TIGHTNESS * fit.tightness() * fit.tightness();
    for (int i = 0; i < pages.size(); i++) {
      OpenPage page = pages.get(i);
      if (i < pages.size() - 1 && !page.isOpener()) {
        double white = page.white();
        cost += WHITE * white * white + (white > 0.5 ? MORE_THAN_HALF_WHITE : 0);
      }
      int rows = page.resumedRows();
      cost += rows > 0 && rows < ROWS ? FEW_ROWS : 0;
      cost += LOWERED * page.lowered();
    }
    return cost;
  }
}
