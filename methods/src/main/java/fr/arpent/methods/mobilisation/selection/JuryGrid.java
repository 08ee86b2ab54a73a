package fr.arpent.methods.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** Points of every juror for every application on every criterion; not a number where missing. */
final class JuryGrid {

  private final ImmutableList<String> jurors;
  private final ImmutableList<String> applications;
  private final ImmutableList<Criterion> criteria;
  private final double[][][] points;

  private JuryGrid(
      ImmutableList<String> jurors,
      ImmutableList<String> applications,
      ImmutableList<Criterion> criteria,
      double[][][] points) {
    this.jurors = jurors;
    this.applications = applications;
    this.criteria = criteria;
    this.points = points;
  }

  /**
   * Returns the grid of some applications. Scores of other applications and of those who are
   * recused are left out; jurors stand in the order of their keys.
   */
  static JuryGrid of(
      ImmutableList<String> applications,
      ImmutableList<Criterion> criteria,
      Collection<JurorScore> scores,
      ImmutableSet<Recusal> recusals) {
    var counted =
        scores.stream()
            .filter(one -> applications.contains(one.application()))
            .filter(one -> !recusals.contains(new Recusal(one.juror(), one.application())))
            .toList();
    var jurors =
        counted.stream().map(JurorScore::juror).distinct().sorted().collect(toImmutableList());
    var keys = criteria.stream().map(Criterion::id).collect(toImmutableList());
    var points = new double[jurors.size()][applications.size()][criteria.size()];
    for (var byApplication : points) {
      for (var row : byApplication) {
        Arrays.fill(row, Double.NaN);
      }
    }
    for (var one : counted) {
      int criterion = keys.indexOf(one.criterion());
      points[jurors.indexOf(one.juror())][applications.indexOf(one.application())][criterion] =
          criteria.get(criterion).points(one.score());
    }
    return new JuryGrid(jurors, applications, criteria, points);
  }

  /** Returns the grid without one juror. */
  JuryGrid without(int juror) {
    var others = IntStream.range(0, jurors.size()).filter(j -> j != juror).boxed().toList();
    return new JuryGrid(
        others.stream().map(jurors::get).collect(toImmutableList()),
        applications,
        criteria,
        others.stream().map(j -> points[j]).toArray(double[][][]::new));
  }

  ImmutableList<String> jurors() {
    return jurors;
  }

  ImmutableList<String> applications() {
    return applications;
  }

  ImmutableList<Criterion> criteria() {
    return criteria;
  }

  double points(int juror, int application, int criterion) {
    return points[juror][application][criterion];
  }

  /** Returns the points of all jurors who scored an application on a criterion. */
  double[] given(int application, int criterion) {
    return Arrays.stream(points)
        .mapToDouble(one -> one[application][criterion])
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }

  /** Returns whether a juror scored an application on some criterion. */
  boolean isScored(int juror, int application) {
    return Arrays.stream(points[juror][application]).anyMatch(value -> !Double.isNaN(value));
  }

  /** Returns a juror's own weighted mean; not a number unless every criterion is scored. */
  double overall(int juror, int application) {
    return weighted(points[juror][application], shares());
  }

  /** Returns each criterion's share of all weights. */
  double[] shares() {
    double sum = criteria.stream().mapToDouble(Criterion::weight).sum();
    return criteria.stream().mapToDouble(one -> one.weight() / sum).toArray();
  }

  /** Returns Σ share · value; not a number when a value is none. */
  static double weighted(double[] values, double[] shares) {
    double sum = 0;
    for (int k = 0; k < values.length; k++) {
      sum += shares[k] * values[k];
    }
    return sum;
  }
}
