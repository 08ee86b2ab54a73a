package fr.arpent.model.actor;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.validity.Promises;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A person's seat in a body, as Popolo has it: who, in which role, since when and until when. */
@Value.Immutable
@JsonDeserialize(as = ImmutableMembership.class)
public interface Membership {
  /** Id of the body. */
  String body();

  /** Key of the person: a pseudonym, never a name. */
  String person();

  /** What the person does there. */
  Optional<Role> role();

  /** First day. */
  Optional<LocalDate> since();

  /** Last day; empty when none is set. */
  Optional<LocalDate> until();

  /** Returns whether the seat is held on a day; an unknown first or last day sets no limit. */
  default boolean heldOn(LocalDate day) {
    return since().filter(day::isBefore).isEmpty() && until().filter(day::isAfter).isEmpty();
  }

  /** Checks the keys and the order of the days. */
  @Value.Check
  default void check() {
    Promises.key("body of a membership", body());
    Promises.key("person of a membership", person());
    Promises.ordered("membership of " + person(), since(), until());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Membership} values; every setter may be called once. */
  final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
