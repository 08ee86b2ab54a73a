package fr.arpent.methods;

import java.util.Arrays;

/**
 * How unequally something is shared out (coefficient de Gini; C. Gini, <cite>Variabilità e
 * mutabilità</cite>, 1912): half the mean difference between two persons, divided by the mean.
 */
public final class Gini {

  private Gini() {}

  /**
   * Returns the coefficient of a whole population, in [0, 1): 0 when all have the same, also when
   * all have nothing or there is nobody. Takes n log n.
   *
   * @param values one per person, {@code >= 0}, in any order
   */
  public static double of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double weighted = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += sorted[i];
      weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
    }
    return sum == 0 ? 0 : Math.max(0, weighted / (sorted.length * sum));
  }
}
