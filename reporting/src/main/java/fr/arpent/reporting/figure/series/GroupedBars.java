package fr.arpent.reporting.figure.series;

import fr.arpent.reporting.figure.BarGround;
import fr.arpent.reporting.figure.BarScale;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.TooManyException;

/**
 * Horizontal bars of two to four series side by side in each category (barres groupées); every
 * value is printed at the end of its bar, negative bars are hatched.
 *
 * @param table the values
 */
public record GroupedBars(SeriesTable table) implements SeriesFigure {

  private static final int MOST = 4;
  private static final double PITCH = 11;
  private static final double BAR = 9;
  private static final double BETWEEN = 9;

  /** Checks the number of series. */
  public GroupedBars {
    table.atMost(MOST);
    TooManyException.check(table.categories().size(), most(table.series().size()));
  }

  /** Returns how many categories of so many bars each a page holds. */
  public static int most(int series) {
    return (int) (Canvas.TALLEST / (series * PITCH + BETWEEN));
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  @Override
  public String sentence() {
    return "block.figure.grouped.alt";
  }

  @Override
  public Drawing draw(Canvas canvas) {
    var sketch = new Sketch(canvas);
    var colours = canvas.palette().categorical();
    var legend = table.legend(sketch, colours);
    double group = table.series().size() * PITCH;
    var ground = new BarGround(sketch, table.categories(), group + BETWEEN);
    double widest = BarScale.widest(table.values(), table.format(), sketch);
    var scale = BarScale.of(table.values(), table.format(), widest, sketch.room());
    double top = legend.bottom();
    double bottom = top + ground.rowsHeight() + BETWEEN / 2;
    ground.grid(scale, top, bottom);
    double y = top + BETWEEN / 2;
    for (int category = 0; category < table.categories().size(); category++) {
      double centre = y + ground.rowHeight(category) / 2;
      ground.name(category, centre, false);
      for (int s = 0; s < table.series().size(); s++) {
        double at = centre - group / 2 + (s + 0.5) * PITCH;
        var value = table.value(s, category);
        double end = scale.x(value.orElse(0.0));
        if (value.isPresent()) {
          ground.bar(scale, 0, value.get(), at, BAR, colours.get(s));
        }
        ground.value(table.printed(value), end, at, value.orElse(0.0) < 0);
      }
      y += ground.rowHeight(category);
    }
    return sketch.drawing(ground.axis(scale, top, bottom), reading());
  }
}
