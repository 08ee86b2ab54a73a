package fr.arpent.reporting.figure.series;

import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.BarGround;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.LegendRow;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/** Answers on a scale on their way to paper. */
final class LikertDrawing {

  private static final double PITCH = 23;
  private static final double BAR = 16;
  private static final double CENTRE = 0.46;

  private final LikertBars bars;
  private final Sketch sketch;
  private final BarGround ground;
  private final double centre;
  private final double pointsPerUnit;

  LikertDrawing(LikertBars bars, Canvas canvas) {
    this.bars = bars;
    this.sketch = new Sketch(canvas);
    this.ground = new BarGround(sketch, bars.table().categories(), PITCH);
    var room = sketch.room();
    this.centre = room.main() + CENTRE * room.mainWidth();
    double most = 1e-9;
    for (int row = 0; row < bars.table().categories().size(); row++) {
      double before = bars.before(row) / CENTRE;
      double after = (bars.sum(row) - bars.before(row)) / (1 - CENTRE);
      most = Math.max(most, Math.max(before, after));
    }
    this.pointsPerUnit = room.mainWidth() / most;
  }

  Drawing draw() {
    double top = legend();
    double y = top;
    for (int row = 0; row < bars.table().categories().size(); row++) {
      double middle = y + ground.rowHeight(row) / 2;
      centreLine(y, middle - BAR / 2);
      row(row, middle);
      ground.name(row, middle, false);
      y += ground.rowHeight(row);
      centreLine(middle + BAR / 2, y);
    }
    directions(y + 11);
    return sketch.drawing(y + 15, bars.reading());
  }

  private double legend() {
    var legend = LegendRow.over(sketch);
    for (int answer = 0; answer < bars.answers(); answer++) {
      legend.tile(bars.table().series().get(answer).name(), colour(answer), isNegative(answer));
    }
    return legend.bottom();
  }

  private boolean isNegative(int answer) {
    return answer < bars.negatives();
  }

  private Colour colour(int answer) {
    int step = LikertBars.STEPS.get(bars.answers() - 2).get(answer);
    return sketch.canvas().palette().diverging().get(step);
  }

  /** The line stands between the bars only. */
  private void centreLine(double from, double to) {
    sketch.line(centre, from, centre, to, Stroke.of(1, sketch.colour(ColourRole.INK)));
  }

  private void row(int row, double middle) {
    double x = centre - bars.before(row) * pointsPerUnit;
    for (int answer = 0; answer < bars.answers(); answer++) {
      double value = bars.table().value(answer, row).orElse(0.0);
      double width = value * pointsPerUnit;
      var box = new Box(x, middle - BAR / 2, x + width, middle + BAR / 2);
      new Piece(sketch, box, colour(answer), isNegative(answer))
          .draw(bars.table().format().text(value));
      x += width;
    }
  }

  private void directions(double baseline) {
    var series = bars.table().series();
    direction("block.figure.likert.negative", series.get(0).name(), centre - 8, baseline, true);
    direction(
        "block.figure.likert.positive",
        series.get(series.size() - 1).name(),
        centre + 8,
        baseline,
        false);
  }

  private void direction(String key, Text answer, double x, double baseline, boolean before) {
    sketch.label(
        Text.message(key, ImmutableMap.of("answer", answer)),
        TypeRole.FIGURE_TICK,
        x,
        baseline,
        before ? Anchor.END : Anchor.START);
  }
}
