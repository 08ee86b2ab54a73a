package fr.arpent.methods.mobilisation.opinion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@link OpinionGroups} works on. */
@Value.Immutable
public interface OpinionInput {

  /** One per person, with distinct keys. */
  ImmutableList<Ballot> ballots();

  /** What was voted on, with distinct keys. */
  ImmutableList<Statement> statements();

  /** Votes from which a person is put in a group; 7 by default, or all when there are fewer. */
  @Value.Default
  default int minimumVotes() {
    return Math.min(7, statements().size());
  }

  /** Most groups that are tried, 2 or more; 5 by default. */
  @Value.Default
  default int mostGroups() {
    return 5;
  }

  /** Number of groups that the team wants; empty to take the best silhouette. */
  Optional<Integer> groups();

  /** What people are crossed with. */
  ImmutableList<Trait> traits();

  /** The least number of people that is told of; 5 by default, 1 to hold nothing back. */
  @Value.Default
  default int minimum() {
    return 5;
  }

  /** Seed of the resamples; without one, how firm the groups are is not known. */
  Optional<String> seed();

  /** Number of resamples; 100 by default. */
  @Value.Default
  default int resamples() {
    return 100;
  }

  /** Checks keys and settings. */
  @Value.Check
  default void check() {
    checkArgument(
        ballots().stream().map(Ballot::voter).distinct().count() == ballots().size(),
        "keys of people must be distinct");
    checkArgument(
        statements().stream().map(Statement::id).distinct().count() == statements().size(),
        "keys of statements must be distinct");
    checkArgument(minimumVotes() >= 1, "minimum-votes must be >= 1, was %s", minimumVotes());
    checkArgument(mostGroups() >= 2, "most-groups must be >= 2, was %s", mostGroups());
    groups().ifPresent(k -> checkArgument(k >= 2, "groups must be >= 2, was %s", k));
    checkArgument(minimum() >= 1, "the minimum of secrecy must be >= 1, was %s", minimum());
    checkArgument(resamples() >= 1, "resamples must be >= 1, was %s", resamples());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link OpinionInput} values; every setter may be called once. */
  final class Builder extends ImmutableOpinionInput.Builder {
    Builder() {}
  }

  /**
   * Something known of people: where they live, how old they are.
   *
   * @param id name of the column
   * @param values by key of the person; those of whom it is not known are not there
   */
  record Trait(String id, ImmutableSortedMap<String, String> values) {}
}
