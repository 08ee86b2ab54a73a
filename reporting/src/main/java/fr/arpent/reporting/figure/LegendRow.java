package fr.arpent.reporting.figure;

import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.TypeRole;

/** The keys of a figure in a row along its main column, on as many lines as they need. */
public final class LegendRow {

  private static final double KEY = 14.4;
  private static final double WORDS = 19;
  private static final double GAP = 14;
  private static final double LEADING = 14;
  private static final double BELOW = 17;
  private static final double HATCH_STEP = 3;

  private final Sketch sketch;
  private final double left;
  private final double top;
  private double x;
  private double y;
  private boolean empty = true;

  private LegendRow(Sketch sketch, double left, double top) {
    this.sketch = sketch;
    this.left = left;
    this.top = top;
    this.x = left;
    this.y = top;
  }

  /** Returns a row over the main column, at the top of a figure. */
  public static LegendRow over(Sketch sketch) {
    return new LegendRow(sketch, sketch.room().main(), 0);
  }

  /** Returns a row that begins somewhere else. */
  public static LegendRow at(Sketch sketch, double left, double top) {
    return new LegendRow(sketch, left, top);
  }

  /** Adds a filled key, hatched or not. */
  public LegendRow tile(Text words, Colour colour, boolean hatched) {
    place(words);
    sketch.tile(new Box(x, y + 1, x + KEY, y + 9), colour, hatched, HATCH_STEP);
    return named(words);
  }

  /** Adds an outlined key. */
  public LegendRow frame(Text words, Colour colour) {
    place(words);
    var box = new Box(x + 0.5, y + 1.5, x + KEY - 0.5, y + 8.5);
    sketch.fill(box.path(), Colour.WHITE);
    sketch.stroke(box.path(), Stroke.of(1, colour));
    return named(words);
  }

  /** Adds a line. */
  public LegendRow line(Text words, Stroke stroke) {
    place(words);
    sketch.line(x, y + 5, x + KEY, y + 5, stroke);
    return named(words);
  }

  /** Adds a mark. */
  public LegendRow mark(Text words, Marker marker, Colour colour) {
    place(words);
    sketch.mark(marker.at(x + KEY / 2, y + 5), colour);
    return named(words);
  }

  private void place(Text words) {
    double width = WORDS + sketch.width(words, TypeRole.FIGURE_LEGEND);
    if (x > left && x + width > sketch.room().width()) {
      x = left;
      y += LEADING;
    }
    empty = false;
  }

  private LegendRow named(Text words) {
    sketch.label(words, TypeRole.FIGURE_LEGEND, x + WORDS, y + 8, Anchor.START);
    x += WORDS + sketch.width(words, TypeRole.FIGURE_LEGEND) + GAP;
    return this;
  }

  /** Returns where the figure goes on. */
  public double bottom() {
    return empty ? top : y + BELOW;
  }
}
