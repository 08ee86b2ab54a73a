package fr.arpent.reporting.figure;

import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;

/** The kinds of points of a plane or network in the side column: shape and colour say the same. */
public final class MarkLegend {

  private static final double PITCH = 15;
  private static final double LEADING = 10;
  private static final double NAME = 16;

  private MarkLegend() {}

  /** Writes a title and a mark with its name per kind; returns where it ends. */
  public static double draw(Sketch side, Text title, List<Text> kinds, double top) {
    if (kinds.size() < 2) {
      return top;
    }
    var canvas = side.canvas();
    double y = top + 3;
    side.label(title, TypeRole.FIGURE_VALUE, 0, y, Anchor.START);
    for (int i = 0; i < kinds.size(); i++) {
      y += PITCH;
      side.mark(Marker.of(i).at(5.5, y - 3), canvas.palette().categorical().get(i));
      y =
          side.lines(
              kinds.get(i),
              TypeRole.FIGURE_LEGEND,
              canvas.colour(TypeRole.FIGURE_LEGEND),
              NAME,
              y,
              Anchor.START,
              side.room().side() - NAME,
              LEADING);
    }
    return y + 8;
  }
}
