package fr.arpent.reporting.text;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words in one language, with what a writer may do inside a line.
 *
 * @param spans pieces in reading order
 */
public record Words(ImmutableList<Span> spans) {

  /** Returns plain words. */
  public static Words of(String words) {
    return new Words(ImmutableList.of(Run.plain(words)));
  }

  /** Returns the words alone, without notes and tags. */
  public String plain() {
    return spans.stream()
        .map(span -> span instanceof Run run ? run.words() : "")
        .collect(Collectors.joining());
  }

  /** Returns whether there is nothing to read. */
  public boolean isEmpty() {
    return spans.stream().allMatch(span -> span instanceof Run run && run.words().isEmpty());
  }

  /** A piece of a line. */
  public sealed interface Span {}

  /**
   * Words of one style.
   *
   * @param words what is read
   * @param emphasis how it is set apart
   * @param language BCP 47 tag when it differs from the guide's
   * @param link where it leads
   * @param entry entry of the index that points here
   */
  public record Run(
      String words,
      Emphasis emphasis,
      Optional<String> language,
      Optional<Link> link,
      Optional<String> entry)
      implements Span {

    /** Returns words that the index does not point at. */
    public Run(String words, Emphasis emphasis, Optional<String> language, Optional<Link> link) {
      this(words, emphasis, language, link, Optional.empty());
    }

    /** Returns words without anything else. */
    public static Run plain(String words) {
      return new Run(words, Emphasis.NONE, Optional.empty(), Optional.empty());
    }

    /** Returns strong words. */
    public static Run strong(String words) {
      return new Run(words, Emphasis.STRONG, Optional.empty(), Optional.empty());
    }
  }

  /** The page on which an anchor stands, as a number; known when pages are made. */
  public record PageOf(String anchor) implements Span {}

  /** Words that say something only where there are pages: ", p. 12" after the name of a figure. */
  public record OnPaper(Words words) implements Span {}

  /**
   * A call of a footnote.
   *
   * @param number printed number
   * @param note what the note says
   */
  public record NoteCall(int number, Words note) implements Span {}

  /**
   * A framed tag such as "illustration".
   *
   * @param quiet whether it only informs (the language of a source) and does not warn
   */
  public record Tag(String words, boolean quiet) implements Span {

    /** Returns a tag that warns. */
    public Tag(String words) {
      this(words, false);
    }

    /** Returns a tag that informs. */
    public static Tag quiet(String words) {
      return new Tag(words, true);
    }
  }

  /** A line break that the author asked for. */
  public record Break() implements Span {}

  /** How a run is set apart. */
  public enum Emphasis {
    NONE,
    /** Italic in Latin script, nothing in Arabic. */
    EMPHASIS,
    STRONG,
    CODE
  }

  /** Where words lead. */
  public sealed interface Link {
    /** An address on the web, mail or telephone: https, http, mailto, tel. */
    record Address(String uri) implements Link {}

    /** A place in the guide. */
    record Anchor(String id) implements Link {}
  }
}
