package fr.arpent.methods.diagnostic.access;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Competition ranks (1, 2, 2, 4). Figures are equal when they agree to twelve significant digits:
 * two sums of the same terms may differ in the last ones.
 */
final class Ranks {

  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

  private Ranks() {}

  /** Returns the rank of each figure, the highest first. */
  static int[] highestFirst(double[] figures) {
    var rounded =
        IntStream.range(0, figures.length)
            .mapToObj(i -> new BigDecimal(figures[i]).round(DIGITS))
            .toArray(BigDecimal[]::new);
    var order =
        Stream.iterate(0, i -> i + 1)
            .limit(figures.length)
            .sorted(Comparator.comparing((Integer i) -> rounded[i]).reversed())
            .toList();
    var ranks = new int[figures.length];
    for (int place = 0; place < order.size(); place++) {
      boolean tied =
          place > 0 && rounded[order.get(place)].compareTo(rounded[order.get(place - 1)]) == 0;
      ranks[order.get(place)] = tied ? ranks[order.get(place - 1)] : place + 1;
    }
    return ranks;
  }
}
