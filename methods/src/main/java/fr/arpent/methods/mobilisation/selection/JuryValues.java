package fr.arpent.methods.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.MidRanks;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the jury as a whole gives each application on each criterion, by an {@link Aggregation}, and
 * which applications can be ranked.
 */
final class JuryValues {

  /** A floor is reached when it is missed by less than this, in points. */
  private static final double NEAR = 1e-9;

  private final JuryGrid grid;
  private final double[][] values;
  private final double[][] typical;

  private JuryValues(JuryGrid grid, double[][] values, double[][] typical) {
    this.grid = grid;
    this.values = values;
    this.typical = typical;
  }

  static JuryValues of(JuryGrid grid, Aggregation how) {
    int applications = grid.applications().size();
    int criteria = grid.criteria().size();
    var typical = new double[applications][criteria];
    for (int i = 0; i < applications; i++) {
      for (int k = 0; k < criteria; k++) {
        var given = grid.given(i, k);
        typical[i][k] = how == Aggregation.MEDIAN ? median(given) : mean(given);
      }
    }
    if (how.isOnTheScale()) {
      return new JuryValues(grid, typical, typical);
    }
    var values = new double[applications][criteria];
    for (int k = 0; k < criteria; k++) {
      var column = how == Aggregation.RANKS ? borda(grid, k) : standardised(grid, k);
      for (int i = 0; i < applications; i++) {
        values[i][k] = column[i];
      }
    }
    return new JuryValues(grid, values, typical);
  }

  /** Returns the value in points; not a number when nobody scored. */
  double value(int application, int criterion) {
    return values[application][criterion];
  }

  /** Returns all values of an application. */
  double[] values(int application) {
    return values[application].clone();
  }

  /** Returns the mean, or median, of the points given. */
  double typical(int application, int criterion) {
    return typical[application][criterion];
  }

  /** Returns whether every criterion has a value. */
  boolean isComplete(int application) {
    return Arrays.stream(values[application]).noneMatch(Double::isNaN);
  }

  /** Returns the criteria whose floor an application does not reach. */
  ImmutableList<String> below(int application) {
    return IntStream.range(0, grid.criteria().size())
        .filter(k -> typical[application][k] < grid.criteria().get(k).floorPoints() - NEAR)
        .mapToObj(k -> grid.criteria().get(k).id())
        .collect(toImmutableList());
  }

  /** Returns whether an application has all its values and reaches all floors. */
  boolean isRanked(int application) {
    return isComplete(application) && below(application).isEmpty();
  }

  private static double mean(double[] given) {
    return Arrays.stream(given).average().orElse(Double.NaN);
  }

  private static double median(double[] given) {
    if (given.length == 0) {
      return Double.NaN;
    }
    var sorted = given.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static double[] borda(JuryGrid grid, int criterion) {
    return meanOverJurors(
        grid,
        criterion,
        given -> {
          var ranks = MidRanks.highestFirst(given);
          int all = given.length;
          return Arrays.stream(ranks)
              .map(rank -> all == 1 ? 50 : 100 * (all - rank) / (all - 1))
              .toArray();
        });
  }

  private static double[] standardised(JuryGrid grid, int criterion) {
    var all =
        IntStream.range(0, grid.applications().size())
            .mapToObj(i -> grid.given(i, criterion))
            .flatMapToDouble(Arrays::stream)
            .toArray();
    double mean = mean(all);
    double deviation = deviation(all);
    return meanOverJurors(
        grid,
        criterion,
        given -> {
          double own = mean(given);
          double spread = deviation(given);
          return Arrays.stream(given)
              .map(value -> mean + (spread > NEAR ? deviation * (value - own) / spread : 0))
              .toArray();
        });
  }

  private static double deviation(double[] given) {
    double mean = mean(given);
    return StrictMath.sqrt(
        Arrays.stream(given).map(value -> (value - mean) * (value - mean)).average().orElse(0));
  }

  /** What a juror's points on a criterion become, in the order in which they stand. */
  private interface Change {
    double[] of(double[] given);
  }

  private static double[] meanOverJurors(JuryGrid grid, int criterion, Change change) {
    var sums = new double[grid.applications().size()];
    var counts = new int[sums.length];
    for (int j = 0; j < grid.jurors().size(); j++) {
      int juror = j;
      var scored =
          IntStream.range(0, sums.length)
              .filter(i -> !Double.isNaN(grid.points(juror, i, criterion)))
              .toArray();
      var changed =
          change.of(
              Arrays.stream(scored).mapToDouble(i -> grid.points(juror, i, criterion)).toArray());
      for (int at = 0; at < scored.length; at++) {
        sums[scored[at]] += changed[at];
        counts[scored[at]]++;
      }
    }
    var means = new double[sums.length];
    Arrays.setAll(means, i -> counts[i] == 0 ? Double.NaN : sums[i] / counts[i]);
    return means;
  }
}
