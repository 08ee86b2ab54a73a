package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.BarGround;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Said;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.TooManyException;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;
import java.util.Optional;

/**
 * What is left after each step of a path (entonnoir): bars that begin on the plumb line, with the
 * share of the step before that went on.
 *
 * @param dimension what the steps are
 * @param counted what is counted
 * @param steps in order; the first is the whole
 */
public record Funnel(Text dimension, Text counted, ImmutableList<Step> steps)
    implements DataFigure {

  private static final ValueFormat COUNT = ValueFormat.number(0);
  private static final ValueFormat SHARE = ValueFormat.percent(0);
  private static final double PITCH = 32;

  /** Rows that a page holds in letters that can be read. */
  private static final int MOST_ROWS = 18;

  private static final double BAR = 17;

  /** Checks the steps. */
  public Funnel {
    checkArgument(steps.size() >= 2, "a funnel must have at least two steps");
    TooManyException.check(steps.size(), MOST_ROWS);
    for (int i = 1; i < steps.size(); i++) {
      double before = steps.get(i - 1).count();
      double count = steps.get(i).count();
      checkArgument(
          count <= before,
          "a step must not be larger than the one before it, was %s after %s",
          count,
          before);
    }
  }

  /**
   * A step.
   *
   * @param name its name
   * @param count how many are left, {@code >= 0}
   */
  public record Step(Text name, double count) {

    /** Checks the count. */
    public Step {
      checkArgument(count >= 0, "a count must be >= 0, was %s", count);
    }
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  private Optional<Double> share(int step, int of) {
    double whole = steps.get(of).count();
    return whole > 0 ? Optional.of(steps.get(step).count() / whole) : Optional.empty();
  }

  private Text printed(int step) {
    var count = COUNT.text(steps.get(step).count());
    return share(step, 0)
        .filter(share -> step > 0)
        .map(
            share ->
                Text.message(
                    "block.figure.funnel.of-first",
                    ImmutableMap.of("count", count, "share", SHARE.withUnit(share))))
        .orElse(count);
  }

  @Override
  public Text alternative() {
    var items = ImmutableList.<Text>builder();
    for (int i = 0; i < steps.size(); i++) {
      items.add(Said.pair(steps.get(i).name(), printed(i)));
    }
    return Text.message(
        "block.figure.funnel.alt",
        ImmutableMap.of(
            "steps", steps.size(),
            "counted", counted,
            "items", Said.semicolons(items.build())));
  }

  @Override
  public DataTable data() {
    var columns =
        ImmutableList.of(
            DataTable.Column.words("step", dimension),
            COUNT.column("count", counted),
            SHARE.column("share-of-first", Text.message("block.figure.data.share-of-first")),
            SHARE.column("share-of-previous", Text.message("block.figure.data.share-of-previous")));
    var rows = ImmutableList.<ImmutableList<DataTable.Value>>builder();
    for (int i = 0; i < steps.size(); i++) {
      rows.add(
          ImmutableList.of(
              DataTable.Value.of(steps.get(i).name()),
              COUNT.cell(Optional.of(steps.get(i).count())),
              SHARE.cell(share(i, 0)),
              SHARE.cell(i == 0 ? Optional.empty() : share(i, i - 1))));
    }
    return DataTable.of(columns, rows.build());
  }

  @Override
  public Drawing draw(Canvas canvas) {
    var sketch = new Sketch(canvas);
    List<Text> names = steps.stream().map(Step::name).collect(toImmutableList());
    var ground = new BarGround(sketch, names, PITCH);
    double widest = 0;
    for (int i = 0; i < steps.size(); i++) {
      widest = Math.max(widest, sketch.width(printed(i), TypeRole.FIGURE_VALUE));
    }
    double left = sketch.room().main();
    double most = Math.max(1e-9, steps.get(0).count());
    double points = (sketch.room().mainWidth() - widest - 14) / most;
    double y = 2;
    for (int i = 0; i < steps.size(); i++) {
      double height = ground.rowHeight(i);
      double end = left + steps.get(i).count() * points;
      if (i + 1 < steps.size()) {
        double next = left + steps.get(i + 1).count() * points;
        narrowing(sketch, left, new double[] {y + BAR, end, y + height, next});
        passage(sketch, i + 1, left + 6, (y + BAR + y + height) / 2 + 3);
      }
      bar(sketch, new Box(left, y, end, y + BAR));
      ground.value(printed(i), end, y + BAR / 2, false);
      ground.name(i, y + BAR / 2, false);
      y += height;
    }
    double bottom = y - PITCH + BAR;
    sketch.line(left, 0, left, bottom + 2, Stroke.of(1, sketch.colour(ColourRole.INK)));
    return sketch.drawing(bottom + 4, reading());
  }

  private static void bar(Sketch sketch, Box box) {
    sketch.fill(box.path(), sketch.canvas().palette().categorical().get(0));
  }

  private static void narrowing(Sketch sketch, double left, double[] edge) {
    sketch.fill(
        Path.builder()
            .move(left, edge[0])
            .line(edge[1], edge[0])
            .line(edge[3], edge[2])
            .line(left, edge[2])
            .close()
            .build(),
        sketch.colour(ColourRole.TINT));
  }

  private void passage(Sketch sketch, int step, double x, double baseline) {
    share(step, step - 1)
        .ifPresent(
            share ->
                sketch.label(
                    Text.message(
                        "block.figure.funnel.passage",
                        ImmutableMap.of("share", SHARE.withUnit(share))),
                    TypeRole.FIGURE_TICK,
                    x,
                    baseline,
                    Anchor.START));
  }
}
