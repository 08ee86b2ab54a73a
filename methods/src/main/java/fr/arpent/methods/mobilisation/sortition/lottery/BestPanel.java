package fr.arpent.methods.mobilisation.sortition.lottery;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The panel of the largest sum of prices, exactly: depth-first branch and bound on the linear
 * programme over types, branching on the type whose seats are furthest from a whole number. Quick
 * for small pools; for large ones with tight quotas it can take long.
 */
final class BestPanel {

  private static final double WHOLE = 1e-6;

  private final PersonTypes types;

  BestPanel(PersonTypes types) {
    this.types = types;
  }

  /** How far quotas may give way in a search. */
  private enum Room {
    NONE,
    FLEX,
    ANY
  }

  /** Returns any panel that fulfils the quotas; empty when there is none. */
  Optional<int[]> any() {
    return find(new double[types.count()]);
  }

  /**
   * Returns the best panel; empty when no panel fulfils the quotas.
   *
   * @param prices for a seat of each type
   */
  Optional<int[]> find(double[] prices) {
    return find(prices, Room.NONE, Integer.MAX_VALUE);
  }

  /** Returns a good panel, the best that some nodes of the search lead to. */
  Optional<int[]> find(double[] prices, int mostNodes) {
    return find(prices, Room.NONE, mostNodes);
  }

  /** Returns a sum of prices that no panel exceeds, even of fractions of people. */
  double bound(double[] prices) {
    return whole().solve(prices, Room.NONE).map(Seats::value).orElse(0.0);
  }

  /**
   * Returns the panel whose quotas give way least; empty when none is possible.
   *
   * @param flex whether only within the flex of the quotas, or as far as needed
   */
  Optional<int[]> leastChange(boolean flex) {
    return find(new double[types.count()], flex ? Room.FLEX : Room.ANY, Integer.MAX_VALUE);
  }

  private Optional<int[]> find(double[] prices, Room room, int mostNodes) {
    Optional<int[]> best = Optional.empty();
    double bestValue = Double.NEGATIVE_INFINITY;
    var open = new ArrayDeque<Box>();
    open.push(whole());
    for (int node = 0; !open.isEmpty() && (node < mostNodes || best.isEmpty()); node++) {
      var box = open.pop();
      var found = box.solve(prices, room);
      if (found.isEmpty() || found.get().value() <= bestValue + 1e-9) {
        continue;
      }
      var seats = found.get().seats();
      int fractional = mostFractional(seats);
      if (fractional < 0) {
        best = Optional.of(rounded(seats));
        bestValue = found.get().value();
      } else {
        int below = (int) Math.floor(seats[fractional]);
        open.push(box.atMost(fractional, below));
        open.push(box.atLeast(fractional, below + 1));
      }
    }
    return best;
  }

  private Box whole() {
    var caps = IntStream.range(0, types.count()).map(types::mostSeats).toArray();
    return new Box(new int[types.count()], caps);
  }

  private static int mostFractional(double[] seats) {
    int found = -1;
    double distance = WHOLE;
    for (int type = 0; type < seats.length; type++) {
      double own = Math.abs(seats[type] - Math.rint(seats[type]));
      if (own > distance) {
        distance = own;
        found = type;
      }
    }
    return found;
  }

  private static int[] rounded(double[] seats) {
    return Arrays.stream(seats).mapToInt(value -> (int) Math.rint(value)).toArray();
  }

  /** Seats by type within bounds. */
  private final class Box {

    private final int[] low;
    private final int[] high;

    Box(int[] low, int[] high) {
      this.low = low;
      this.high = high;
    }

    Box atMost(int type, int seats) {
      var bound = high.clone();
      bound[type] = seats;
      return new Box(low, bound);
    }

    Box atLeast(int type, int seats) {
      var bound = low.clone();
      bound[type] = seats;
      return new Box(bound, high);
    }

    /** Returns the best seats, whole or not: columns are types, quotas up, quotas down, slacks. */
    Optional<Seats> solve(double[] prices, Room room) {
      int count = types.count();
      int quotas = room == Room.NONE ? 0 : types.quotaCount();
      int height = types.rowCount() + 1;
      int slack = count + 2 * quotas;
      var matrix = new double[height][slack + height];
      var right = new double[height];
      var upper = new double[slack + height];
      var cost = new double[slack + height];
      for (int row = 0; row < height; row++) {
        boolean size = row == types.rowCount();
        right[row] = size ? types.seats() : types.most(row);
        upper[slack + row] = size ? 0 : types.most(row) - types.least(row);
        matrix[row][slack + row] = 1;
      }
      for (int row = 0; row < quotas; row++) {
        var quota = types.question().quotas().get(row);
        boolean flex = room == Room.FLEX;
        upper[count + row] = (flex ? quota.maxFlex() : types.seats() + quota.max()) - quota.max();
        upper[count + quotas + row] = quota.min() - (flex ? quota.minFlex() : 0);
        matrix[row][count + row] = -1;
        matrix[row][count + quotas + row] = 1;
        cost[count + row] = 1;
        cost[count + quotas + row] = quota.min() > 0 ? 1 + 2.0 / quota.min() : 0;
      }
      for (int type = 0; type < count; type++) {
        upper[type] = high[type] - low[type];
        cost[type] = -prices[type];
        matrix[height - 1][type] = 1;
        right[height - 1] -= low[type];
        for (int row : types.rows(type)) {
          matrix[row][type] = 1;
          right[row] -= low[type];
        }
        if (upper[type] < 0) {
          return Optional.empty();
        }
      }
      var simplex = new Simplex(matrix, right, upper, 1e-9);
      if (!simplex.minimise(cost)) {
        return Optional.empty();
      }
      double value = 0;
      for (int column = 0; column < slack; column++) {
        value -= cost[column] * simplex.solution()[column];
      }
      var seats = new double[count];
      for (int type = 0; type < count; type++) {
        seats[type] = low[type] + simplex.solution()[type];
        value += prices[type] * low[type];
      }
      return Optional.of(new Seats(seats, value));
    }
  }

  /** Seats by type, and what they are worth. */
  private static final class Seats {

    private final double[] seats;
    private final double value;

    Seats(double[] seats, double value) {
      this.seats = seats;
      this.value = value;
    }

    double[] seats() {
      return seats;
    }

    double value() {
      return value;
    }
  }
}
