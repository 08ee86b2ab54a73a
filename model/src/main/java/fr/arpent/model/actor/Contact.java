package fr.arpent.model.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.validity.Promises;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Name and address of a person: personal data (données personnelles), with what the person agreed
 * to.
 *
 * <p>A contact is either complete (a name, and the day until which it may be kept) or {@link
 * #withheld}, reduced to its id.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableContact.class)
public interface Contact {
  /** Key; says nothing of the person. */
  String id();

  /** Name; empty when withheld. */
  Optional<String> name();

  /** What the person agreed to. */
  Consent consent();

  /** Last day on which the data may be kept; always there beside a name. */
  Optional<LocalDate> keepUntil();

  /** Id of the actor that this person is, or answers for. */
  Optional<String> actor();

  Optional<String> email();

  Optional<String> phone();

  /** Day the person agreed. */
  Optional<LocalDate> consentDate();

  /** Whether the person took the consent back: it then counts as none, whatever was said before. */
  @Value.Default
  default boolean withdrawn() {
    return false;
  }

  /** Returns what the person agrees to now: nothing once the consent was taken back. */
  default Consent consentInForce() {
    return withdrawn() ? Consent.NONE : consent();
  }

  /**
   * Returns whether name and address may be printed on a day: public consent, and still to be kept.
   */
  default boolean printableOn(LocalDate day) {
    return consentInForce() == Consent.PUBLIC
        && keepUntil().filter(last -> !last.isBefore(day)).isPresent();
  }

  /** Returns a contact of which only the id is left. */
  static Contact withheld(String id) {
    return builder().id(id).consent(Consent.NONE).build();
  }

  /** Checks the key, and that a withheld contact holds nothing else. */
  @Value.Check
  default void check() {
    Promises.key("id of a contact", id());
    name().ifPresent(name -> Promises.words("name of contact " + id(), name));
    checkArgument(
        name().isPresent() == keepUntil().isPresent(),
        "contact %s must have both a name and a day until which it is kept, or neither",
        id());
    checkArgument(
        name().isPresent()
            || (actor().isEmpty()
                && email().isEmpty()
                && phone().isEmpty()
                && consentDate().isEmpty()
                && consent() == Consent.NONE),
        "contact %s must have a name, or its id alone",
        id());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Contact} values; every setter may be called once. */
  final class Builder extends ImmutableContact.Builder {
    Builder() {}
  }
}
