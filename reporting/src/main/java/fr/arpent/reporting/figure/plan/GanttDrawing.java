package fr.arpent.reporting.figure.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.LegendRow;
import fr.arpent.reporting.figure.Lines;
import fr.arpent.reporting.figure.Marker;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.plan.Gantt.Action;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** A plan on its way to paper. */
final class GanttDrawing {

  private static final double PITCH = 19;
  private static final double LEADING = 10;
  private static final double NAMES = 198;
  private static final double NARROW_NAMES = 0.42;
  private static final double CODE = 22;
  private static final double INSET = 4;
  private static final double HEAD = 26;
  private static final double DONE = 9;
  private static final double PLANNED = 8;
  private static final double OWNER_GAP = 6;
  private static final double QUARTER_ROOM = 18;

  private final Gantt gantt;
  private final Sketch sketch;
  private final TimeScale time;
  private final boolean coded;

  GanttDrawing(Gantt gantt, Canvas canvas) {
    this.gantt = gantt;
    this.sketch = new Sketch(canvas);
    this.coded =
        gantt.actions().stream().anyMatch(action -> !canvas.words(action.code()).isEmpty());
    var from = gantt.actions().stream().map(Action::start).min(Comparator.naturalOrder());
    var to = gantt.actions().stream().map(GanttDrawing::lastDay).max(Comparator.naturalOrder());
    double width = canvas.width();
    double left = Math.min(NAMES, width * NARROW_NAMES);
    var whole = TimeScale.covering(from.orElseThrow(), to.orElseThrow(), left, width);
    this.time =
        isCutAt(gantt, width, whole)
            ? TimeScale.covering(from.get(), to.get(), left, width - Marker.RADIUS)
            : whole;
  }

  /** Whether a diamond at the end of the last quarter would stand over the edge. */
  private static boolean isCutAt(Gantt gantt, double width, TimeScale scale) {
    return gantt.actions().stream()
        .flatMap(action -> action.diamond().stream())
        .anyMatch(day -> scale.x(day) + Marker.RADIUS > width);
  }

  private static LocalDate lastDay(Action action) {
    return action.diamond().filter(day -> day.isAfter(action.end())).orElse(action.end());
  }

  Drawing draw() {
    double bottom = HEAD + rowsHeight();
    shadeGroups();
    calendar(bottom);
    status(bottom);
    double y = HEAD;
    Optional<Text> group = Optional.empty();
    for (var action : gantt.actions()) {
      if (action.group().isPresent() && !action.group().equals(group)) {
        group = action.group();
        groupName(group.get(), y);
        y += PITCH;
      }
      row(action, y);
      y += rowHeight(action);
      rowLine(y);
    }
    return sketch.drawing(legend(bottom), gantt.reading());
  }

  private double nameStart() {
    return coded ? CODE : INSET;
  }

  private ImmutableList<Words> name(Action action) {
    var canvas = sketch.canvas();
    double width = time.left() - nameStart() - 8;
    return Lines.wrap(canvas, canvas.words(action.name()), TypeRole.FIGURE_CATEGORY, width);
  }

  private double rowHeight(Action action) {
    return Math.max(PITCH, name(action).size() * LEADING + 8);
  }

  private double rowsHeight() {
    double height = 0;
    Optional<Text> group = Optional.empty();
    for (var action : gantt.actions()) {
      if (action.group().isPresent() && !action.group().equals(group)) {
        group = action.group();
        height += PITCH;
      }
      height += rowHeight(action);
    }
    return height;
  }

  private void shadeGroups() {
    double y = HEAD;
    Optional<Text> group = Optional.empty();
    for (var action : gantt.actions()) {
      if (action.group().isPresent() && !action.group().equals(group)) {
        group = action.group();
        sketch.fill(
            Path.rectangle(0, y, sketch.room().width(), PITCH), sketch.colour(ColourRole.TINT_2));
        y += PITCH;
      }
      y += rowHeight(action);
    }
  }

  private void groupName(Text name, double top) {
    sketch.label(name, TypeRole.FIGURE_VALUE, INSET, top + PITCH / 2 + 3, Anchor.START);
  }

  /** Years over quarters; when quarters have no room they are not named. */
  private void calendar(double bottom) {
    var quarters = time.quarters();
    double room = (time.right() - time.left()) / quarters.size();
    var hair = Stroke.of(0.5, sketch.colour(ColourRole.HAIR));
    var rule = Stroke.of(0.75, sketch.colour(ColourRole.RULE));
    for (var day : quarters) {
      boolean year = TimeScale.quarter(day) == 1 || day.equals(time.first());
      double x = time.x(day);
      sketch.line(x, year ? 12 : HEAD - 2, x, bottom, year ? rule : hair);
      if (year) {
        sketch.label(
            new Text.Quantity(day.getYear(), 0, Text.Quantity.Form.PLAIN),
            TypeRole.FIGURE_VALUE,
            sketch.colour(ColourRole.PRIMARY),
            x + 4,
            8,
            Anchor.START);
      }
      if (room >= QUARTER_ROOM) {
        sketch.label(
            Text.message(
                "block.figure.gantt.quarter", ImmutableMap.of("quarter", TimeScale.quarter(day))),
            TypeRole.FIGURE_TICK,
            x + room / 2,
            20,
            Anchor.MIDDLE);
      }
    }
    sketch.line(time.right(), 12, time.right(), bottom, rule);
    rowLine(HEAD);
  }

  private void rowLine(double y) {
    sketch.line(0, y, sketch.room().width(), y, Stroke.of(0.5, sketch.colour(ColourRole.HAIR)));
  }

  private void row(Action action, double top) {
    double centre = top + rowHeight(action) / 2;
    var lines = name(action);
    double baseline = centre + 3 - (lines.size() - 1) * LEADING / 2;
    sketch.label(
        action.code(),
        TypeRole.FIGURE_VALUE,
        sketch.colour(ColourRole.PRIMARY),
        INSET,
        baseline,
        Anchor.START);
    for (var line : lines) {
      sketch.label(
          line,
          TypeRole.FIGURE_CATEGORY,
          sketch.canvas().colour(TypeRole.FIGURE_CATEGORY),
          nameStart(),
          baseline,
          Anchor.START);
      baseline += LEADING;
    }
    owner(action, centre);
    bar(action, centre);
  }

  private void bar(Action action, double centre) {
    double start = time.x(action.start());
    double end = Math.max(start + 2, time.x(action.end().plusDays(1)));
    double done = gantt.status().map(time::x).orElse(time.left());
    double split = Math.min(end, Math.max(start, done));
    var colour = barColour();
    if (split < end) {
      var planned =
          Path.rectangle(
              split + 0.5, centre - PLANNED / 2, Math.max(0.5, end - split - 1), PLANNED);
      sketch.fill(planned, Colour.WHITE);
      sketch.stroke(planned, Stroke.of(1, colour));
    }
    if (split > start) {
      sketch.fill(Path.rectangle(start, centre - DONE / 2, split - start, DONE), colour);
    }
    action
        .diamond()
        .ifPresent(
            day -> {
              var diamond = Marker.DIAMOND.at(time.x(day), centre);
              sketch.stroke(diamond, Stroke.of(1.5, Colour.WHITE));
              sketch.fill(diamond, sketch.colour(ColourRole.ACCENT));
            });
  }

  private Colour barColour() {
    return sketch.canvas().palette().categorical().get(0);
  }

  /** After the bar, or before it when there is no room. */
  private void owner(Action action, double centre) {
    double width = sketch.width(action.owner(), TypeRole.FIGURE_TICK);
    if (width == 0) {
      return;
    }
    double mark = action.diamond().map(day -> time.x(day) + Marker.RADIUS).orElse(0.0);
    double after = Math.max(time.x(action.end().plusDays(1)), mark) + OWNER_GAP;
    double before = time.x(action.start()) - OWNER_GAP - width;
    boolean fits = after + width <= time.right();
    double x = fits ? after : before;
    if (x < time.left()) {
      return;
    }
    sketch.fill(Path.rectangle(x - 2, centre - 5.5, width + 4, 11), Colour.WHITE);
    sketch.label(action.owner(), TypeRole.FIGURE_TICK, x, centre + 3, Anchor.START);
  }

  private void status(double bottom) {
    gantt
        .status()
        .filter(time::holds)
        .ifPresent(
            day -> {
              double x = time.x(day);
              var accent = sketch.colour(ColourRole.ACCENT);
              sketch.line(x, HEAD - 4, x, bottom + 3, Stroke.of(1.5, accent));
              var words =
                  Text.message(
                      "block.figure.gantt.status",
                      ImmutableMap.of(
                          "date",
                          Text.message("block.exhibit.date", ImmutableMap.of("date", day))));
              double half = sketch.width(words, TypeRole.FIGURE_VALUE) / 2;
              double at = Math.min(sketch.room().width() - half, Math.max(half, x));
              sketch.label(words, TypeRole.FIGURE_VALUE, accent, at, bottom + 13, Anchor.MIDDLE);
            });
  }

  private double legend(double bottom) {
    double top = bottom + (gantt.status().filter(time::holds).isPresent() ? 19 : 8);
    var legend = LegendRow.at(sketch, 0, top);
    if (gantt.status().isPresent()) {
      legend.tile(Text.message("block.figure.gantt.done"), barColour(), false);
    }
    legend.frame(Text.message("block.figure.gantt.planned"), barColour());
    if (gantt.actions().stream().anyMatch(action -> action.diamond().isPresent())) {
      legend.mark(gantt.diamond().legend(), Marker.DIAMOND, sketch.colour(ColourRole.ACCENT));
    }
    return legend.bottom() - 5;
  }
}
