package fr.arpent.model.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.validity.Promises;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One reading of an indicator: its value in a place over a period, or why there is none. */
@Value.Immutable
@JsonDeserialize(as = ImmutableObservation.class)
public interface Observation {
  /** Id of the indicator. */
  String indicator();

  /** Code of the territory; empty when it is about the whole study area. */
  Optional<String> territory();

  /** When it was true. */
  Period period();

  /** The reading, in the unit of the indicator; empty when missing. */
  Optional<BigDecimal> value();

  /** Why the reading is missing, when the study says so: {@code not-published}. */
  Optional<String> missingReason();

  /** Id of the source, or {@code illustration} when it is invented. */
  String source();

  /** Checks the keys, and that a reading is not both present and missing. */
  @Value.Check
  default void check() {
    Promises.key("indicator of an observation", indicator());
    Promises.key("territory of an observation", territory());
    Promises.words("source of an observation", source());
    checkArgument(
        value().isEmpty() || missingReason().isEmpty(),
        "an observation of %s must have a value or a reason why not, had %s and %s",
        indicator(),
        value(),
        missingReason());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Observation} values; every setter may be called once. */
  final class Builder extends ImmutableObservation.Builder {
    Builder() {}
  }
}
