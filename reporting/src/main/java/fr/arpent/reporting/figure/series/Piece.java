package fr.arpent.reporting.figure.series;

import fr.arpent.reporting.figure.Box;
import fr.arpent.reporting.figure.Drawing.Anchor;
import fr.arpent.reporting.figure.Path;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.TypeRole;

/**
 * A piece of a bar, or a cell of a heat map, with its number inside when there is room.
 *
 * @param box where it stands
 * @param colour its colour
 * @param hatched whether it belongs to the negative arm
 */
record Piece(Sketch sketch, Box box, Colour colour, boolean hatched) {

  private static final double LEAST = 12;
  private static final double PLATE = 14;
  private static final double HATCH_STEP = 5;
  private static final double GAP = 0.9;

  void draw(Text number) {
    if (box.width() <= 0) {
      return;
    }
    sketch.tile(box, colour, hatched, HATCH_STEP);
    sketch.fill(Path.rectangle(box.right() - GAP, box.top(), GAP, box.height()), Colour.WHITE);
    double width = sketch.width(number, TypeRole.FIGURE_VALUE);
    if (box.width() < Math.max(LEAST, width + 3)) {
      return;
    }
    if (hatched) {
      double plate = Math.min(box.width() - GAP, Math.max(PLATE, width + 4));
      sketch.fill(Box.centred(box.centreX(), box.centreY(), plate, box.height()).path(), colour);
    }
    sketch.label(
        number,
        TypeRole.FIGURE_VALUE,
        sketch.canvas().palette().textOn(colour),
        box.centreX(),
        box.centreY() + 3,
        Anchor.MIDDLE);
  }
}
