package fr.arpent.methods.mobilisation.seating;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import org.immutables.value.Value;

/** A plan of tables and rounds, and how good it is: the outcome of {@link RoundTables}. */
@Value.Immutable
public interface SeatingResult extends Result {

  /** People seated in at least one round. */
  int people();

  /** Number of tables. */
  int tables();

  /** Number of rounds. */
  int rounds();

  /** Mean number of other people whom somebody meets. */
  double met();

  /** Pairs of people who sit at one table at least once. */
  int pairsMet();

  /** Times that a pair meets again. */
  int repeats();

  /**
   * Pairs met beyond one round, over the most there could be: 1 is the best that counting allows;
   * {@code one-round} where there is nothing to gain.
   */
  Answer<Double> encounters();

  /** Mean over tables and rounds of what all fields together differ from the whole, in people. */
  double imbalance();

  /** The least that {@link #imbalance} could be, since people are whole. */
  double leastImbalance();

  /** Each field. */
  ImmutableList<FieldBalance> fields();

  /** The plan, round by round. */
  ImmutableList<Round> plan();

  /** The same plan, person by person, in order of key. */
  ImmutableList<Seat> seats();

  /** Rules that the plan does not keep. */
  ImmutableList<BrokenRule> broken();

  /** People moved to another table because others are absent, counted once for each round. */
  int moved();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SeatingResult} values; every setter may be called once. */
  final class Builder extends ImmutableSeatingResult.Builder {
    Builder() {}
  }

  /**
   * How well a field is mixed.
   *
   * @param id name of the field
   * @param values how many values it has
   * @param imbalance mean over tables and rounds of the sum of differences, in people
   * @param withinOne share of counts that are the share of the table rounded down or up, in [0, 1]
   */
  record FieldBalance(String id, int values, double imbalance, double withinOne) {}

  /**
   * A round.
   *
   * @param id its number
   * @param tables every table
   */
  record Round(String id, ImmutableList<SeatedTable> tables) {}

  /**
   * A table in a round.
   *
   * @param id key of the table
   * @param order place of the table from 1
   * @param size people
   * @param badges numbers of the people, ascending
   */
  record SeatedTable(String id, int order, int size, ImmutableList<Integer> badges) {}

  /**
   * A person.
   *
   * @param id key of the person
   * @param badge number on the badge, from 1 in order of key
   * @param tables key of the table in each round; an empty text when absent
   * @param met how many others the person meets
   */
  record Seat(String id, int badge, ImmutableList<String> tables, int met) {}

  /**
   * A rule that the plan does not keep.
   *
   * @param rule {@code together}, {@code apart} or {@code interpreter}
   * @param round in which round
   * @param people keys of the people concerned
   */
  record BrokenRule(String rule, int round, ImmutableList<String> people) {}
}
