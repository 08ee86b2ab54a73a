package fr.arpent.model.field;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.validity.Promises;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A conversation the team had (entretien), and what its people agreed to. */
@Value.Immutable
@JsonDeserialize(as = ImmutableInterview.class)
public interface Interview {
  /** Key. */
  String id();

  /** Day it took place. */
  LocalDate date();

  /** What may be done with the words. */
  QuoteConsent consent();

  /** {@code individual}, {@code group}, or another code of the study. */
  Optional<String> kind();

  /** {@code on-site}, {@code phone}, or another code of the study. */
  Optional<String> mode();

  /** Length in minutes; {@code > 0}. */
  Optional<Integer> minutes();

  /** BCP 47 tag of the language that was spoken. */
  Optional<String> language();

  /** Id of the actor that was heard. */
  Optional<String> actor();

  /** Returns the same interview without a trace of who was heard. */
  default Interview anonymous() {
    return ((ImmutableInterview) ImmutableInterview.copyOf(this)).withActor(Optional.empty());
  }

  /** Checks the keys and the length. */
  @Value.Check
  default void check() {
    Promises.key("id of an interview", id());
    Promises.key("actor of interview " + id(), actor());
    minutes()
        .ifPresent(minutes -> checkArgument(minutes > 0, "minutes must be > 0, was %s", minutes));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Interview} values; every setter may be called once. */
  final class Builder extends ImmutableInterview.Builder {
    Builder() {}
  }
}
