package fr.arpent.model.policy;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of a commitment (jalon) that can be seen to be done. */
@Value.Immutable
@JsonDeserialize(as = ImmutableMilestone.class)
public interface Milestone {
  /** Key. */
  String id();

  /** Id of the commitment. */
  String commitment();

  /** Title, as printed. */
  LocalizedText title();

  /** Day it is due. */
  Optional<LocalDate> due();

  /** Where it stands, as a code: {@code limited}. */
  Optional<String> status();

  /** Checks the keys. */
  @Value.Check
  default void check() {
    Promises.key("id of a milestone", id());
    Promises.key("commitment of milestone " + id(), commitment());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Milestone} values; every setter may be called once. */
  final class Builder extends ImmutableMilestone.Builder {
    Builder() {}
  }
}
