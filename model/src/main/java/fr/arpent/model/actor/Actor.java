package fr.arpent.model.actor;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.util.Optional;
import org.immutables.value.Value;

/** Anyone who acts or is acted upon (acteur): a person, an organisation, a group. */
@Value.Immutable
@JsonDeserialize(as = ImmutableActor.class)
public interface Actor {
  /** Key. */
  String id();

  /** Name, as printed. */
  LocalizedText name();

  /** What it is. */
  ActorKind kind();

  /** What it does here. */
  Optional<Role> role();

  /** Code of the territory it belongs to. */
  Optional<String> territory();

  /** Its stake in the question of the study. */
  @Value.Default
  default Stake stake() {
    return Stake.UNKNOWN;
  }

  /** Actors it speaks for, by id. */
  ImmutableList<String> speaksFor();

  /**
   * Returns the same actor without name, role and place: what a guide may still say of a person who
   * did not agree to be named. The id stands for the name.
   *
   * @param language in which the id is given as a name
   */
  default Actor withheld(String language) {
    return builder()
        .id(id())
        .name(LocalizedText.of(language, id()))
        .kind(kind())
        .stake(stake())
        .addAllSpeaksFor(speaksFor())
        .build();
  }

  /** Checks the keys. */
  @Value.Check
  default void check() {
    Promises.key("id of an actor", id());
    Promises.key("territory of actor " + id(), territory());
    checkArgument(!speaksFor().contains(id()), "actor %s must not speak for itself", id());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Actor} values; every setter may be called once. */
  final class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}
