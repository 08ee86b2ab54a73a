package fr.arpent.reporting.figure;

import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;

/** A canvas of another width. */
record SizedCanvas(Canvas canvas, double width) implements Canvas {

  @Override
  public Words words(Text text) {
    return canvas.words(text);
  }

  @Override
  public double width(Words words, TypeRole role) {
    return canvas.width(words, role);
  }

  @Override
  public double size(TypeRole role) {
    return canvas.size(role);
  }

  @Override
  public Palette palette() {
    return canvas.palette();
  }

  @Override
  public Colour colour(TypeRole role) {
    return canvas.colour(role);
  }

  @Override
  public boolean rightToLeft() {
    return canvas.rightToLeft();
  }
}
