package fr.arpent.reporting.figure;

import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;

/** A canvas with the colours of a theme. */
record ThemedCanvas(Canvas canvas, Palette palette) implements Canvas {

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
  public Colour colour(TypeRole role) {
    return palette.of(role == TypeRole.FIGURE_TICK ? ColourRole.MUTED : ColourRole.INK);
  }

  @Override
  public boolean rightToLeft() {
    return canvas.rightToLeft();
  }
}
