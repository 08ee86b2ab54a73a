package fr.arpent.model.field;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.validity.Promises;
import java.util.Optional;
import org.immutables.value.Value;

/** Words from an interview (verbatim). */
@Value.Immutable
@JsonDeserialize(as = ImmutableExcerpt.class)
public interface Excerpt {
  /** Key. */
  String id();

  /** Id of the interview. */
  String interview();

  /** The words, in the language they were said in; empty when withheld. */
  Optional<String> text();

  /** BCP 47 tag of that language; the interview's when empty. */
  Optional<String> language();

  /** Returns the same excerpt without its words: it still counts, and can no longer be printed. */
  default Excerpt withheld() {
    return builder().id(id()).interview(interview()).language(language()).build();
  }

  /** Checks the keys, and that words are not blank. */
  @Value.Check
  default void check() {
    Promises.key("id of an excerpt", id());
    Promises.key("interview of excerpt " + id(), interview());
    text().ifPresent(text -> Promises.words("text of excerpt " + id(), text));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Excerpt} values; every setter may be called once. */
  final class Builder extends ImmutableExcerpt.Builder {
    Builder() {}
  }
}
