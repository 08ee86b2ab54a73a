package fr.arpent.methods.mobilisation.selection;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The chance of so great a concordance if each ranker put the things in an order of their own, all
 * orders of a ranker's ranks (ties included) being equally likely: counted in full, ranker after
 * ranker, for up to {@value #MOST_THINGS} things. Sums of ranks that differ only by which thing has
 * them count as one.
 *
 * <p>Source: the enumeration behind the table of M. Friedman, <cite>The use of ranks to avoid the
 * assumption of normality</cite>, JASA 32, 1937, and of M. G. Kendall, <cite>Rank correlation
 * methods</cite>, for up to seven things.
 */
final class ConcordanceChance {

  /** Things up to which all orders are counted; beyond, chi-squared is close. */
  static final int MOST_THINGS = 7;

  /** Sums looked at for one ranker, beyond which the count is given up. */
  private static final long MOST_STEPS = 5_000_000;

  /** The same for the last ranker, whose sums need not be kept. */
  private static final long MOST_LAST_STEPS = 40_000_000;

  private ConcordanceChance() {}

  /**
   * Returns the chance.
   *
   * @param ranks a row per ranker of ranks from 1, ties sharing the mean of theirs
   * @return empty when there are too many to count
   */
  static OptionalDouble of(double[][] ranks) {
    if (ranks.length < 2 || ranks[0].length > MOST_THINGS) {
      return OptionalDouble.empty();
    }
    // Twice the ranks are whole numbers, and so are sums of squares that compare as S does.
    var doubled =
        Arrays.stream(ranks)
            .map(one -> Arrays.stream(one).mapToInt(rank -> (int) Math.round(2 * rank)).toArray())
            .toArray(int[][]::new);
    var sums = new int[doubled[0].length];
    for (var one : doubled) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += one[i];
      }
    }
    return chance(doubled, squares(sums));
  }

  private static OptionalDouble chance(int[][] ranks, long observed) {
    Map<ImmutableIntArray, Double> states = new LinkedHashMap<>();
    states.put(sorted(ranks[0].clone()), 1.0);
    int last = ranks.length - 1;
    for (int ranker = 1; ranker < last; ranker++) {
      var orders = orders(ranks[ranker]);
      if ((long) states.size() * orders.size() > MOST_STEPS) {
        return OptionalDouble.empty();
      }
      states = added(states, orders);
    }
    var orders = orders(ranks[last]);
    if ((long) states.size() * orders.size() > MOST_LAST_STEPS) {
      return OptionalDouble.empty();
    }
    double chance = 0;
    for (var state : states.entrySet()) {
      long reached =
          orders.stream().filter(order -> squares(state.getKey(), order) >= observed).count();
      chance += state.getValue() * reached / orders.size();
    }
    return OptionalDouble.of(Math.min(1, chance));
  }

  private static Map<ImmutableIntArray, Double> added(
      Map<ImmutableIntArray, Double> states, List<int[]> orders) {
    Map<ImmutableIntArray, Double> next = new LinkedHashMap<>();
    states.forEach(
        (sums, chance) -> {
          for (var order : orders) {
            var added = new int[order.length];
            Arrays.setAll(added, i -> sums.get(i) + order[i]);
            next.merge(sorted(added), chance / orders.size(), Double::sum);
          }
        });
    return next;
  }

  private static long squares(ImmutableIntArray sums, int[] order) {
    long squares = 0;
    for (int i = 0; i < order.length; i++) {
      long sum = (long) sums.get(i) + order[i];
      squares += sum * sum;
    }
    return squares;
  }

  private static ImmutableIntArray sorted(int[] sums) {
    Arrays.sort(sums);
    return ImmutableIntArray.copyOf(sums);
  }

  private static long squares(int[] sums) {
    return Arrays.stream(sums).mapToLong(sum -> (long) sum * sum).sum();
  }

  /** Returns all distinct orders of some ranks, from the smallest on. */
  private static List<int[]> orders(int[] ranks) {
    var order = ranks.clone();
    Arrays.sort(order);
    var all = new ArrayList<int[]>();
    do {
      all.add(order.clone());
    } while (next(order));
    return all;
  }

  /** Turns an order into the next one; false after the last. */
  private static boolean next(int[] order) {
    int at = order.length - 2;
    while (at >= 0 && order[at] >= order[at + 1]) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    int other = order.length - 1;
    while (order[other] <= order[at]) {
      other--;
    }
    swap(order, at, other);
    for (int left = at + 1, right = order.length - 1; left < right; left++, right--) {
      swap(order, left, right);
    }
    return true;
  }

  private static void swap(int[] order, int one, int other) {
    int kept = order[one];
    order[one] = order[other];
    order[other] = kept;
  }
}
