package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.PlotFrame;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Said;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.Ticks;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How many values lie in each of some classes of one width (histogramme). A class holds its lower
 * limit and not its upper one, but for the last.
 *
 * @param measure what the values are
 * @param counted what is counted: "communes"
 * @param limits limits of the classes in printed units, at equal steps, one more than counts
 * @param counts one per class
 * @param format how values are printed
 */
public record Histogram(
    Text measure,
    Text counted,
    ImmutableList<Double> limits,
    ImmutableList<Integer> counts,
    ValueFormat format)
    implements DataFigure {

  private static final double HEIGHT = 124;
  private static final double TICKS = 26;
  private static final int MOST = 20;

  /** Checks the classes. */
  public Histogram {
    checkArgument(
        !counts.isEmpty() && limits.size() == counts.size() + 1,
        "%s classes must have one limit more, had %s",
        counts.size(),
        limits.size());
    checkArgument(counts.size() <= MOST, "a histogram holds at most %s classes", MOST);
  }

  /**
   * Returns the classes of some values, about as many as Sturges’ rule says, with round limits.
   *
   * <p>Source: H. Sturges, <cite>The Choice of a Class Interval</cite>, Journal of the American
   * Statistical Association 21(153), 1926, p. 65: 1 + log₂ n classes.
   *
   * @param values at least one
   */
  public static Histogram of(Text measure, Text counted, List<Double> values, ValueFormat format) {
    checkArgument(!values.isEmpty(), "a histogram must have at least one value");
    var printed = values.stream().map(format::printedScale).toList();
    double low = Collections.min(printed);
    double high = Collections.max(printed);
    int classes = 1 + (int) Math.ceil(StrictMath.log(values.size()) / StrictMath.log(2));
    var ticks = Ticks.between(low, high == low ? low + 1 : high, Math.min(MOST, classes) + 1);
    return of(measure, counted, printed, ticks.values(), format);
  }

  private static Histogram of(
      Text measure,
      Text counted,
      List<Double> printed,
      ImmutableList<Double> limits,
      ValueFormat format) {
    int[] counts = new int[limits.size() - 1];
    for (double value : printed) {
      int index = 0;
      while (index < counts.length - 1 && value >= limits.get(index + 1)) {
        index++;
      }
      counts[index]++;
    }
    return new Histogram(
        measure, counted, limits, ImmutableList.copyOf(Ints.asList(counts)), format);
  }

  @Override
  public Reading reading() {
    return Reading.COORDINATES;
  }

  private Text limit(int index) {
    var exact = format.withDecimals(across().decimals());
    double value = limits.get(index);
    return exact.text(format.percent() ? value / 100 : value);
  }

  private Text name(int index) {
    return Text.message(
        "block.figure.histogram.class",
        ImmutableMap.of("low", limit(index), "high", limit(index + 1)));
  }

  @Override
  public Text alternative() {
    var items = ImmutableList.<Text>builder();
    for (int i = 0; i < counts.size(); i++) {
      items.add(Said.pair(name(i), Text.number(counts.get(i), 0)));
    }
    return Text.message(
        "block.figure.histogram.alt",
        ImmutableMap.of(
            "measure", measure,
            "counted", counted,
            "items", Said.semicolons(items.build())));
  }

  @Override
  public DataTable data() {
    var columns =
        ImmutableList.of(
            format.column("from", Text.message("block.figure.data.from")),
            format.column("to", Text.message("block.figure.data.to")),
            DataTable.Column.numbers("count", counted, 0));
    var rows = ImmutableList.<ImmutableList<DataTable.Value>>builder();
    for (int i = 0; i < counts.size(); i++) {
      rows.add(
          ImmutableList.of(
              DataTable.Value.of(Optional.of(limits.get(i))),
              DataTable.Value.of(Optional.of(limits.get(i + 1))),
              DataTable.Value.of(Optional.of((double) counts.get(i)))));
    }
    return DataTable.of(columns, rows.build());
  }

  private Ticks across() {
    int decimals = limits.stream().mapToInt(Ticks::decimals).max().orElse(0);
    return new Ticks(limits, decimals);
  }

  @Override
  public Drawing draw(Canvas canvas) {
    var sketch = new Sketch(canvas);
    var whole = ValueFormat.number(0);
    var down = Ticks.covering(0, Math.max(5, Collections.max(counts)));
    double left =
        PlotFrame.left(sketch) + Math.max(TICKS, PlotFrame.tickWidth(sketch, whole, down));
    double end = PlotFrame.left(sketch) + sketch.room().mainWidth() - 30;
    var frame = new PlotFrame(new Box(left, 22, end, 22 + HEIGHT), across(), down);
    sketch.label(counted, TypeRole.FIGURE_TICK, PlotFrame.left(sketch), 8, sketch.left());
    frame.grid(sketch, whole);
    for (int i = 0; i < counts.size(); i++) {
      column(sketch, frame, i);
    }
    frame.ground(sketch);
    frame.valuesUnder(sketch, format);
    return sketch.drawing(frame.box().bottom() + 16, reading());
  }

  private void column(Sketch sketch, PlotFrame frame, int index) {
    double top = frame.y(counts.get(index));
    var box =
        new Box(
            frame.x(limits.get(index)) + 0.45,
            top,
            frame.x(limits.get(index + 1)) - 0.45,
            frame.box().bottom());
    sketch.fill(box.path(), sketch.canvas().palette().categorical().get(0));
    var text = Text.number(counts.get(index), 0);
    double width = sketch.width(text, TypeRole.FIGURE_VALUE);
    sketch.fill(Box.centred(box.centreX(), top - 6, width + 3, 10).path(), Colour.WHITE);
    sketch.label(
        text,
        TypeRole.FIGURE_VALUE,
        sketch.colour(ColourRole.INK),
        box.centreX(),
        top - 3,
        Anchor.MIDDLE);
  }
}
