package fr.arpent.reporting.figure;

import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;
import fr.arpent.reporting.theme.TypeRole;

/**
 * What a graphic may ask while it draws: words in the guide's language, their width, colours,
 * direction.
 */
public interface Canvas {

  /** Width of a figure over the whole page, in points. */
  double FULL_WIDTH = 483.28;

  /** Where the plumb line stands from the start edge at the full width, in points. */
  double PLUMB = 134;

  /** Height that leaves room on a page for caption, note and source, in points. */
  double TALLEST = 560;

  /**
   * Returns how tall the drawing may be, in points, at most {@link #TALLEST}. Letters have one size
   * whatever the room: a graphic that can be drawn lower brings its marks closer together or makes
   * its ground smaller, and one that cannot is as tall as it must be.
   */
  default double tallest() {
    return TALLEST;
  }

  /** Returns the width that there is, in points: the full width, or a part of it. */
  default double width() {
    return FULL_WIDTH;
  }

  /** Returns a text in the guide's language. */
  Words words(Text text);

  /** Returns the width of words set on one line in a role, in points. */
  double width(Words words, TypeRole role);

  /** Returns the size of a role's letters, in points. */
  double size(TypeRole role);

  /** Returns the colours. */
  Palette palette();

  /** Returns the colour that a role's text has by default. */
  Colour colour(TypeRole role);

  /** Returns whether the guide runs from right to left. */
  boolean rightToLeft();
}
