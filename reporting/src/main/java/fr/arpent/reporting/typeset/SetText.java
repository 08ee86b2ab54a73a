package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.page.Ink;
import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.text.Words;
import java.util.Optional;

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

  /**
   * A line.
   *
   * @param fragments its pieces by meaning, in reading order
   * @param width of its words
   * @param notes notes called in it
   */
  record Line(
      ImmutableList<Fragment> fragments, double width, ImmutableList<Words.NoteCall> notes) {}

  /**
   * Pieces of a line that mean one thing: plain words, a link, a passage in another language, a
   * note call, a tag.
   *
   * @param pieces shaped pieces, x from the left edge of the measure
   * @param link where it leads
   * @param language tag when it differs from the guide's
   * @param note number of the note it calls
   * @param frames rules and frames that belong to it (underline of a link, frame of a tag), y from
   *     the baseline
   */
  record Fragment(
      ImmutableList<Ink.Piece> pieces,
      Optional<Page.Target> link,
      Optional<String> language,
      Optional<Integer> note,
      ImmutableList<Ink> frames,
      double x,
      double width) {}
}
