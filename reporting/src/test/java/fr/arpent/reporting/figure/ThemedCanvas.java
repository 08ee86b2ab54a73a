package fr.arpent.reporting.figure;

import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;

/** A canvas with the colours of a theme. */
record ThemedCanvas(Canvas canvas, Palette palette) implements BorrowedCanvas {

  @Override
  public Colour colour(TypeRole role) {
    return palette.of(role == TypeRole.FIGURE_TICK ? ColourRole.MUTED : ColourRole.INK);
  }
}
