package fr.arpent.reporting.figure;

import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/** Numbered lines in the side column: what stands behind a number in the figure. */
public final class SideList {

  /** Distance of the lines, in points. */
  public static final double PITCH = 11.5;

  private static final double NUMBER_END = 13.5;
  private static final double NAME_START = 17;

  private SideList() {}

  /** Draws a number and a name, on as many lines as it needs; returns the last baseline. */
  public static double entry(Sketch side, Text number, Text name, double baseline) {
    return entry(side, number, name, Text.EMPTY, baseline);
  }

  /** Draws a number, a name and a value at the end; returns the last baseline. */
  public static double entry(Sketch side, Text number, Text name, Text value, double baseline) {
    var canvas = side.canvas();
    side.label(
        number,
        TypeRole.FIGURE_VALUE,
        side.colour(ColourRole.PRIMARY),
        NUMBER_END,
        baseline,
        Anchor.END);
    side.label(value, TypeRole.FIGURE_LEGEND, side.room().side(), baseline, Anchor.END);
    double valueWidth = side.width(value, TypeRole.FIGURE_LEGEND);
    double room = side.room().side() - NAME_START - (valueWidth > 0 ? valueWidth + 4 : 0);
    double y = baseline;
    for (var line : Lines.wrap(canvas, canvas.words(name), TypeRole.FIGURE_LEGEND, room)) {
      side.label(
          line,
          TypeRole.FIGURE_LEGEND,
          canvas.colour(TypeRole.FIGURE_LEGEND),
          NAME_START,
          y,
          Anchor.START);
      y += 9.5;
    }
    return y - 9.5;
  }
}
