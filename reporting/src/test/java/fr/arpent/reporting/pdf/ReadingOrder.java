package fr.arpent.reporting.pdf;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what stands on a line, from left to right, into the order in which it is read. A line with
 * Arabic letters is read from the right, and the Latin words and numbers in it from the left.
 */
final class ReadingOrder {

  private ReadingOrder() {}

  static String of(List<String> glyphs) {
    if (glyphs.stream().noneMatch(ReadingOrder::isRightToLeft)) {
      return String.join("", glyphs);
    }
    List<String> read = new ArrayList<>();
    List<String> all = Lists.reverse(glyphs);
    int i = 0;
    while (i < all.size()) {
      int end = isLeftToRight(all.get(i)) ? endOfRun(all, i) : i + 1;
      read.addAll(Lists.reverse(all.subList(i, end)));
      i = end;
    }
    return String.join("", read);
  }

  /** Latin words and numbers with the signs between them. */
  private static int endOfRun(List<String> glyphs, int from) {
    int end = from + 1;
    for (int i = end; i < glyphs.size() && !isRightToLeft(glyphs.get(i)); i++) {
      if (isLeftToRight(glyphs.get(i))) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean isLeftToRight(String glyph) {
    return !isRightToLeft(glyph)
        && glyph
            .codePoints()
            .anyMatch(character -> Character.isLetter(character) || Character.isDigit(character));
  }

  private static boolean isRightToLeft(String glyph) {
    return glyph
        .codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            direction ->
                direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
