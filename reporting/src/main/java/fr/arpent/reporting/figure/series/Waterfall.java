package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.BarGround;
import fr.arpent.reporting.figure.BarScale;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.LegendRow;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Said;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.TooManyException;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/**
 * How a sum comes about (cascade): each change begins where the one before it ended; totals begin
 * at zero. What takes away is hatched.
 *
 * @param dimension what the items are: "line of the budget"
 * @param measure what is added up
 * @param items in order
 * @param format how values are printed
 */
public record Waterfall(Text dimension, Text measure, ImmutableList<Item> items, ValueFormat format)
    implements DataFigure {

  private static final double PITCH = 21;

  /** Rows that a page holds in letters that can be read. */
  private static final int MOST_ROWS = 28;

  private static final double BAR = 13;

  /** Checks that there is something to draw. */
  public Waterfall {
    checkArgument(!items.isEmpty(), "a waterfall must have at least one item");
    TooManyException.check(items.size(), MOST_ROWS);
  }

  /**
   * A change, or a total.
   *
   * @param name its name
   * @param change what it adds; for a total nothing
   * @param total whether the sum so far is drawn instead
   */
  public record Item(Text name, double change, boolean total) {

    /** Returns a change. */
    public static Item change(Text name, double change) {
      return new Item(name, change, false);
    }

    /** Returns the sum of all changes before it. */
    public static Item total(Text name) {
      return new Item(name, 0, true);
    }
  }

  /** Returns the sum after each item. */
  ImmutableList<Double> sums() {
    var sums = ImmutableList.<Double>builder();
    double sum = 0;
    for (var item : items) {
      sum += item.change();
      sums.add(sum);
    }
    return sums.build();
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  private double shown(int index) {
    return items.get(index).total() ? sums().get(index) : items.get(index).change();
  }

  private Text printed(int index) {
    double value = shown(index);
    double printed = format.printed(value);
    return items.get(index).total()
        ? format.text(value)
        : new Text.Quantity(printed, format.decimals(), Text.Quantity.Form.SIGNED);
  }

  @Override
  public Text alternative() {
    var parts = ImmutableList.<Text>builder();
    for (int i = 0; i < items.size(); i++) {
      var said = Said.pair(items.get(i).name(), printed(i));
      parts.add(
          items.get(i).total()
              ? Text.message("block.figure.waterfall.total", ImmutableMap.of("item", said))
              : said);
    }
    return Text.message(
        "block.figure.waterfall.alt",
        ImmutableMap.of("measure", measure, "items", Said.semicolons(parts.build())));
  }

  @Override
  public DataTable data() {
    var columns =
        ImmutableList.of(
            DataTable.Column.words("item", dimension),
            format.column("change", Text.message("block.figure.data.change")),
            format.column("sum", Text.message("block.figure.data.sum")));
    var rows = ImmutableList.<ImmutableList<DataTable.Value>>builder();
    var sums = sums();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      rows.add(
          ImmutableList.of(
              DataTable.Value.of(item.name()),
              item.total() ? DataTable.Value.missing() : format.cell(Optional.of(item.change())),
              format.cell(Optional.of(sums.get(i)))));
    }
    return DataTable.of(columns, rows.build());
  }

  @Override
  public Drawing draw(Canvas canvas) {
    var sketch = new Sketch(canvas);
    var sums = sums();
    double top = legend(sketch);
    var ground =
        new BarGround(sketch, items.stream().map(Item::name).collect(toImmutableList()), PITCH);
    double widest = 0;
    for (int i = 0; i < items.size(); i++) {
      widest = Math.max(widest, sketch.width(printed(i), TypeRole.FIGURE_VALUE));
    }
    var scale = BarScale.of(sums, format, widest, sketch.room());
    double bottom = top + ground.rowsHeight() + 4;
    ground.grid(scale, top, bottom);
    double y = top + 2;
    double before = 0;
    for (int i = 0; i < items.size(); i++) {
      double centre = y + ground.rowHeight(i) / 2;
      double from = items.get(i).total() ? 0 : before;
      double sum = sums.get(i);
      var colour =
          items.get(i).total()
              ? sketch.colour(ColourRole.MUTED)
              : sketch.canvas().palette().categorical().get(sum < from ? 1 : 0);
      ground.value(printed(i), scale.x(Math.max(from, sum)), centre, false);
      ground.bar(scale, from, sum, centre, BAR, colour);
      if (i + 1 < items.size()) {
        double next = y + ground.rowHeight(i) + ground.rowHeight(i + 1) / 2;
        connect(sketch, scale.x(sum), centre + BAR / 2, next - BAR / 2);
      }
      ground.name(i, centre, items.get(i).total());
      before = sum;
      y += ground.rowHeight(i);
    }
    return sketch.drawing(ground.axis(scale, top, bottom), reading());
  }

  private double legend(Sketch sketch) {
    var colours = sketch.canvas().palette().categorical();
    var row = LegendRow.over(sketch);
    row.tile(Text.message("block.figure.waterfall.adds"), colours.get(0), false);
    if (items.stream().anyMatch(item -> item.change() < 0)) {
      row.tile(Text.message("block.figure.waterfall.takes"), colours.get(1), true);
    }
    if (items.stream().anyMatch(Item::total)) {
      row.tile(Text.message("block.figure.waterfall.sum"), sketch.colour(ColourRole.MUTED), false);
    }
    return row.bottom();
  }

  private static void connect(Sketch sketch, double x, double from, double to) {
    sketch.line(x, from, x, to, Stroke.of(0.75, sketch.colour(ColourRole.MUTED)));
  }
}
