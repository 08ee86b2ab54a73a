package fr.arpent.reporting.figure;

import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/**
 * A frame of coordinates: values along both sides, never mirrored.
 *
 * @param box where marks stand
 * @param across round values along x
 * @param down round values along y
 */
public record PlotFrame(Box box, Ticks across, Ticks down) {

  private static final double TICK_GAP = 5;

  /** Returns where a printed value stands across. */
  public double x(double value) {
    return box.left() + share(value, across) * box.width();
  }

  /** Returns where a printed value stands down. */
  public double y(double value) {
    return box.bottom() - share(value, down) * box.height();
  }

  private static double share(double value, Ticks ticks) {
    double span = ticks.highest() - ticks.lowest();
    return span == 0 ? 0.5 : (value - ticks.lowest()) / span;
  }

  /** Returns the physical left edge of the main column: the side column is at the start edge. */
  public static double left(Sketch sketch) {
    return sketch.canvas().rightToLeft() ? 0 : sketch.room().main();
  }

  /** Draws a line per round value of y, ink at zero, and writes the values before them. */
  public void grid(Sketch sketch, ValueFormat format) {
    var hair = Stroke.of(0.5, sketch.colour(ColourRole.HAIR));
    var ink = Stroke.of(1, sketch.colour(ColourRole.INK));
    var values = down.values();
    for (int i = 0; i < values.size(); i++) {
      double y = y(values.get(i));
      boolean axis = values.get(i) == 0 || (i == 0 && down.lowest() > 0);
      sketch.line(box.left(), y, box.right(), y, axis ? ink : hair);
      tick(sketch, words(format, down, i), box.left() - TICK_GAP, y + 2.8, sketch.right());
    }
  }

  /** Writes the round values of y before the frame. */
  public void valuesBefore(Sketch sketch, ValueFormat format) {
    for (int i = 0; i < down.values().size(); i++) {
      double y = y(down.values().get(i)) + 2.8;
      tick(sketch, words(format, down, i), box.left() - TICK_GAP, y, sketch.right());
    }
  }

  /** Draws the line of the lowest value again, over marks that stand on it. */
  public void ground(Sketch sketch) {
    sketch.line(
        box.left(),
        box.bottom(),
        box.right(),
        box.bottom(),
        Stroke.of(1, sketch.colour(ColourRole.INK)));
  }

  /** Writes the round values of x under the frame, the last one first; others if they have room. */
  public void valuesUnder(Sketch sketch, ValueFormat format) {
    double free = Double.POSITIVE_INFINITY;
    for (int i = across.values().size() - 1; i >= 0; i--) {
      var text = words(format, across, i);
      double x = x(across.values().get(i));
      double half = sketch.width(text, TypeRole.FIGURE_TICK) / 2;
      if (x + half + 2 <= free) {
        tick(sketch, text, x, box.bottom() + 12, Anchor.MIDDLE);
        free = x - half;
      }
    }
  }

  private static Text words(ValueFormat format, Ticks ticks, int index) {
    double value = ticks.values().get(index);
    double raw = format.percent() ? value / 100 : value;
    var exact = format.withDecimals(ticks.decimals());
    return index == ticks.values().size() - 1 ? exact.withUnit(raw) : exact.text(raw);
  }

  /** Returns the widest of the values along y, in points. */
  public static double tickWidth(Sketch sketch, ValueFormat format, Ticks ticks) {
    double width = 0;
    for (int i = 0; i < ticks.values().size(); i++) {
      width = Math.max(width, sketch.width(words(format, ticks, i), TypeRole.FIGURE_TICK));
    }
    return width + TICK_GAP;
  }

  private static void tick(Sketch sketch, Text text, double x, double baseline, Anchor anchor) {
    sketch.label(text, TypeRole.FIGURE_TICK, x, baseline, anchor);
  }
}
