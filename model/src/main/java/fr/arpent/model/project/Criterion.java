package fr.arpent.model.project;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What applications are judged by (critère). */
@Value.Immutable
@JsonDeserialize(as = ImmutableCriterion.class)
public interface Criterion {
  /** Key. */
  String id();

  /** Title, as printed. */
  LocalizedText title();

  /** Id of the call; empty when it is for all calls of the study. */
  Optional<String> call();

  /** Weight beside the others; {@code > 0}. */
  Optional<BigDecimal> weight();

  /** Checks the keys and the weight. */
  @Value.Check
  default void check() {
    Promises.key("id of a criterion", id());
    Promises.key("call of criterion " + id(), call());
    weight()
        .ifPresent(
            weight -> checkArgument(weight.signum() > 0, "weight must be > 0, was %s", weight));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Criterion} values; every setter may be called once. */
  final class Builder extends ImmutableCriterion.Builder {
    Builder() {}
  }
}
