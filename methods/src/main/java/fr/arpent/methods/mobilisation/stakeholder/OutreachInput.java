package fr.arpent.methods.mobilisation.stakeholder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What {@link Outreach} works on. */
@Value.Immutable
public interface OutreachInput {

  /** The actors, with distinct ids. */
  ImmutableList<Stakeholder> actors();

  /** Who speaks for which group. */
  ImmutableSet<Tie> voices();

  /** Pairs of actors through whom one can be reached: members, partners, funders. */
  ImmutableSet<Tie> ties();

  /** Groups of the territory, with distinct ids. */
  ImmutableList<PeopleGroup> groups();

  /** What is done to reach actors and groups, with distinct ids. */
  ImmutableList<Action> actions();

  /** Checks ids. */
  @Value.Check
  default void check() {
    checkDistinct("actors", actors().stream().map(Stakeholder::id));
    checkDistinct("groups", groups().stream().map(PeopleGroup::id));
    checkDistinct("actions", actions().stream().map(Action::id));
  }

  private static void checkDistinct(String what, Stream<String> ids) {
    var all = ids.toList();
    checkArgument(
        all.stream().distinct().count() == all.size(), "ids of %s must be distinct", what);
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OutreachInput} values; every setter may be called once. */
  final class Builder extends ImmutableOutreachInput.Builder {
    Builder() {}
  }

  /**
   * A tie.
   *
   * @param from key of an actor
   * @param to key of another actor, or of a group
   */
  record Tie(String from, String to) {}

  /**
   * People who have something in common: the young, those without a car.
   *
   * @param id key of the group
   * @param people how many they are, {@code >= 0}; empty when nobody knows
   */
  record PeopleGroup(String id, Optional<Double> people) {

    /** Checks the number. */
    public PeopleGroup {
      people.ifPresent(count -> checkArgument(count >= 0, "people must be >= 0, was %s", count));
    }
  }

  /**
   * Something done to reach somebody.
   *
   * @param id key of the action
   * @param target key of an actor or a group
   */
  record Action(String id, String target) {}
}
