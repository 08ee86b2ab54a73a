package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.typeset.LineBreaks.Segment;

/**
 * The segments of a paragraph with their measures; those wider than the measure are cut.
 *
 * @param segments characters that stay together
 * @param pieces their measures, one for each
 */
record Segments(ImmutableList<Segment> segments, ImmutableList<LineFitter.Piece> pieces) {

  /** Measures the segments of a paragraph. */
  static Segments of(Paragraph paragraph, double measure) {
    ImmutableList.Builder<Segment> parts = ImmutableList.builder();
    LineBreaks.of(paragraph).forEach(segment -> parts.addAll(cut(segment, paragraph, measure)));
    ImmutableList<Segment> segments = parts.build();
    ImmutableList.Builder<LineFitter.Piece> pieces = ImmutableList.builder();
    for (int i = 0; i < segments.size(); i++) {
      double space =
          i + 1 < segments.size() ? space(segments.get(i), segments.get(i + 1), paragraph) : 0;
      pieces.add(piece(segments.get(i), space, paragraph));
    }
    return new Segments(segments, pieces.build());
  }

  /** Returns the segments from one index to before another. */
  ImmutableList<Segment> between(int from, int to) {
    return segments.subList(from, to);
  }

  /** Returns the room between two segments: spaces, or the kerning of letters that touch. */
  private static double space(Segment segment, Segment next, Paragraph paragraph) {
    return segment.to() < segment.next()
        ? paragraph.width(segment.to(), segment.next())
        : paragraph.width(segment.from(), next.to())
            - paragraph.width(segment.from(), segment.to())
            - paragraph.width(next.from(), next.to());
  }

  private static LineFitter.Piece piece(Segment segment, double space, Paragraph paragraph) {
    double hyphen = segment.divided() ? paragraph.hyphen(segment.to()).width() : 0;
    double width = paragraph.width(segment.from(), segment.to());
    return new LineFitter.Piece(width, space, hyphen, segment.to() - segment.from());
  }

  /** Cuts a segment that is wider than the measure, between characters. */
  private static ImmutableList<Segment> cut(Segment segment, Paragraph paragraph, double measure) {
    if (paragraph.width(segment.from(), segment.to()) <= measure) {
      return ImmutableList.of(segment);
    }
    ImmutableList.Builder<Segment> parts = ImmutableList.builder();
    int from = segment.from();
    for (int to = from + 1; to < segment.to(); to++) {
      if (mayCut(paragraph.text(), to)
          && paragraph.width(from, nextCut(paragraph, to, segment)) > measure) {
        parts.add(new Segment(from, to, to, false));
        from = to;
      }
    }
    return parts.add(new Segment(from, segment.to(), segment.next(), segment.divided())).build();
  }

  private static int nextCut(Paragraph paragraph, int from, Segment segment) {
    int next = from + 1;
    while (next < segment.to() && !mayCut(paragraph.text(), next)) {
      next++;
    }
    return next;
  }

  /** Never inside a character of two halves, before a mark on a letter, or against the rules. */
  private static boolean mayCut(String text, int index) {
    char after = text.charAt(index);
    int type = Character.getType(after);
    return !Character.isLowSurrogate(after)
        && type != Character.NON_SPACING_MARK
        && type != Character.FORMAT
        && LineBreaks.mayPart(text.charAt(index - 1), after);
  }
}
