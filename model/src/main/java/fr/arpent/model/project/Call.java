package fr.arpent.model.project;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A call for projects (appel à projets). */
@Value.Immutable
@JsonDeserialize(as = ImmutableCall.class)
public interface Call {
  /** Key. */
  String id();

  /** Title, as printed. */
  LocalizedText title();

  /** First day on which applications are taken. */
  Optional<LocalDate> opens();

  /** Last day. */
  Optional<LocalDate> closes();

  /** Money to be shared out, in euros; {@code >= 0}. */
  Optional<BigDecimal> envelope();

  /** Checks the key, the order of the days and the money. */
  @Value.Check
  default void check() {
    Promises.key("id of a call", id());
    Promises.ordered("call " + id(), opens(), closes());
    envelope()
        .ifPresent(
            money -> checkArgument(money.signum() >= 0, "envelope must be >= 0, was %s", money));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Call} values; every setter may be called once. */
  final class Builder extends ImmutableCall.Builder {
    Builder() {}
  }
}
