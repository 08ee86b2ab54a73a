package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Nearest;
import java.util.Collection;

/** Fields of a problem about a name that does not exist: what is near, what is known. */
final class Suggestions {

  private Suggestions() {}

  /**
   * Returns {@code found}, {@code known}, and {@code nearest} where something is near; {@code case}
   * says which: {@code near}, {@code known}, or {@code none} where nothing is known.
   */
  static ImmutableMap<String, Object> among(String found, Collection<String> known) {
    var fields = ImmutableMap.<String, Object>builder();
    fields.put("found", found).put("known", Nearest.list(known));
    var nearest = Nearest.to(found, known);
    nearest.ifPresent(name -> fields.put("nearest", name));
    fields.put("case", nearest.isPresent() ? "near" : known.isEmpty() ? "none" : "known");
    return fields.buildOrThrow();
  }
}
