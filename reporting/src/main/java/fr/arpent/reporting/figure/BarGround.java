package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;
import java.util.stream.IntStream;

/** What stands around horizontal bars: names in the side column, grid, zero line, ticks, values. */
public final class BarGround {

  private static final double LEADING = 10.5;
  private static final double VALUE_GAP = 6;
  private static final double PLATE_WIDTH = 21;
  private static final double PLATE_HEIGHT = 12;
  private static final double HATCH_STEP = 5;
  private static final double BETWEEN_NAMES = 4;
  private static final double BETWEEN_CLOSE_NAMES = 2;
  private static final double PITCH_STEP = 0.5;
  private static final double TICK_GAP = 2;

  private final Sketch sketch;
  private final ImmutableList<ImmutableList<Words>> names;
  private final double pitch;
  private final double between;

  /**
   * Begins.
   *
   * @param categories names of the rows
   * @param pitch height of a row whose name is on one line
   */
  public BarGround(Sketch sketch, List<Text> categories, double pitch) {
    this.sketch = sketch;
    this.pitch = pitch;
    this.between = BETWEEN_NAMES;
    this.names = categories.stream().map(this::wrap).collect(toImmutableList());
  }

  private BarGround(BarGround looser, double pitch) {
    this.sketch = looser.sketch;
    this.names = looser.names;
    this.pitch = pitch;
    this.between = BETWEEN_CLOSE_NAMES;
  }

  /**
   * Returns a ground whose rows stand within a height, as far as a least pitch allows it; rows of
   * several lines need more.
   */
  public BarGround within(double height, double least) {
    var ground = this;
    while (ground.pitch > least && ground.rowsHeight() > height) {
      ground = new BarGround(ground, ground.pitch - PITCH_STEP);
    }
    return ground;
  }

  /** Returns the height of a row whose name is on one line, in points. */
  public double pitch() {
    return pitch;
  }

  private ImmutableList<Words> wrap(Text category) {
    var canvas = sketch.canvas();
    return Lines.wrap(
        canvas, canvas.words(category), TypeRole.FIGURE_CATEGORY, sketch.room().side());
  }

  /** Returns the height of a row, in points. */
  public double rowHeight(int row) {
    return Math.max(pitch, names.get(row).size() * LEADING + between);
  }

  /** Returns the height of all rows, in points. */
  public double rowsHeight() {
    return IntStream.range(0, names.size()).mapToDouble(this::rowHeight).sum();
  }

  /** Writes the name of a row beside its centre. */
  public void name(int row, double centre, boolean strong) {
    var role = strong ? TypeRole.FIGURE_VALUE : TypeRole.FIGURE_CATEGORY;
    var lines = names.get(row);
    double baseline = centre + 3 - (lines.size() - 1) * LEADING / 2;
    for (var line : lines) {
      sketch.label(line, role, sketch.canvas().colour(role), 0, baseline, Anchor.START);
      baseline += LEADING;
    }
  }

  /** Draws the grid under the bars. */
  public void grid(BarScale scale, double top, double bottom) {
    var hair = Stroke.of(0.5, sketch.colour(ColourRole.HAIR));
    for (double value : scale.ticks().values()) {
      if (value != 0) {
        sketch.line(scale.tickX(value), top, scale.tickX(value), bottom, hair);
      }
    }
  }

  /** Draws the zero line over the bars and writes the ticks under them; returns their end. */
  public double axis(BarScale scale, double top, double bottom) {
    sketch.line(scale.x(0), top, scale.x(0), bottom, Stroke.of(1, sketch.colour(ColourRole.INK)));
    int last = scale.ticks().values().size() - 1;
    double free = begin(scale, last);
    for (int i = 0; i < last; i++) {
      double x = scale.tickX(scale.ticks().values().get(i));
      double half = sketch.width(scale.tickText(i, false), TypeRole.FIGURE_TICK) / 2;
      if (x + half + TICK_GAP <= free) {
        tick(scale, i, bottom + 11.5);
      }
    }
    tick(scale, last, bottom + 11.5);
    return bottom + 15;
  }

  /** The last tick bears the unit and always stands, within the width: others give way to it. */
  private double begin(BarScale scale, int last) {
    double width = sketch.width(scale.tickText(last, true), TypeRole.FIGURE_TICK);
    double x = scale.tickX(scale.ticks().values().get(last));
    return Math.min(x - width / 2, sketch.room().width() - width);
  }

  private void tick(BarScale scale, int index, double baseline) {
    var text = scale.tickText(index, index == scale.ticks().values().size() - 1);
    double width = sketch.width(text, TypeRole.FIGURE_TICK);
    double end = sketch.room().width();
    double x = scale.tickX(scale.ticks().values().get(index));
    boolean over = x + width / 2 > end;
    sketch.label(
        text, TypeRole.FIGURE_TICK, over ? end : x, baseline, over ? Anchor.END : Anchor.MIDDLE);
  }

  /** Draws a bar from one value to another; a negative one is hatched. */
  public void bar(
      BarScale scale, double from, double to, double centre, double height, Colour colour) {
    double x1 = scale.x(from);
    double x2 = scale.x(to);
    var box = new Box(Math.min(x1, x2), centre - height / 2, Math.max(x1, x2), centre + height / 2);
    sketch.tile(box, colour, to < from, HATCH_STEP);
  }

  /** Writes a value beyond the end of a bar, on a white plate. */
  public void value(Text text, double end, double centre, boolean negative) {
    double width = sketch.width(text, TypeRole.FIGURE_VALUE);
    double left = negative ? end - VALUE_GAP - width : end + VALUE_GAP;
    value(text, left, width, centre, negative);
  }

  /** Writes a value from a given place on. */
  void value(Text text, double left, double width, double centre, boolean negative) {
    double plate = negative ? width + 4 : Math.max(PLATE_WIDTH, width + 4);
    sketch.fill(
        Path.rectangle(left - 2, centre - PLATE_HEIGHT / 2, plate, PLATE_HEIGHT), Colour.WHITE);
    sketch.label(text, TypeRole.FIGURE_VALUE, left, centre + 3, Anchor.START);
  }
}
