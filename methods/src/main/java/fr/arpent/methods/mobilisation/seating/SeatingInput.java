package fr.arpent.methods.mobilisation.seating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;

/** What {@link RoundTables} works on. */
@Value.Immutable
public interface SeatingInput {

  /** The people, with distinct keys, in any order. */
  ImmutableList<Guest> guests();

  /** The tables, with distinct keys, in their order. */
  ImmutableList<RoundTable> tables();

  /** Number of rounds, 1 or more. */
  int rounds();

  /** Fields each table is mixed by. */
  ImmutableList<String> mix();

  /** People who sit together in every round. */
  ImmutableList<ImmutableSet<String>> together();

  /** People of whom no two sit together. */
  ImmutableList<ImmutableSet<String>> apart();

  /** Seats that are given in advance. */
  ImmutableList<FixedSeat> fixed();

  /** People who cannot come. */
  ImmutableSet<String> absent();

  /** First round from which they are absent; earlier rounds stay as they were. */
  @Value.Default
  default int absentFromRound() {
    return 1;
  }

  /** Seed of the search. */
  String seed();

  /** Checks keys and counts. */
  @Value.Check
  default void check() {
    checkArgument(
        guests().stream().map(Guest::id).distinct().count() == guests().size(),
        "keys of people must be distinct");
    checkArgument(
        tables().stream().map(RoundTable::id).distinct().count() == tables().size(),
        "keys of tables must be distinct");
    checkArgument(!tables().isEmpty(), "there must be a table");
    checkArgument(rounds() >= 1, "rounds must be >= 1, was %s", rounds());
    checkArgument(
        absentFromRound() >= 1, "absent-from-round must be >= 1, was %s", absentFromRound());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SeatingInput} values; every setter may be called once. */
  final class Builder extends ImmutableSeatingInput.Builder {
    Builder() {}
  }

  /**
   * A table.
   *
   * @param id key of the table
   * @param seats chairs, without the facilitator’s; empty when there are enough
   * @param facilitator who stays at the table in every round, when somebody does
   * @param interpreted whether an interpreter or a facilitator who speaks both languages stays
   *     there
   */
  record RoundTable(
      String id, Optional<Integer> seats, Optional<String> facilitator, boolean interpreted) {

    /** Returns a table with chairs enough. */
    public static RoundTable of(String id) {
      return new RoundTable(id, Optional.empty(), Optional.empty(), false);
    }
  }

  /**
   * A seat given in advance.
   *
   * @param person key of the person
   * @param table key of the table
   * @param round from 1; every round when empty
   */
  record FixedSeat(String person, String table, Optional<Integer> round) {}
}
