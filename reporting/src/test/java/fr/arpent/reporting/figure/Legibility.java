package fr.arpent.reporting.figure;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds words that do not stand out from what was painted under them (4.5:1, WCAG 2.1, 1.4.3). */
final class Legibility {

  private static final double LEAST = 4.5;

  private Legibility() {}

  /** What covers a piece of paper with a colour. */
  private record Cover(Path2D shape, Colour colour) {}

  static ImmutableList<String> faults(Drawing drawing, Canvas canvas) {
    var covers = new ArrayList<Cover>();
    var faults = ImmutableList.<String>builder();
    for (var mark : drawing.marks()) {
      if (mark instanceof Drawing.Shape shape && shape.fill().isPresent()) {
        covers.add(new Cover(shape(shape.path()), shape.fill().get()));
      } else if (mark instanceof Drawing.Clipped hatched) {
        covers.add(new Cover(shape(hatched.clip()), Colour.WHITE));
      } else if (mark instanceof Drawing.Label label) {
        faults.addAll(faults(label, Marks.box(label, canvas).grown(-0.5), covers));
      }
    }
    return faults.build();
  }

  private static List<String> faults(Drawing.Label label, Box box, List<Cover> covers) {
    var faults = new ArrayList<String>();
    for (double share : new double[] {0, 0.5, 1}) {
      double x = box.left() + share * box.width();
      var under = under(x, box.centreY(), covers);
      double contrast = Palette.contrast(label.colour(), under);
      if (contrast < LEAST) {
        faults.add(String.format(Locale.ROOT, "%s: %.2f", label.words().plain(), contrast));
      }
    }
    return faults;
  }

  private static Colour under(double x, double y, List<Cover> covers) {
    for (int i = covers.size() - 1; i >= 0; i--) {
      if (covers.get(i).shape().contains(x, y)) {
        return covers.get(i).colour();
      }
    }
    return Colour.WHITE;
  }

  private static Path2D shape(Path path) {
    var shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (var step : path.steps()) {
      if (step instanceof Path.Move move) {
        shape.moveTo(move.x(), move.y());
      } else if (step instanceof Path.Line line) {
        shape.lineTo(line.x(), line.y());
      } else if (step instanceof Path.Curve curve) {
        shape.curveTo(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
      } else {
        shape.closePath();
      }
    }
    return shape;
  }
}
