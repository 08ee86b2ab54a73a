package fr.arpent.reporting.typeset;

import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.page.Page.Artifact;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import java.util.Optional;

/** A face drawn from three shapes, for a person without a picture: it shows nobody. */
record Portrait(Compositor compositor) {

  /** Side of the square, in points. */
  static final double SIZE = 118;

  private static final double HEAD_X = 59;
  private static final double HEAD_Y = 48;
  private static final double HEAD = 19;
  private static final double SHOULDER = 35;
  private static final double SHOULDER_TOP = 74;
  private static final double ROUND = 0.5522847498;

  void paint(Sheet sheet, double top) {
    double left = sheet.grid().left(new Measure(sheet.grid().side().start(), SIZE));
    fill(sheet, Path.rectangle(0, 0, SIZE, SIZE), ColourRole.PRIMARY, left, top);
    fill(sheet, hills(), ColourRole.PRIMARY_DARK, left, top);
    fill(sheet, shoulders(), ColourRole.TINT_2, left, top);
    fill(sheet, Path.circle(HEAD_X, HEAD_Y, HEAD), ColourRole.HIGHLIGHT, left, top);
  }

  private void fill(Sheet sheet, Path path, ColourRole role, double left, double top) {
    Colour colour = compositor.colour(role);
    sheet.shape(Artifact.LAYOUT, path.moved(left, top), Optional.of(colour), Optional.empty());
  }

  private static Path hills() {
    return Path.builder()
        .move(0, 88)
        .line(38, 66)
        .line(66, 82)
        .line(SIZE, 52)
        .line(SIZE, SIZE)
        .line(0, SIZE)
        .close()
        .build();
  }

  /** Half an ellipse on the lower edge. */
  private static Path shoulders() {
    double height = SIZE - SHOULDER_TOP;
    double left = HEAD_X - SHOULDER;
    double right = HEAD_X + SHOULDER;
    return Path.builder()
        .move(left, SIZE)
        .curve(
            left,
            SIZE - ROUND * height,
            HEAD_X - ROUND * SHOULDER,
            SHOULDER_TOP,
            HEAD_X,
            SHOULDER_TOP)
        .curve(HEAD_X + ROUND * SHOULDER, SHOULDER_TOP, right, SIZE - ROUND * height, right, SIZE)
        .close()
        .build();
  }
}
