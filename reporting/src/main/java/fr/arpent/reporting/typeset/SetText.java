package fr.arpent.reporting.typeset;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.text.Words;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A paragraph broken into lines, not yet on a page; x runs from the left edge of the measure.
 *
 * @param lines in order
 * @param leading distance of baselines, in points
 */
record SetText(ImmutableList<Line> lines, double leading) {

  /** Returns the height of all lines. */
  double height() {
    return lines.size() * leading;
  }

  /** Returns the width of the longest line. */
  double width() {
    return lines.stream().mapToDouble(Line::width).max().orElse(0);
  }

  /**
   * A line.
   *
   * @param fragments its pieces by meaning, in reading order
   * @param width of its words
   * @param notes notes called in it
   */
  record Line(
      ImmutableList<Fragment> fragments, double width, ImmutableList<Words.NoteCall> notes) {

    /** Returns the line on a page, as ink without regard to meaning (labels, artifacts). */
    ImmutableList<Ink> placed(double left, double baseline) {
      return fragments.stream()
          .sorted(Comparator.comparingDouble(Fragment::x))
          .flatMap(fragment -> fragment.placed(left, baseline).stream())
          .collect(toImmutableList());
    }
  }

  /**
   * Pieces of a line that mean one thing: plain words, a link, a passage in another language, a
   * note call, a tag.
   *
   * @param pieces shaped pieces in visual order, x from the left edge of the measure
   * @param link where it leads
   * @param language tag when it differs from the guide's
   * @param note number of the note it calls
   * @param entry entry of the index that points at it
   * @param frames rules and frames that belong to it (underline of a link, frame of a tag): x from
   *     the left edge of the measure, y from the baseline
   * @param x left edge
   * @param width of its words
   */
  record Fragment(
      ImmutableList<Ink.Piece> pieces,
      Optional<Page.Target> link,
      Optional<String> language,
      Optional<Integer> note,
      Optional<String> entry,
      ImmutableList<Ink> frames,
      double x,
      double width) {

    /** Returns the fragment on a page. */
    ImmutableList<Ink> placed(double left, double baseline) {
      var shifted = pieces.stream().map(piece -> piece.moved(left)).collect(toImmutableList());
      return Stream.concat(
              Stream.of(new Ink.Line(baseline, shifted)),
              frames.stream().map(frame -> frame.moved(left, baseline)))
          .collect(toImmutableList());
    }
  }
}
