package fr.arpent.model.field;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.util.Optional;
import org.immutables.value.Value;

/** One step of a journey: what the person does, meets and feels. */
@Value.Immutable
@JsonDeserialize(as = ImmutableJourneyStep.class)
public interface JourneyStep {
  /** Number that orders the steps. */
  int step();

  /** What the step is called, as printed. */
  LocalizedText stage();

  /** What the person does. */
  Optional<LocalizedText> actions();

  /** Who or what the person meets (points de contact). */
  Optional<LocalizedText> contacts();

  /** What is on offer there. */
  Optional<LocalizedText> offer();

  /** What could be better. */
  Optional<LocalizedText> ideas();

  /** −2 (very bad) to 2 (very good). */
  Optional<Integer> emotion();

  /** Whether the journey breaks off here for some (rupture). */
  @Value.Default
  default boolean breaks() {
    return false;
  }

  /** Checks the emotion. */
  @Value.Check
  default void check() {
    Promises.within("emotion of step " + step(), emotion(), -2, 2);
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link JourneyStep} values; every setter may be called once. */
  final class Builder extends ImmutableJourneyStep.Builder {
    Builder() {}
  }
}
