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
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Said;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.TooManyException;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where each category stands and where it goes: a dot, and an arrow to the other value when there
 * is a way to go. Both values are printed after the arrow, one when they are equal.
 *
 * @param dimension what the categories are
 * @param measure what the values are
 * @param shifts in display order, at most {@value #MOST}
 * @param scale values that the axis shows whatever stands on it: the ends of a rating; may be empty
 * @param format how values are printed
 */
public record Shifts(
    Text dimension,
    Text measure,
    ImmutableList<Shift> shifts,
    ImmutableList<Double> scale,
    ValueFormat format)
    implements DataFigure {

  /** Rows that a page holds in letters that can be read. */
  public static final int MOST = 28;

  private static final double PITCH = 21;
  private static final double RADIUS = 4;
  private static final double HEAD = 7;
  private static final double HALF_HEAD = 4.5;

  /** Checks that there is something to draw. */
  public Shifts {
    checkArgument(!shifts.isEmpty(), "there must be at least one shift");
    TooManyException.check(shifts.size(), MOST);
  }

  /**
   * A category.
   *
   * @param name its name
   * @param from where it stands
   * @param to where it goes; the same value when it stays
   */
  public record Shift(Text name, double from, double to) {

    boolean stays() {
      return from == to;
    }
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  private Text printed(Shift shift) {
    var from = format.text(shift.from());
    return shift.stays()
        ? from
        : Text.message(
            "block.figure.shifts.way",
            ImmutableMap.of("from", from, "to", format.text(shift.to())));
  }

  @Override
  public Text alternative() {
    var items =
        shifts.stream()
            .map(shift -> Said.pair(shift.name(), printed(shift)))
            .collect(toImmutableList());
    return Text.message(
        "block.figure.shifts.alt",
        ImmutableMap.of("measure", measure, "items", Said.semicolons(items)));
  }

  @Override
  public DataTable data() {
    var columns =
        ImmutableList.of(
            DataTable.Column.words("category", dimension),
            format.column("from", Text.message("block.figure.data.from-node")),
            format.column("to", Text.message("block.figure.data.to-node")));
    return DataTable.of(
        columns,
        shifts.stream()
            .map(
                shift ->
                    ImmutableList.of(
                        DataTable.Value.of(shift.name()),
                        format.cell(Optional.of(shift.from())),
                        format.cell(Optional.of(shift.to()))))
            .toList());
  }

  @Override
  public Drawing draw(Canvas canvas) {
    var sketch = new Sketch(canvas);
    var ground = new BarGround(sketch, shifts.stream().map(Shift::name).toList(), PITCH);
    double widest =
        shifts.stream()
            .mapToDouble(shift -> sketch.width(printed(shift), TypeRole.FIGURE_VALUE))
            .max()
            .orElse(0);
    var across = BarScale.of(values(), format, widest, sketch.room());
    double bottom = ground.rowsHeight() + 4;
    ground.grid(across, 0, bottom);
    double y = 2;
    for (int i = 0; i < shifts.size(); i++) {
      double centre = y + ground.rowHeight(i) / 2;
      var shift = shifts.get(i);
      ground.value(printed(shift), across.x(Math.max(shift.from(), shift.to())) + 2, centre, false);
      arrow(sketch, across.x(shift.from()), across.x(shift.to()), centre);
      ground.name(i, centre, false);
      y += ground.rowHeight(i);
    }
    return sketch.drawing(ground.axis(across, 0, bottom), reading());
  }

  private List<Double> values() {
    return Stream.concat(
            scale.stream(), shifts.stream().flatMap(shift -> Stream.of(shift.from(), shift.to())))
        .toList();
  }

  private static void arrow(Sketch sketch, double from, double to, double y) {
    var colour = sketch.canvas().palette().categorical().get(0);
    if (from != to) {
      double back = to - Math.signum(to - from) * HEAD;
      sketch.line(from, y, back, y, Stroke.of(2, sketch.canvas().palette().sequential().get(2)));
      sketch.fill(
          Path.polygon(
              List.of(
                  new double[] {to, y},
                  new double[] {back, y - HALF_HEAD},
                  new double[] {back, y + HALF_HEAD})),
          colour);
    }
    sketch.fill(Path.circle(from, y, RADIUS + 1), Colour.WHITE);
    sketch.fill(Path.circle(from, y, RADIUS), colour);
  }
}
