package fr.arpent.model.io.document;

import fr.arpent.model.problem.Place;

/**
 * A character of a text file.
 *
 * @param line from 1
 * @param column character in the line, from 1
 */
public record Spot(int line, int column) {

  /** The first character of a file. */
  public static final Spot START = new Spot(1, 1);

  /** Returns the spot of a character of a text, by its index in UTF-16 units. */
  public static Spot of(CharSequence text, int index) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < index && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(c) && c != '\r') {
        column++;
      }
    }
    return new Spot(line, column);
  }

  /** Returns this spot in a file. */
  public Place in(String file) {
    return Place.at(file, line, column);
  }
}
