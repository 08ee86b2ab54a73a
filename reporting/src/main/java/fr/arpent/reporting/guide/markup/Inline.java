package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Place;
import java.util.Optional;

/** What a line of prose is made of. */
public sealed interface Inline {

  /** Words. */
  record Literal(String words) implements Inline {}

  /** A value in braces; {@code source} is what stands between them. */
  record Token(Place place, String source) implements Inline {}

  /** Words set apart; {@code strong} or not. */
  record Emphasis(boolean strong, ImmutableList<Inline> content) implements Inline {}

  /** Code, as it was typed. */
  record Code(String words) implements Inline {}

  /** A link to an address. */
  record Link(Place place, String address, ImmutableList<Inline> content) implements Inline {}

  /** A link to an anchor of the guide; without content its words are written for the author. */
  record CrossReference(Place place, String anchor, ImmutableList<Inline> content)
      implements Inline {}

  /** Sources in brackets. */
  record Citation(Place place, ImmutableList<Cited> sources) implements Inline {}

  /**
   * One source of a citation.
   *
   * @param prefix words before it: "voir"
   * @param authorHidden whether the author was already named in the sentence
   * @param id id of the source
   * @param locator words after it: "p. 12"
   */
  record Cited(Place place, String prefix, boolean authorHidden, String id, String locator) {}

  /** A passage in another language. */
  record Foreign(Place place, String language, ImmutableList<Inline> content) implements Inline {}

  /**
   * A passage that the index points at.
   *
   * @param entry what the index says, {@code >} before a part of it; empty for the words themselves
   */
  record Indexed(Place place, Optional<String> entry, ImmutableList<Inline> content)
      implements Inline {}

  /** A picture. */
  record Image(
      Place place,
      String alternative,
      String path,
      Optional<String> caption,
      BraceAttributes attributes)
      implements Inline {}

  /** A call of a footnote. */
  record NoteCall(Place place, String label) implements Inline {}

  /** A line break that the author asked for. */
  record Break() implements Inline {}
}
