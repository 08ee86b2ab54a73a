package fr.arpent.reporting.figure;

import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;

/** A canvas that is another one but for what it says itself. */
interface BorrowedCanvas extends Canvas {

  Canvas canvas();

  @Override
  default Words words(Text text) {
    return canvas().words(text);
  }

  @Override
  default double width(Words words, TypeRole role) {
    return canvas().width(words, role);
  }

  @Override
  default double size(TypeRole role) {
    return canvas().size(role);
  }

  @Override
  default Palette palette() {
    return canvas().palette();
  }

  @Override
  default Colour colour(TypeRole role) {
    return canvas().colour(role);
  }

  @Override
  default boolean rightToLeft() {
    return canvas().rightToLeft();
  }
}
