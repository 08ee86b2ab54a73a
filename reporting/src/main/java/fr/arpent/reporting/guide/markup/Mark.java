package fr.arpent.reporting.guide.markup;

import fr.arpent.model.problem.Place;

/**
 * A construct that CommonMark does not know, taken out of its sight.
 *
 * @param source what was typed
 */
record Mark(Kind kind, Place place, String source) {

  enum Kind {
    TOKEN,
    CITATION,
    /** The end of {@code [words]{lang=en}}, its braces among it. */
    PASSAGE_END,
    /** Braces behind a heading or a picture. */
    ATTRIBUTES
  }

  /** Returns what stands between the brackets or braces. */
  String inside() {
    return switch (kind) {
      case TOKEN -> source.substring(2, source.length() - 2);
      case CITATION, ATTRIBUTES -> source.substring(1, source.length() - 1);
      case PASSAGE_END -> source.substring(2, source.length() - 1);
    };
  }
}
