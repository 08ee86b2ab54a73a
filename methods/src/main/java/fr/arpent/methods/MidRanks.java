package fr.arpent.methods;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ranks from 1, the highest first; equal figures share the mean of their ranks (1, 2.5, 2.5, 4).
 * Figures are equal when they agree to twelve significant digits.
 */
public final class MidRanks {

  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

  private MidRanks() {}

  /** Returns the rank of each figure. */
  public static double[] highestFirst(double[] figures) {
    var rounded = new BigDecimal[figures.length];
    for (int i = 0; i < figures.length; i++) {
      rounded[i] = new BigDecimal(figures[i]).round(DIGITS);
    }
    var order =
        Stream.iterate(0, i -> i + 1)
            .limit(figures.length)
            .sorted(Comparator.comparing((Integer i) -> rounded[i]).reversed())
            .toList();
    var ranks = new double[figures.length];
    for (int first = 0; first < order.size(); ) {
      int end = endOfTie(order, rounded, first);
      for (int place = first; place < end; place++) {
        ranks[order.get(place)] = (first + 1 + end) / 2.0;
      }
      first = end;
    }
    return ranks;
  }

  private static int endOfTie(List<Integer> order, BigDecimal[] rounded, int first) {
    int end = first + 1;
    while (end < order.size()
        && rounded[order.get(end)].compareTo(rounded[order.get(first)]) == 0) {
      end++;
    }
    return end;
  }
}
