package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A text in which every construct that CommonMark does not know is a private-use character followed
 * by padding of the same length, so that lines and columns stay true.
 *
 * @param lines lines after masking
 * @param marks the constructs, in the order of the text
 */
record MaskedText(ImmutableList<String> lines, ImmutableList<Mark> marks) {

  /** Stands for the first construct; each has its own code point. */
  static final int FIRST_MARK = 0xF0000;

  /** Most constructs of a file: the code points of the plane. */
  static final int MOST_MARKS = 0xFFFD;

  /** Fills the length of a construct. */
  static final char PADDING = '\uE002';

  /** Stands for the bracket that opens a passage in another language. */
  static final char PASSAGE_START = '\uE010';

  /** Returns the construct that a code point stands for. */
  Optional<Mark> mark(int codePoint) {
    int index = codePoint - FIRST_MARK;
    return index >= 0 && index < marks.size() ? Optional.of(marks.get(index)) : Optional.empty();
  }

  /** Returns what was typed, in the place of the marks. */
  String restored(String masked) {
    var result = new StringBuilder();
    masked.codePoints().forEach(codePoint -> append(result, codePoint));
    return result.toString();
  }

  private void append(StringBuilder result, int codePoint) {
    if (codePoint == PASSAGE_START) {
      result.append('[');
    } else if (codePoint != PADDING) {
      mark(codePoint)
          .ifPresentOrElse(
              mark -> result.append(mark.source()), () -> result.appendCodePoint(codePoint));
    }
  }
}
