package fr.arpent.reporting.looks;

import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.Theme;
import fr.arpent.reporting.theme.TypeRole;

/** A canvas whose letters are all half as wide as high: enough to see where shapes stand. */
record PlainCanvas(Guide guide) implements Canvas {

  @Override
  public Words words(Text text) {
    return guide.wording().resolve(text);
  }

  @Override
  public double width(Words words, TypeRole role) {
    return words.plain().length() * size(role) / 2;
  }

  @Override
  public double size(TypeRole role) {
    return 8.5;
  }

  @Override
  public Palette palette() {
    return guide.charter().or(() -> Theme.find(guide.theme())).orElseThrow().palette();
  }

  @Override
  public Colour colour(TypeRole role) {
    return palette().of(ColourRole.INK);
  }

  @Override
  public boolean rightToLeft() {
    return guide.wording().rightToLeft();
  }
}
