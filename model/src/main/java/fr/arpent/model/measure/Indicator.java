package fr.arpent.model.measure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is measured in the same way in several places or at several times (indicateur).
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableIndicator.class)
public interface Indicator {
  /** Key. */
  String id();

  /** What it measures, as printed. */
  LocalizedText label();

  /** How it is measured. */
  Optional<LocalizedText> definition();

  /** Unit of its observations; empty for a pure number. */
  Optional<Unit> unit();

  /** Which way it gets better. */
  @Value.Default
  default Polarity polarity() {
    return Polarity.NONE;
  }

  /** Checks the key. */
  @Value.Check
  default void check() {
    Promises.key("id of an indicator", id());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Indicator} values; every setter may be called once. */
  final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
