package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;

/** Fields of {@code reference/unknown}. */
final class References {

  private References() {}

  /**
   * Returns the fields of a reference to something that is not declared.
   *
   * @param kind {@code table source labels term}, for the words
   */
  static ImmutableMap<String, Object> unknown(String kind, String found, Collection<String> known) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("found", found);
    fields.put("known", known.isEmpty() ? "–" : Nearest.list(known));
    fields.put("case", kind);
    Nearest.to(found, known).ifPresent(near -> fields.put("nearest", near));
    return ImmutableMap.copyOf(fields);
  }
}
