package fr.arpent.model.field;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody wrote or said in a workshop (contribution). */
@Value.Immutable
@JsonDeserialize(as = ImmutableContribution.class)
public interface Contribution {
  /** Key. */
  String id();

  /** Id of the workshop. */
  String workshop();

  /** The words. */
  LocalizedText text();

  /** Theme, as a code. */
  Optional<String> theme();

  /** Votes it received; {@code >= 0}. */
  Optional<Integer> votes();

  /** Checks the keys and the votes. */
  @Value.Check
  default void check() {
    Promises.key("id of a contribution", id());
    Promises.key("workshop of contribution " + id(), workshop());
    Promises.notNegative("votes of contribution " + id(), votes());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Contribution} values; every setter may be called once. */
  final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
