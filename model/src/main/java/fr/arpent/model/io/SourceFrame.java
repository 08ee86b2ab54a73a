package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import java.util.Optional;

/** {@code sources.<id>}: CSL's names, and three of ours. */
record SourceFrame(
    Optional<String> type,
    LocalizedText title,
    ImmutableList<Author> author,
    Optional<PlainValue> issued,
    Optional<PlainValue> accessed,
    Optional<LocalizedText> publisher,
    Optional<String> url,
    Optional<PlainValue> pages,
    Optional<String> language,
    Optional<PlainValue> vintage,
    Optional<String> licence,
    Optional<LocalizedText> attribution) {

  /** A person, or a body under its whole name. */
  @ShortForm("literal")
  record Author(Optional<String> literal, Optional<String> family, Optional<String> given) {

    /** Returns the name as it is printed: {@code Family, Given}. */
    String printed() {
      return literal.orElseGet(
          () -> family.orElse("") + given.map(first -> ", " + first).orElse(""));
    }
  }
}
