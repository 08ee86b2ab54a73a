package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.Limits;
import java.util.Map;

/** The limits of the library, with those that {@code --limit} changes. */
final class AskedLimits {

  private AskedLimits() {}

  /**
   * Returns the limits.
   *
   * @throws WrongArgumentException if one of them does not exist or is not positive
   */
  static Limits of(Map<String, Long> asked) {
    var limits = Limits.standard();
    for (var limit : asked.entrySet()) {
      if (!limits.names().contains(limit.getKey())) {
        throw new WrongArgumentException(
            "usage.limit",
            ImmutableMap.of("found", limit.getKey(), "known", String.join(", ", limits.names())));
      }
      if (limit.getValue() < 1) {
        throw new WrongArgumentException(
            "usage.value",
            ImmutableMap.of("found", limit.getValue().toString(), "option", "--limit"));
      }
      limits = limits.with(limit.getKey(), limit.getValue());
    }
    return limits;
  }
}
