package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;

/** Fields of {@code reference/unknown}. */
final class References {

  private References() {}

  /**
   * Returns the fields of a reference to something that is not declared.
   *
   * @param kind {@code table source term}, for the words
   */
  static ImmutableMap<String, Object> unknown(String kind, String found, Collection<String> known) {
    return ImmutableMap.<String, Object>builder()
        .putAll(Suggestions.among(found, known))
        .put("kind", kind)
        .buildOrThrow();
  }
}
