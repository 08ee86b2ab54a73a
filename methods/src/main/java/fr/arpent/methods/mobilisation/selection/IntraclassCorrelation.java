package fr.arpent.methods.mobilisation.selection;

import java.util.Arrays;
import java.util.Optional;

/**
 * Intraclass correlations of n things rated by the same k jurors: how much of the variance of the
 * ratings lies between the things.
 *
 * <p>Source: P. E. Shrout and J. L. Fleiss, <cite>Intraclass correlations: uses in assessing rater
 * reliability</cite>, Psychological Bulletin 86(2), 1979, pages 420 to 428.
 *
 * @param betweenThings mean square between things (BMS)
 * @param withinThings mean square within things (WMS)
 * @param betweenJurors mean square between jurors (JMS)
 * @param residual mean square of what is left (EMS)
 * @param jurors k
 * @param things n
 */
record IntraclassCorrelation(
    double betweenThings,
    double withinThings,
    double betweenJurors,
    double residual,
    int jurors,
    int things) {

  private static final double NEAR = 1e-12;

  /**
   * Returns the analysis of ratings.
   *
   * @param ratings a row per juror
   * @return empty with fewer than two jurors or things, or when all ratings are equal
   */
  static Optional<IntraclassCorrelation> of(double[][] ratings) {
    int k = ratings.length;
    int n = k == 0 ? 0 : ratings[0].length;
    if (k < 2 || n < 2) {
      return Optional.empty();
    }
    double mean = Arrays.stream(ratings).flatMapToDouble(Arrays::stream).sum() / (n * k);
    double total = 0;
    double jurors = 0;
    double things = 0;
    for (var row : ratings) {
      double own = Arrays.stream(row).sum() / n;
      jurors += n * (own - mean) * (own - mean);
      total += Arrays.stream(row).map(one -> (one - mean) * (one - mean)).sum();
    }
    for (int i = 0; i < n; i++) {
      int at = i;
      double own = Arrays.stream(ratings).mapToDouble(row -> row[at]).sum() / k;
      things += k * (own - mean) * (own - mean);
    }
    return total < NEAR
        ? Optional.empty()
        : Optional.of(
            new IntraclassCorrelation(
                things / (n - 1),
                (total - things) / (n * (k - 1)),
                jurors / (k - 1),
                Math.max(0, total - things - jurors) / ((n - 1) * (k - 1)),
                k,
                n));
  }

  /** ICC(1,1): each thing rated by jurors of its own. */
  double oneWay() {
    return (betweenThings - withinThings) / (betweenThings + (jurors - 1) * withinThings);
  }

  /** ICC(2,1): one juror out of many such jurors, severity counted as disagreement. */
  double oneJuror() {
    return (betweenThings - residual)
        / (betweenThings + (jurors - 1) * residual + jurors * (betweenJurors - residual) / things);
  }

  /** ICC(3,1): one of these very jurors, severity left out. */
  double oneOfThese() {
    return (betweenThings - residual) / (betweenThings + (jurors - 1) * residual);
  }

  /** ICC(1,k): the mean of k jurors of its own for each thing. */
  double oneWayMean() {
    return (betweenThings - withinThings) / betweenThings;
  }

  /** ICC(2,k): the mean of k such jurors. */
  double meanOfJurors() {
    return (betweenThings - residual) / (betweenThings + (betweenJurors - residual) / things);
  }

  /** ICC(3,k): the mean of these very jurors. */
  double meanOfThese() {
    return (betweenThings - residual) / betweenThings;
  }
}
