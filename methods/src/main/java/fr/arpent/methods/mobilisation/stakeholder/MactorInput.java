package fr.arpent.methods.mobilisation.stakeholder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** What {@link Mactor} works on. */
@Value.Immutable
public interface MactorInput {

  /** Distinct keys of actors. */
  ImmutableList<String> actors();

  /** Distinct keys of objectives. */
  ImmutableList<String> objectives();

  /** Influences, each pair once; none where there is no entry. */
  ImmutableList<Influence> influences();

  /** Stakes, each actor and objective once; 0 where there is no entry. */
  ImmutableList<ActorStake> stakes();

  /** Checks keys. */
  @Value.Check
  default void check() {
    checkArgument(
        actors().stream().distinct().count() == actors().size(), "keys of actors must be distinct");
    influences()
        .forEach(
            one ->
                checkArgument(
                    actors().contains(one.from()) && actors().contains(one.to()),
                    "an influence must be between actors, was %s",
                    one));
    stakes()
        .forEach(
            one ->
                checkArgument(
                    actors().contains(one.actor()) && objectives().contains(one.objective()),
                    "a stake must be of an actor on an objective, was %s",
                    one));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MactorInput} values; every setter may be called once. */
  final class Builder extends ImmutableMactorInput.Builder {
    Builder() {}
  }

  /**
   * A direct influence.
   *
   * @param from who has it
   * @param to on whom
   * @param value 0 (none) to 4 (the other’s existence)
   */
  record Influence(String from, String to, int value) {

    /** Checks the range. */
    public Influence {
      checkArgument(value >= 0 && value <= 4, "influence must be in [0, 4], was %s", value);
      checkArgument(!from.equals(to), "an actor has no influence on itself, was %s", from);
    }
  }

  /**
   * A stake.
   *
   * @param actor whose
   * @param objective on what
   * @param value −4 (against, its existence at stake) to 4 (for)
   */
  record ActorStake(String actor, String objective, int value) {

    /** Checks the range. */
    public ActorStake {
      checkArgument(value >= -4 && value <= 4, "stake must be in [−4, 4], was %s", value);
    }
  }
}
