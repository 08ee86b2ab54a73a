package fr.arpent.model.field;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting where people worked on the question (atelier). */
@Value.Immutable
@JsonDeserialize(as = ImmutableWorkshop.class)
public interface Workshop {
  /** Key. */
  String id();

  /** Day it took place. */
  LocalDate date();

  /** Title, as printed. */
  LocalizedText title();

  /** Where. */
  Optional<LocalizedText> place();

  /** Number of people who took part; {@code >= 0}. */
  Optional<Integer> participants();

  /** Checks the key and the number. */
  @Value.Check
  default void check() {
    Promises.key("id of a workshop", id());
    Promises.notNegative("participants of workshop " + id(), participants());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Workshop} values; every setter may be called once. */
  final class Builder extends ImmutableWorkshop.Builder {
    Builder() {}
  }
}
