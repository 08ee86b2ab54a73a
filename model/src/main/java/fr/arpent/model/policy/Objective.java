package fr.arpent.model.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** An aim of a policy (objectif), with the indicator that shows whether it is reached. */
@Value.Immutable
@JsonDeserialize(as = ImmutableObjective.class)
public interface Objective {
  /** Key. */
  String id();

  /** Id of the policy. */
  String policy();

  /** Title, as printed. */
  LocalizedText title();

  /** Id of the indicator. */
  Optional<String> indicator();

  /** Value to be reached, in the unit of the indicator. */
  Optional<BigDecimal> target();

  /** Checks the keys. */
  @Value.Check
  default void check() {
    Promises.key("id of an objective", id());
    Promises.key("policy of objective " + id(), policy());
    Promises.key("indicator of objective " + id(), indicator());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Objective} values; every setter may be called once. */
  final class Builder extends ImmutableObjective.Builder {
    Builder() {}
  }
}
