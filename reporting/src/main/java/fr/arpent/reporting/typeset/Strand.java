package fr.arpent.reporting.typeset;

import fr.arpent.reporting.page.Page;
import fr.arpent.reporting.text.Words;
import fr.arpent.reporting.text.Words.Emphasis;
import java.util.Optional;

/**
 * Characters of a paragraph that are set alike and mean one thing.
 *
 * @param from first character in the paragraph
 * @param to after the last one
 * @param kind plain words, a note call or a tag
 * @param emphasis how they are set apart
 * @param meaning what they are
 */
record Strand(int from, int to, Kind kind, Emphasis emphasis, Meaning meaning) {

  /** Kinds that are lettered differently. */
  enum Kind {
    WORDS,
    NOTE_CALL,
    TAG,
    QUIET_TAG
  }

  /**
   * What words are; words that follow each other with an equal meaning make one fragment.
   *
   * @param link where they lead
   * @param language when it is not the guide's
   * @param note the note they call
   * @param tag number of the tag they are, in the order of the paragraph
   * @param entry entry of the index that points at them
   */
  record Meaning(
      Optional<Page.Target> link,
      Optional<String> language,
      Optional<Words.NoteCall> note,
      Optional<Integer> tag,
      Optional<String> entry) {

    static final Meaning PLAIN =
        new Meaning(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Meaning leadingTo(Page.Target target) {
      return new Meaning(Optional.of(target), language, note, tag, entry);
    }

    Meaning calling(Words.NoteCall call) {
      return new Meaning(link, language, Optional.of(call), tag, entry);
    }

    Meaning tagged(int number) {
      return new Meaning(link, language, note, Optional.of(number), entry);
    }
  }
}
