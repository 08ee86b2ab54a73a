package fr.arpent.methods.mobilisation.seating;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Takes people who cannot come out of a plan and moves as few of the others as can be: from the
 * largest table to the smallest, until sizes differ by one again. Of those who could move, the one
 * who meets the fewest people again; nobody whose seat is given or who is bound to others by a
 * rule.
 */
final class Absences {

  private final Hall hall;
  private final int[][] plan;
  private int moved;

  Absences(Hall hall, int[][] plan) {
    this.hall = hall;
    this.plan = Arrays.stream(plan).map(int[]::clone).toArray(int[][]::new);
  }

  /**
   * Changes the plan from a round on.
   *
   * @param fromRound from 1
   */
  void take(ImmutableSet<String> absent, int fromRound) {
    for (int round = fromRound - 1; round < plan.length; round++) {
      for (int person = 0; person < hall.people(); person++) {
        if (absent.contains(hall.guest(person).id())) {
          plan[round][person] = Hall.ANY;
        }
      }
      level(round);
    }
  }

  int[][] plan() {
    return plan;
  }

  int moved() {
    return moved;
  }

  private void level(int round) {
    while (true) {
      int largest = 0;
      int smallest = 0;
      for (int table = 1; table < hall.tables(); table++) {
        largest = size(round, table) > size(round, largest) ? table : largest;
        smallest = size(round, table) < size(round, smallest) ? table : smallest;
      }
      int mover =
          size(round, largest) - size(round, smallest) > 1
              ? mover(round, largest, smallest)
              : Hall.ANY;
      if (mover == Hall.ANY) {
        return;
      }
      plan[round][mover] = smallest;
      moved++;
    }
  }

  private int size(int round, int table) {
    return (int) IntStream.of(plan[round]).filter(place -> place == table).count();
  }

  private int mover(int round, int from, int to) {
    int best = Hall.ANY;
    int least = Integer.MAX_VALUE;
    for (int person = 0; person < hall.people(); person++) {
      if (plan[round][person] == from && isFree(round, person, to)) {
        int again = metAgain(round, person, to);
        if (again < least) {
          least = again;
          best = person;
        }
      }
    }
    return best;
  }

  private boolean isFree(int round, int person, int to) {
    return hall.fixedTable(round, person) == Hall.ANY
        && hall.partners(person).length == 0
        && !hall.guest(person).needsInterpreter()
        && !hall.guest(person).interprets()
        && IntStream.of(hall.strangers(person)).noneMatch(other -> plan[round][other] == to);
  }

  private int metAgain(int round, int person, int to) {
    int again = 0;
    for (int other = 0; other < hall.people(); other++) {
      for (int before = 0; plan[round][other] == to && before < plan.length; before++) {
        boolean met = before != round && plan[before][person] != Hall.ANY;
        again += met && plan[before][person] == plan[before][other] ? 1 : 0;
      }
    }
    return again;
  }
}
