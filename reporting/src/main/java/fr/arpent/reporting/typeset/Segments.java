package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.typeset.LineBreaks.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a paragraph with their measures; those wider than the measure are cut.
 *
 * @param segments characters that stay together
 * @param pieces their measures, one for each
 */
record Segments(ImmutableList<Segment> segments, ImmutableList<LineFitter.Piece> pieces) {

  /** Measures the segments of a paragraph. */
  static Segments of(Paragraph paragraph, double measure) {
    List<Measured> parts = new ArrayList<>();
    for (Segment segment : LineBreaks.of(paragraph)) {
      cut(Measured.of(segment, paragraph), paragraph, measure, parts);
    }
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    ImmutableList.Builder<LineFitter.Piece> pieces = ImmutableList.builder();
    for (int i = 0; i < parts.size(); i++) {
      double space = i + 1 < parts.size() ? space(parts.get(i), parts.get(i + 1), paragraph) : 0;
      segments.add(parts.get(i).segment());
      pieces.add(piece(parts.get(i), space, paragraph));
    }
    return new Segments(segments.build(), pieces.build());
  }

  /** A segment and its width on a line, in points. */
  private record Measured(Segment segment, double width) {

    static Measured of(Segment segment, Paragraph paragraph) {
      return new Measured(segment, paragraph.width(segment.from(), segment.to()));
    }
  }

  /** Returns the segments from one index to before another. */
  ImmutableList<Segment> between(int from, int to) {
    return segments.subList(from, to);
  }

  /** Returns the room between two segments: spaces, or the kerning of letters that touch. */
  private static double space(Measured one, Measured next, Paragraph paragraph) {
    int end = one.segment().to();
    return end < one.segment().next()
        ? paragraph.width(end, one.segment().next())
        : paragraph.width(one.segment().from(), next.segment().to()) - one.width() - next.width();
  }

  private static LineFitter.Piece piece(Measured part, double space, Paragraph paragraph) {
    Segment segment = part.segment();
    double hyphen = segment.divided() ? paragraph.hyphen(segment.to()).width() : 0;
    return new LineFitter.Piece(part.width(), space, hyphen, segment.to() - segment.from());
  }

  /** Cuts a segment that is wider than the measure, between characters. */
  private static void cut(
      Measured whole, Paragraph paragraph, double measure, List<Measured> parts) {
    if (whole.width() <= measure) {
      parts.add(whole);
      return;
    }
    Segment segment = whole.segment();
    int from = segment.from();
    for (int to = from + 1; to < segment.to(); to++) {
      if (mayCut(paragraph.text(), to)
          && paragraph.width(from, nextCut(paragraph, to, segment)) > measure) {
        parts.add(Measured.of(new Segment(from, to, to, false), paragraph));
        from = to;
      }
    }
    var rest = new Segment(from, segment.to(), segment.next(), segment.divided());
    parts.add(Measured.of(rest, paragraph));
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
