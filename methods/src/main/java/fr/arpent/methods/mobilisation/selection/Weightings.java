package fr.arpent.methods.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.draw.Draw;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Other weights than those of the study, as shares of all weights.
 *
 * <p>Near ones: every single weight, and every two together, raised and lowered by one share; no
 * chance is needed, and a spreadsheet can redo them. Any: points drawn evenly on the simplex of all
 * weights, as in stochastic multicriteria acceptability analysis (Lahdelma and Salminen 2001).
 */
final class Weightings {

  private Weightings() {}

  /** Returns 2n² weightings for n criteria. */
  static ImmutableList<double[]> near(double[] shares, double change) {
    var all = ImmutableList.<double[]>builder();
    double[] factors = {1 - change, 1 + change};
    for (int one = 0; one < shares.length; one++) {
      for (double factor : factors) {
        all.add(changed(shares, one, factor, one, 1));
        for (int other = one + 1; other < shares.length; other++) {
          for (double second : factors) {
            all.add(changed(shares, one, factor, other, second));
          }
        }
      }
    }
    return all.build();
  }

  private static double[] changed(
      double[] shares, int one, double factor, int other, double second) {
    var changed = shares.clone();
    changed[one] *= factor;
    changed[other] *= second;
    return normalised(changed);
  }

  /** Returns weightings drawn from a seed: exponential numbers, divided by their sum. */
  static ImmutableList<double[]> any(int criteria, String seed, int draws) {
    var draw = Draw.of(seed, "selection-weights");
    return IntStream.range(0, draws)
        .mapToObj(
            i -> {
              var weights = new double[criteria];
              Arrays.setAll(weights, k -> -StrictMath.log(1 - draw.unit()));
              return normalised(weights);
            })
        .collect(toImmutableList());
  }

  private static double[] normalised(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }
}
