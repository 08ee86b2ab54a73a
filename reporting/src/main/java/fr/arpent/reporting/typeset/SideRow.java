package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;

/**
 * Words in the side column beside words in the main column, their first lines on one baseline.
 *
 * @param side words in the side column
 * @param main words in the main column
 * @param above space above the words, in points
 * @param below space under them
 */
record SideRow(TaggedText side, TaggedText main, double above, double below) {

  double height() {
    return above + Math.max(side.height(), main.height()) + below;
  }

  /** Returns the row as a strip, with something printed under it. */
  Strip strip(Grid grid, Strip.Painter rules) {
    double rise = Math.max(side.rise(), main.rise());
    Strip.Painter painter =
        (sheet, top) -> {
          rules.paint(sheet, top);
          side.paintOn(sheet, grid.side().start(), top + above + rise);
          main.paintOn(sheet, grid.main().start(), top + above + rise);
        };
    return Strip.wide(height(), painter)
        .with(ImmutableList.<Foot>builder().addAll(side.feet()).addAll(main.feet()).build());
  }
}
