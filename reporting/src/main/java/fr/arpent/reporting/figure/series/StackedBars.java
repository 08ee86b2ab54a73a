package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.BarGround;
import fr.arpent.reporting.figure.BarScale;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.TooManyException;
import java.util.stream.IntStream;

/**
 * Horizontal bars made of the parts of a whole (barres empilées); the number stands in each part
 * that has room for it, the sum after the bar.
 *
 * @param table the parts, none negative; at most six series
 */
public record StackedBars(SeriesTable table) implements SeriesFigure {

  private static final int MOST = 6;
  private static final double PITCH = 23;

  /** Rows that a page holds in letters that can be read. */
  private static final int MOST_ROWS = 26;

  private static final double BAR = 16;

  /** Checks the parts. */
  public StackedBars {
    table.atMost(MOST);
    TooManyException.check(table.categories().size(), MOST_ROWS);
    checkArgument(
        table.values().stream().allMatch(value -> value >= 0),
        "parts of a bar must be >= 0, were %s",
        table.values());
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  @Override
  public String sentence() {
    return "block.figure.stacked.alt";
  }

  private double sum(int category) {
    return IntStream.range(0, table.series().size())
        .mapToDouble(s -> table.value(s, category).orElse(0.0))
        .sum();
  }

  @Override
  public Drawing draw(Canvas canvas) {
    var sketch = new Sketch(canvas);
    var colours = canvas.palette().categorical();
    var legend = table.legend(sketch, colours);
    ImmutableList<Double> sums =
        IntStream.range(0, table.categories().size())
            .mapToObj(this::sum)
            .collect(toImmutableList());
    var ground = new BarGround(sketch, table.categories(), PITCH);
    double widest = BarScale.widest(sums, table.format(), sketch);
    var scale = BarScale.of(sums, table.format(), widest, sketch.room());
    double top = legend.bottom();
    double bottom = top + ground.rowsHeight() + 4;
    ground.grid(scale, top, bottom);
    double y = top + 2;
    for (int category = 0; category < sums.size(); category++) {
      double centre = y + ground.rowHeight(category) / 2;
      ground.name(category, centre, false);
      double before = 0;
      for (int s = 0; s < table.series().size(); s++) {
        double part = table.value(s, category).orElse(0.0);
        var box =
            new Box(scale.x(before), centre - BAR / 2, scale.x(before + part), centre + BAR / 2);
        new Piece(sketch, box, colours.get(s), false).draw(table.format().text(part));
        before += part;
      }
      ground.value(table.format().text(sums.get(category)), scale.x(before), centre, false);
      y += ground.rowHeight(category);
    }
    return sketch.drawing(ground.axis(scale, top, bottom), reading());
  }
}
