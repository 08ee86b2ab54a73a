package fr.arpent.model.field;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who stands for many (persona): composed from the field material, or a real person who
 * agreed.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePersona.class)
public interface Persona {
  /** Key. */
  String id();

  /** Name, as printed. */
  LocalizedText name();

  /** Whether the person is made up of several (personnage composé). */
  boolean composed();

  /** Id of the contact of a real person, whose consent must be public. */
  Optional<String> contact();

  /** Age in years; {@code >= 0}. */
  Optional<Integer> age();

  /** What the person does. */
  Optional<LocalizedText> post();

  /** Path of a picture of the study. */
  Optional<String> portrait();

  /** Checks the keys and the age, and that a real person has a contact. */
  @Value.Check
  default void check() {
    Promises.key("id of a persona", id());
    Promises.key("contact of persona " + id(), contact());
    Promises.within("age of persona " + id(), age(), 0, 130);
    checkArgument(
        composed() || contact().isPresent(),
        "persona %s must be composed, or have a contact whose consent is public",
        id());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Persona} values; every setter may be called once. */
  final class Builder extends ImmutablePersona.Builder {
    Builder() {}
  }
}
