package fr.arpent.reporting.typeface;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The invisible marks of a text that only say which way words run. They never reach the shaper: JDK
 * 17 makes a space without width of each, JDK 25 nothing, and all else is alike. Each gets that
 * space here, so that programs that copy a page find the mark in its place.
 */
final class DirectionMarks {

  private final String text;
  private final int[] marks;
  private final int[] others;

  private DirectionMarks(String text) {
    this.text = text;
    this.marks = indices(true);
    this.others = indices(false);
  }

  static DirectionMarks of(String text) {
    return new DirectionMarks(text);
  }

  private int[] indices(boolean marked) {
    return IntStream.range(0, text.length())
        .filter(i -> isMark(text.charAt(i)) == marked)
        .toArray();
  }

  private static boolean isMark(char letter) {
    return letter == '\u061C'
        || (letter >= '\u200E' && letter <= '\u200F')
        || (letter >= '\u202A' && letter <= '\u202E')
        || (letter >= '\u2066' && letter <= '\u2069');
  }

  /** Returns the text without them. */
  char[] letters() {
    char[] letters = new char[others.length];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = text.charAt(others[i]);
    }
    return letters;
  }

  /** Returns where a character of {@link #letters} is in the text. */
  int inText(int letter) {
    return others[letter];
  }

  /**
   * Returns glyphs with one for each mark, where it would be seen if it were.
   *
   * @param glyphs of the letters, from left to right
   * @param space the glyph of a space
   */
  Shaper.Glyphs among(Shaper.Glyphs glyphs, int space, boolean rightToLeft) {
    var all = glyphs;
    for (int mark : marks) {
      int[] characters = all.characters();
      int at =
          (int)
              Arrays.stream(characters)
                  .filter(character -> rightToLeft ? character > mark : character < mark)
                  .count();
      all = all.with(at, space, mark);
    }
    return all;
  }
}
