package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;

import fr.arpent.reporting.figure.BarGround;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.ClassColours;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.LegendRow;
import fr.arpent.reporting.figure.Lines;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.TooManyException;
import fr.arpent.reporting.figure.ValueClasses;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;

/**
 * A table whose cells are coloured by the class of their value (carte de chaleur); the value is
 * printed in every cell, so that nothing rests on the colour alone.
 *
 * @param table rows are categories, columns are series; at most fourteen columns
 * @param classes classes of the values
 */
public record HeatMap(SeriesTable table, ValueClasses classes) implements SeriesFigure {

  private static final int MOST = 14;
  private static final double PITCH = 20;

  /** Rows that a page holds in letters that can be read. */
  public static final int MOST_ROWS = 29;

  private static final double HEAD_LEADING = 10;

  /** Checks the number of columns. */
  public HeatMap {
    table.atMost(MOST);
    TooManyException.check(table.categories().size(), MOST_ROWS);
    checkArgument(!table.values().isEmpty(), "a heat map must have at least one value");
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  @Override
  public String sentence() {
    return "block.figure.heat.alt";
  }

  @Override
  public Drawing draw(Canvas canvas) {
    var sketch = new Sketch(canvas);
    var palette = canvas.palette();
    var legend = LegendRow.over(sketch);
    for (int i = 0; i < classes.size(); i++) {
      legend.tile(classes.label(i), ClassColours.of(classes, i, palette), classes.isNegative(i));
    }
    var ground = new BarGround(sketch, table.categories(), PITCH);
    double y = heads(sketch, legend.bottom());
    for (int row = 0; row < table.categories().size(); row++) {
      double height = ground.rowHeight(row);
      for (int column = 0; column < table.series().size(); column++) {
        double left = sketch.room().main() + column * columnWidth(sketch);
        cell(sketch, row, column, new Box(left, y, left + columnWidth(sketch), y + height - 1));
      }
      ground.name(row, y + height / 2, false);
      y += height;
    }
    return sketch.drawing(y, reading());
  }

  private double columnWidth(Sketch sketch) {
    return sketch.room().mainWidth() / table.series().size();
  }

  /** Heads stand on the line above the cells, over as many lines as the longest needs. */
  private double heads(Sketch sketch, double top) {
    var canvas = sketch.canvas();
    double width = columnWidth(sketch) - 4;
    int most =
        table.series().stream()
            .mapToInt(
                one ->
                    Lines.wrap(canvas, canvas.words(one.name()), TypeRole.FIGURE_TICK, width)
                        .size())
            .max()
            .orElse(1);
    double bottom = top + most * HEAD_LEADING;
    for (int column = 0; column < table.series().size(); column++) {
      var lines =
          Lines.wrap(
              canvas, canvas.words(table.series().get(column).name()), TypeRole.FIGURE_TICK, width);
      double x = sketch.room().main() + (column + 0.5) * columnWidth(sketch);
      double y = bottom - 3 - (lines.size() - 1) * HEAD_LEADING;
      for (var line : lines) {
        sketch.label(
            line, TypeRole.FIGURE_TICK, sketch.colour(ColourRole.INK), x, y, Anchor.MIDDLE);
        y += HEAD_LEADING;
      }
    }
    return bottom + 2;
  }

  private void cell(Sketch sketch, int row, int column, Box box) {
    var value = table.value(column, row);
    if (value.isEmpty()) {
      missing(sketch, box);
      return;
    }
    int index = classes.indexOf(value.get());
    var colour = ClassColours.of(classes, index, sketch.canvas().palette());
    new Cell(box, colour, classes.isNegative(index)).draw(sketch, table.format().text(value.get()));
  }

  private static void missing(Sketch sketch, Box box) {
    var hair = Stroke.of(0.5, sketch.colour(ColourRole.RULE));
    sketch.stroke(box.grown(-0.75).path(), hair);
    sketch.label(
        Text.message("block.missing.short"),
        TypeRole.FIGURE_TICK,
        box.centreX(),
        box.centreY() + 3,
        Anchor.MIDDLE);
  }

  /** A coloured cell with its number; a hatched one has a plain plate behind the number. */
  private record Cell(Box box, Colour colour, boolean hatched) {

    void draw(Sketch sketch, Text number) {
      var inner = new Box(box.left(), box.top(), box.right() - 1, box.bottom());
      sketch.fill(inner.path(), colour);
      if (hatched) {
        sketch.hatch(inner.path(), inner, 5, Stroke.of(0.7, Colour.WHITE));
        double width = sketch.width(number, TypeRole.FIGURE_VALUE) + 4;
        sketch.fill(
            Box.centred(inner.centreX(), inner.centreY(), width, inner.height()).path(), colour);
      }
      sketch.label(
          number,
          TypeRole.FIGURE_VALUE,
          sketch.canvas().palette().textOn(colour),
          inner.centreX(),
          inner.centreY() + 3,
          Anchor.MIDDLE);
    }
  }
}
