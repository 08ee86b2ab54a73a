package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;

/**
 * Where lines may end.
 *
 * <p>Lines end at spaces that may break, after hyphens and dashes inside words and after the
 * slashes of an address; never before a sign that closes or ends something, nor after one that
 * opens, even where the author typed a plain space there (design, section 11, number 11).
 */
final class LineBreaks {

  private static final String NEVER_FIRST = ";:?!%‰»)]}›,.…’”°،؛؟٪";
  private static final String NEVER_LAST = "«([{‹“‘„";
  private static final String ADDRESS_SIGNS = "/?&=_.-#";
  private static final String DASHES = "-‐–—/";

  private final String text;
  private final ImmutableRangeSet<Integer> whole;
  private final boolean[] divisible;
  private final ImmutableList.Builder<Segment> segments = ImmutableList.builder();

  private LineBreaks(
      String text, ImmutableRangeSet<Integer> whole, ImmutableSet<Integer> divisions) {
    this.text = text;
    this.whole = whole;
    divisible = new boolean[text.length() + 1];
    divisions.forEach(division -> divisible[division] = true);
  }

  /**
   * Characters that stay together on a line.
   *
   * @param from first character
   * @param to after the last one that is printed
   * @param next first character of the next segment, after the spaces that a break swallows
   * @param divided whether a break after it divides a word and prints a hyphen
   */
  record Segment(int from, int to, int next, boolean divided) {}

  /** Returns the segments of a paragraph. */
  static ImmutableList<Segment> of(Paragraph paragraph) {
    var whole =
        paragraph.strands().stream()
            .filter(strand -> strand.kind() != Strand.Kind.WORDS)
            .map(strand -> Range.open(strand.from(), strand.to()))
            .collect(ImmutableRangeSet.<Integer>toImmutableRangeSet());
    return new LineBreaks(paragraph.text(), whole, paragraph.divisions()).segments();
  }

  /** Returns whether a character is a space that a line may end at. */
  static boolean isSpace(char character) {
    return character == ' '
        || character == '\t'
        || character == '\n'
        || character == '\r'
        || character == '\u3000'
        || character == '\u200B'
        || (character >= '\u2000' && character <= '\u200A' && character != '\u2007');
  }

  /** Returns whether one character may end a line and the other begin the next. */
  static boolean mayPart(char before, char after) {
    return !isSpace(after)
        && !isSpace(before)
        && NEVER_FIRST.indexOf(after) < 0
        && NEVER_LAST.indexOf(before) < 0;
  }

  private ImmutableList<Segment> segments() {
    int from = skipSpaces(0);
    for (int i = from + 1; i < text.length(); i++) {
      if (mayBreakBefore(i)) {
        add(from, i);
        from = i;
      }
    }
    if (from < text.length()) {
      add(from, text.length());
    }
    return segments.build();
  }

  private void add(int from, int next) {
    int to = next;
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    boolean divided = text.charAt(next - 1) == '\u00AD' || divisible[next];
    segments.add(new Segment(from, to, next, divided));
  }

  private boolean mayBreakBefore(int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    if (isSpace(after) || NEVER_FIRST.indexOf(after) >= 0 || isWhole(i)) {
      return false;
    }
    if (isSpace(before)) {
      return NEVER_LAST.indexOf(lastPrintedBefore(i)) < 0;
    }
    if (before == '\u00AD' || divisible[i]) {
      return true;
    }
    return isAddress(i) ? mayBreakAddress(i) : mayBreakAfterDash(i);
  }

  private boolean isWhole(int i) {
    return !whole.isEmpty() && whole.contains(i);
  }

  private boolean mayBreakAfterDash(int i) {
    return i >= 3
        && DASHES.indexOf(text.charAt(i - 1)) >= 0
        && Character.isLetter(text.charAt(i - 2))
        && Character.isLetter(text.charAt(i - 3))
        && areLetters(i, i + 2);
  }

  private boolean areLetters(int from, int to) {
    return to <= text.length() && text.substring(from, to).chars().allMatch(Character::isLetter);
  }

  private boolean mayBreakAddress(int i) {
    return ADDRESS_SIGNS.indexOf(text.charAt(i - 1)) >= 0
        && Character.isLetterOrDigit(text.charAt(i));
  }

  private boolean isAddress(int index) {
    if (ADDRESS_SIGNS.indexOf(text.charAt(index - 1)) < 0) {
      return false;
    }
    int from = index;
    int to = index;
    while (from > 0 && !isSpace(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && !isSpace(text.charAt(to))) {
      to++;
    }
    String word = text.substring(from, to);
    return word.contains("://") || word.startsWith("www.");
  }

  private char lastPrintedBefore(int i) {
    int last = i - 1;
    while (last > 0 && isSpace(text.charAt(last))) {
      last--;
    }
    return text.charAt(last);
  }

  private int skipSpaces(int from) {
    int index = from;
    while (index < text.length() && isSpace(text.charAt(index))) {
      index++;
    }
    return index;
  }
}
