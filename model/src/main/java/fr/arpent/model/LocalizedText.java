package fr.arpent.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words in one or more languages (texte traduit), keyed by BCP 47 tag: {@code fr}, {@code en},
 * {@code ar-TN}.
 *
 * @param byLanguage the words, at least one language; a tag's words are never blank
 */
public record LocalizedText(@JsonValue ImmutableSortedMap<String, String> byLanguage) {

  /** Checks that there is at least one language, and that no words are blank. */
  public LocalizedText {
    checkArgument(!byLanguage.isEmpty(), "a text must be given in at least one language");
    byLanguage.forEach(
        (language, words) ->
            checkArgument(!words.isBlank(), "words in %s must not be blank", language));
  }

  /** Returns words in one language. */
  public static LocalizedText of(String language, String words) {
    return new LocalizedText(ImmutableSortedMap.of(language, words));
  }

  /** Returns words in several languages, keyed by BCP 47 tag. */
  @JsonCreator
  public static LocalizedText of(Map<String, String> byLanguage) {
    return new LocalizedText(ImmutableSortedMap.copyOf(byLanguage));
  }

  /**
   * Returns the words in a language: its own tag ({@code ar-TN}), else its base language ({@code
   * ar}).
   */
  public Optional<String> findIn(String language) {
    var exact = byLanguage.get(language);
    if (exact != null) {
      return Optional.of(exact);
    }
    int dash = language.indexOf('-');
    return dash < 0 ? Optional.empty() : findIn(language.substring(0, dash));
  }

  /**
   * Returns the words in a language, else in the fallback, else in the first language by tag. Use
   * {@link #findIn} to know whether a translation is missing.
   */
  public String in(String language, String fallback) {
    return findIn(language)
        .or(() -> findIn(fallback))
        .orElseGet(() -> byLanguage.values().iterator().next());
  }
}
