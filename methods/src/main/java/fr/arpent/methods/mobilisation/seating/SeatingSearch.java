package fr.arpent.methods.mobilisation.seating;

import fr.arpent.methods.draw.Draw;

/**
 * Looks for a plan of least cost by simulated annealing (S. Kirkpatrick, C. Gelatt and M. Vecchi
 * 1983): two people of a round, drawn by lot, are exchanged when that costs nothing, and sometimes
 * when it does, less and less often. The number of steps depends on the input alone, never on the
 * clock, so that a seed gives one plan on every machine.
 *
 * <p>Stops as soon as a plan costs no more than counting allows; without fields to mix, where that
 * is often possible, it begins again a few times before giving up.
 */
final class SeatingSearch {

  private static final int STEPS_PER_SEAT = 16_000;
  private static final int LEAST_STEPS = 1_000_000;
  private static final int MOST_STEPS = 4_000_000;
  private static final int ATTEMPTS = 6;

  /** First and last temperature, in meetings, with fields to mix and without. */
  private static final double[] MIXED = {2, 0.1};

  private static final double[] PLAIN = {0.5, 0.2};

  private final Hall hall;
  private final Draw draw;

  SeatingSearch(Hall hall, Draw draw) {
    this.hall = hall;
    this.draw = draw;
  }

  /** Returns the table of every person in every round. */
  int[][] find() {
    long least = SeatingMetrics.leastCost(hall);
    int attempts = hall.fields() == 0 && hall.rounds() > 1 ? ATTEMPTS : 1;
    Plan best = anneal(least);
    for (int i = 1; i < attempts && best.cost() > least; i++) {
      var next = anneal(least);
      best = next.cost() < best.cost() ? next : best;
    }
    return best.chairs().plan();
  }

  private record Plan(Chairs chairs, long cost) {}

  private Plan anneal(long least) {
    var chairs = new Chairs(hall, draw);
    long cost = chairs.cost();
    int people = hall.people();
    long pairs = (long) people * people;
    long choices = hall.rounds() * pairs;
    int steps = steps();
    var range = hall.fields() == 0 ? PLAIN : MIXED;
    double temperature = range[0] * people * Chairs.MEETING;
    double cooling = StrictMath.pow(range[1] / range[0], 1.0 / steps);
    for (int step = 0; step < steps && cost > least; step++) {
      temperature *= cooling;
      long choice = draw.below(choices);
      int round = (int) (choice / pairs);
      int one = (int) (choice % pairs / people);
      int other = (int) (choice % people);
      if (!chairs.mayExchange(round, one, other)) {
        continue;
      }
      long change = chairs.change(round, one, other);
      if (change <= 0 || draw.unit() < StrictMath.exp((double) -change / temperature)) {
        chairs.exchange(round, one, other);
        cost += change;
      }
    }
    return new Plan(chairs, cost);
  }

  private int steps() {
    long seats = (long) hall.rounds() * hall.people() * STEPS_PER_SEAT;
    return (int) Math.max(LEAST_STEPS, Math.min(MOST_STEPS, seats));
  }
}
