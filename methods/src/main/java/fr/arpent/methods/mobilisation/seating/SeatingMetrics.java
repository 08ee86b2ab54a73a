package fr.arpent.methods.mobilisation.seating;

import java.util.stream.IntStream;

/**
 * How good a plan is, counted from the plan alone.
 *
 * <p>Encounters: (pairs met − pairs of one round) / (most pairs that could be met − pairs of one
 * round), where the most is all pairs, or the pairs of all rounds if there are fewer. Imbalance:
 * for each value of a field, people at a table less the table’s part of all who have it; the sum of
 * these differences, as a mean over tables and rounds.
 */
final class SeatingMetrics {

  private final Hall hall;
  private final int[][] plan;
  private final int[][] meetings;

  /**
   * @param plan table of every person in every round; {@link Hall#ANY} when absent
   */
  SeatingMetrics(Hall hall, int[][] plan) {
    this.hall = hall;
    this.plan = plan;
    meetings = new int[hall.people()][hall.people()];
    for (var round : plan) {
      for (int one = 0; one < round.length; one++) {
        for (int other = 0; other < one; other++) {
          if (round[one] != Hall.ANY && round[one] == round[other]) {
            meetings[one][other]++;
            meetings[other][one]++;
          }
        }
      }
    }
  }

  /** Returns people at a table in a round. */
  int size(int round, int table) {
    return (int) IntStream.of(plan[round]).filter(place -> place == table).count();
  }

  private long present(int round) {
    return IntStream.of(plan[round]).filter(place -> place != Hall.ANY).count();
  }

  boolean isSeated(int person) {
    return IntStream.range(0, plan.length).anyMatch(round -> plan[round][person] != Hall.ANY);
  }

  /** Returns how many people are seated at least once. */
  int seated() {
    return (int) IntStream.range(0, hall.people()).filter(this::isSeated).count();
  }

  /** Returns how many others a person meets. */
  int met(int person) {
    return (int) IntStream.of(meetings[person]).filter(times -> times > 0).count();
  }

  /** Returns how many others somebody meets, as a mean over those seated. */
  double meanMet() {
    return seated() == 0 ? 0 : 2.0 * pairsMet() / seated();
  }

  int pairsMet() {
    return IntStream.range(0, hall.people()).map(this::met).sum() / 2;
  }

  /** Returns how often pairs meet beyond the first time. */
  int repeats() {
    int times = 0;
    for (var row : meetings) {
      times += IntStream.of(row).sum();
    }
    return times / 2 - pairsMet();
  }

  private long pairs(int round) {
    return IntStream.range(0, hall.tables()).mapToLong(table -> pairsOf(size(round, table))).sum();
  }

  private static long pairsOf(long people) {
    return people * (people - 1) / 2;
  }

  /** Returns the pairs that could be met beyond those of the first round. */
  long mostNewPairs() {
    long rounds = IntStream.range(0, plan.length).mapToLong(this::pairs).sum();
    return Math.min(pairsOf(seated()), rounds) - pairs(0);
  }

  /** Returns the encounters, at most 1; ask {@link #mostNewPairs} first. */
  double encounters() {
    return (double) (pairsMet() - pairs(0)) / mostNewPairs();
  }

  /** Returns the imbalance of one field. */
  double imbalance(int field) {
    double sum = 0;
    for (int round = 0; round < plan.length; round++) {
      for (int table = 0; table < hall.tables(); table++) {
        for (int value = 0; value < hall.totals(field).length; value++) {
          sum += Math.abs(count(round, table, field, value) - part(round, table, field, value));
        }
      }
    }
    return sum / plan.length / hall.tables();
  }

  /** Returns the part of counts that are the table’s part rounded down or up. */
  double withinOne(int field) {
    int within = 0;
    int all = 0;
    for (int round = 0; round < plan.length; round++) {
      for (int table = 0; table < hall.tables(); table++) {
        for (int value = 0; value < hall.totals(field).length; value++) {
          double part = part(round, table, field, value);
          int count = count(round, table, field, value);
          within += count >= Math.floor(part) && count <= Math.ceil(part) ? 1 : 0;
          all++;
        }
      }
    }
    return all == 0 ? 1 : (double) within / all;
  }

  private int count(int round, int table, int field, int value) {
    return (int)
        IntStream.range(0, hall.people())
            .filter(person -> plan[round][person] == table)
            .filter(person -> hall.value(field, person) == value)
            .count();
  }

  /** People of the value that a table of its size should have. */
  private double part(int round, int table, int field, int value) {
    long total =
        IntStream.range(0, hall.people())
            .filter(person -> plan[round][person] != Hall.ANY)
            .filter(person -> hall.value(field, person) == value)
            .count();
    return (double) size(round, table) * total / Math.max(1, present(round));
  }

  /** Returns the least imbalance of all fields, since people are whole. */
  static double leastImbalance(Hall hall) {
    return (double) leastDifference(hall) / hall.people() / hall.tables();
  }

  /** Returns what {@link Chairs#cost} cannot go below. */
  static long leastCost(Hall hall) {
    boolean related =
        IntStream.range(0, hall.people()).anyMatch(person -> hall.partners(person).length > 0);
    long repeats = related ? 0 : leastRepeats(hall);
    return hall.people() * repeats * Chairs.MEETING
        + (long) Chairs.MIXED * hall.rounds() * leastDifference(hall);
  }

  /** Meetings shared out over all pairs as evenly as can be. */
  private static long leastRepeats(Hall hall) {
    long round =
        IntStream.range(0, hall.tables()).mapToLong(table -> pairsOf(hall.size(table))).sum();
    long all = pairsOf(hall.people());
    if (all == 0) {
      return 0;
    }
    long times = round * hall.rounds();
    long each = times / all;
    return all * each * (each - 1) / 2 + times % all * each;
  }

  /** Least differences of one round, times the people. */
  private static long leastDifference(Hall hall) {
    long sum = 0;
    for (int table = 0; table < hall.tables(); table++) {
      for (int field = 0; field < hall.fields(); field++) {
        for (int total : hall.totals(field)) {
          long rest = (long) hall.size(table) * total % hall.people();
          sum += Math.min(rest, hall.people() - rest);
        }
      }
    }
    return sum;
  }
}
