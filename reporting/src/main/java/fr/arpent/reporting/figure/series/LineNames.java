package fr.arpent.reporting.figure.series;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Lines;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Comparator;
import java.util.List;

/**
 * Names beside the last points of lines, in the order of the points, moved apart where they would
 * touch.
 *
 * @param frame where the lines stand
 * @param width room for names
 */
record LineNames(Sketch sketch, Box frame, double width) {

  private static final double LEADING = 10.5;
  private static final double BETWEEN = 1.5;

  /**
   * A name to write.
   *
   * @param y where the last point stands
   * @param colour colour of the line
   */
  record Name(Text words, double y, Colour colour) {}

  void write(List<Name> names) {
    var sorted = names.stream().sorted(Comparator.comparingDouble(Name::y)).toList();
    var lines = sorted.stream().map(this::lines).toList();
    double[] tops = new double[sorted.size()];
    double from = frame.top() - LEADING / 2;
    for (int i = 0; i < tops.length; i++) {
      tops[i] = Math.max(from, sorted.get(i).y() - height(lines.get(i)) / 2);
      from = tops[i] + height(lines.get(i)) + BETWEEN;
    }
    double to = frame.bottom() + LEADING;
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], to - height(lines.get(i)));
      to = tops[i] - BETWEEN;
    }
    for (int i = 0; i < tops.length; i++) {
      write(lines.get(i), tops[i], sketch.readable(sorted.get(i).colour()));
    }
  }

  private ImmutableList<Words> lines(Name name) {
    var canvas = sketch.canvas();
    return Lines.wrap(canvas, canvas.words(name.words()), TypeRole.FIGURE_VALUE, width);
  }

  private static double height(List<Words> lines) {
    return lines.size() * LEADING;
  }

  private void write(List<Words> lines, double top, Colour colour) {
    double baseline = top + 8.2;
    for (var line : lines) {
      sketch.label(line, TypeRole.FIGURE_VALUE, colour, frame.right() + 8, baseline, sketch.left());
      baseline += LEADING;
    }
  }
}
