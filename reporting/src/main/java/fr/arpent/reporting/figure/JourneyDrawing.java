package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Drawing.Stroke;
import fr.arpent.reporting.figure.JourneyMap.Row;
import fr.arpent.reporting.figure.JourneyMap.Stage;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.ArrayList;
import java.util.List;

/** A journey on its way to paper. */
final class JourneyDrawing {

  private static final double MAIN = Canvas.PLUMB;
  private static final double MAIN_WIDTH = Canvas.FULL_WIDTH - Canvas.PLUMB;
  private static final double SIDE_WIDTH = 118;
  private static final double WIDEST = 116.4;
  private static final double ARROW = 18;
  private static final double TIP = 6;
  private static final double GAP = 1;
  private static final double ABOVE_CURVE = 16;
  private static final double CURVE = 60;
  private static final double BELOW_CURVE = 24;
  private static final double LEADING = 10.5;
  private static final double CELL_INSET = 5;
  private static final double PADDING = 4;
  private static final double BETWEEN_TIERS = 14;
  private static final double CROSS = 5;

  private final JourneyMap journey;
  private final Canvas canvas;
  private final Sketch sketch;
  private final Colour line;
  private final Colour accent;

  JourneyDrawing(JourneyMap journey, Canvas canvas) {
    this.journey = journey;
    this.canvas = canvas;
    this.sketch = new Sketch(canvas);
    this.line = canvas.palette().categorical().get(0);
    this.accent = sketch.colour(ColourRole.ACCENT);
  }

  Drawing draw() {
    int count = journey.stages().size();
    int tiers = (count + JourneyMap.MOST - 1) / JourneyMap.MOST;
    int each = (count + tiers - 1) / tiers;
    double y = 0;
    for (int first = 0; first < count; first += each) {
      y += first == 0 ? 0 : BETWEEN_TIERS;
      y = new Tier(first, Math.min(count, first + each), each).draw(y);
    }
    return new Drawing(y, true, sketch.marks());
  }

  /** Stages side by side. */
  private final class Tier {
    private final int first;
    private final int end;
    private final double width;

    Tier(int first, int end, int columns) {
      this.first = first;
      this.end = end;
      this.width = Math.min(WIDEST, MAIN_WIDTH / columns);
    }

    private Stage stage(int index) {
      return journey.stages().get(index);
    }

    private double x(int index) {
      return MAIN + (index - first) * width;
    }

    double draw(double top) {
      double arrows = arrowsHeight();
      double curveTop = top + arrows + ABOVE_CURVE;
      double rowsTop = curveTop + CURVE + BELOW_CURVE;
      double bottom = rowsTop + rowsHeight();
      tints(top + arrows, bottom);
      arrows(top, arrows);
      curve(curveTop);
      rows(rowsTop);
      return bottom;
    }

    private void tints(double top, double bottom) {
      for (int i = first; i < end; i++) {
        if (stage(i).breaks()) {
          sketch.fill(
              Path.rectangle(x(i), top, width - GAP, bottom - top),
              sketch.colour(ColourRole.TINT_2));
        }
      }
    }

    private ImmutableList<Words> name(int index) {
      double room = width - TIP - 5;
      return Lines.wrap(canvas, canvas.words(stage(index).name()), TypeRole.FIGURE_VALUE, room);
    }

    private double arrowsHeight() {
      int lines = 1;
      for (int i = first; i < end; i++) {
        lines = Math.max(lines, name(i).size());
      }
      return ARROW + (lines - 1) * LEADING;
    }

    private void arrows(double top, double height) {
      side(journey.labels().stage(), top + height / 2 + 3);
      for (int i = first; i < end; i++) {
        sketch.fill(arrow(i, top, height), stage(i).breaks() ? accent : line);
        var lines = name(i);
        double baseline = top + height / 2 + 3 - (lines.size() - 1) * LEADING / 2;
        for (var words : lines) {
          sketch.label(
              words,
              TypeRole.FIGURE_VALUE,
              Colour.WHITE,
              x(i) + (width + TIP / 2) / 2,
              baseline,
              Anchor.MIDDLE);
          baseline += LEADING;
        }
      }
    }

    /** An arrow with a tip and, after the first stage, a notch that the tip before it fills. */
    private Path arrow(int index, double top, double height) {
      double left = x(index);
      double right = left + width - GAP;
      var path =
          Path.builder()
              .move(left, top)
              .line(right - TIP + 1, top)
              .line(right + 1, top + height / 2)
              .line(right - TIP + 1, top + height)
              .line(left, top + height);
      if (index > 0) {
        path.line(left + TIP, top + height / 2);
      }
      return path.close().build();
    }

    private void curve(double top) {
      side(journey.labels().feeling(), top + 3);
      for (var sign : List.of("+", "\u2212")) {
        double y = sign.equals("+") ? top + 3 : top + CURVE + 3;
        sketch.label(Text.of(sign), TypeRole.FIGURE_TICK, SIDE_WIDTH, y, Anchor.END);
      }
      double middle = top + CURVE / 2;
      var dashed = new Stroke(0.5, sketch.colour(ColourRole.RULE), ImmutableList.of(3.0, 2.0));
      sketch.line(MAIN, middle, x(end), middle, dashed);
      for (var run : runs(top)) {
        sketch.stroke(SmoothCurve.through(run), Stroke.of(2, line));
      }
      for (int i = first; i < end; i++) {
        point(i, top);
      }
    }

    /** Points of the curve, in runs without a gap: a stage whose feeling is not told parts it. */
    private List<List<SmoothCurve.Point>> runs(double top) {
      var runs = new ArrayList<List<SmoothCurve.Point>>();
      var run = new ArrayList<SmoothCurve.Point>();
      for (int i = first; i < end; i++) {
        if (stage(i).feeling().isPresent()) {
          run.add(new SmoothCurve.Point(centre(i), level(stage(i), top)));
        } else {
          runs.add(run);
          run = new ArrayList<>();
        }
      }
      runs.add(run);
      return runs.stream().filter(points -> points.size() > 1).toList();
    }

    private double centre(int index) {
      return x(index) + width / 2;
    }

    private double level(Stage stage, double top) {
      return top + CURVE / 2 - stage.feeling().orElse(0) * CURVE / 4;
    }

    private void point(int index, double top) {
      var stage = stage(index);
      double x = centre(index);
      double y = level(stage, top);
      if (stage.breaks()) {
        var stroke = Stroke.of(2.5, accent);
        sketch.line(x - CROSS, y - CROSS, x + CROSS, y + CROSS, stroke);
        sketch.line(x - CROSS, y + CROSS, x + CROSS, y - CROSS, stroke);
        double baseline = y + 18 > top + CURVE + BELOW_CURVE - 2 ? y - 10 : y + 18;
        sketch.label(
            journey.labels().breaks(), TypeRole.FIGURE_VALUE, accent, x, baseline, Anchor.MIDDLE);
      } else if (stage.feeling().isPresent()) {
        sketch.fill(Path.circle(x, y, 3), Colour.WHITE);
        sketch.stroke(Path.circle(x, y, 3), Stroke.of(1.75, line));
      }
    }

    private double rowsHeight() {
      return journey.rows().stream().mapToDouble(this::rowHeight).sum();
    }

    private double rowHeight(Row row) {
      int lines = 1;
      for (int i = first; i < end; i++) {
        lines = Math.max(lines, cell(row, i).size());
      }
      return 2 * PADDING + lines * LEADING;
    }

    private ImmutableList<Words> cell(Row row, int index) {
      return Lines.wrap(
          canvas,
          canvas.words(row.cells().get(index)),
          TypeRole.FIGURE_LEGEND,
          width - CELL_INSET - 2);
    }

    private void rows(double top) {
      double y = top;
      var hair = Stroke.of(0.5, sketch.colour(ColourRole.RULE));
      for (var row : journey.rows()) {
        double baseline = y + PADDING + 7.5;
        side(row.label(), baseline);
        for (int i = first; i < end; i++) {
          double at = baseline;
          for (var words : cell(row, i)) {
            sketch.label(
                words,
                TypeRole.FIGURE_LEGEND,
                canvas.colour(TypeRole.FIGURE_LEGEND),
                x(i) + CELL_INSET,
                at,
                Anchor.START);
            at += LEADING;
          }
        }
        y += rowHeight(row);
        sketch.line(0, y, Canvas.FULL_WIDTH, y, hair);
      }
    }

    private void side(Text label, double baseline) {
      var lines =
          Lines.wrap(canvas, canvas.words(label), TypeRole.FIGURE_VALUE, SIDE_WIDTH - 12).stream()
              .collect(toImmutableList());
      double y = baseline;
      for (var words : lines) {
        sketch.label(
            words, TypeRole.FIGURE_VALUE, canvas.colour(TypeRole.FIGURE_VALUE), 0, y, Anchor.START);
        y += LEADING;
      }
    }
  }
}
