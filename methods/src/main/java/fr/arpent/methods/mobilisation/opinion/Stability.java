package fr.arpent.methods.mobilisation.opinion;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import fr.arpent.methods.draw.Draw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * How firm groups are, in two ways.
 *
 * <p>Resamples: people are drawn again with replacement, plane and groups are made anew, everybody
 * is put in the nearest new group, and both ways are compared, as a whole by the adjusted Rand
 * index and group by group by the largest overlap (C. Hennig 2007: below 0.6 a group is not to be
 * trusted, above 0.75 it is). Starts: k-means begins at places drawn at random (D. Arthur and S.
 * Vassilvitskii 2007) and the groups it ends at are compared with those of the search.
 */
final class Stability {

  /** Random starts. */
  static final int STARTS = 20;

  private final VoteMatrix votes;
  private final int[] grouped;
  private final double[][] points;
  private final Partition partition;
  private final OpinionInput input;
  private final String seed;

  /**
   * @param grouped rows that are in a group
   * @param points their places
   * @param partition their groups
   */
  Stability(
      VoteMatrix votes,
      int[] grouped,
      double[][] points,
      Partition partition,
      OpinionInput input,
      String seed) {
    this.votes = votes;
    this.grouped = grouped;
    this.points = points;
    this.partition = partition;
    this.input = input;
    this.seed = seed;
  }

  /**
   * What was found.
   *
   * @param figures for all groups
   * @param overlaps mean overlap of each group
   */
  record Found(OpinionResult.GroupStability figures, ImmutableDoubleArray overlaps) {}

  Found find() {
    var draw = Draw.of(seed, "opinion-resamples");
    var overlaps = new double[partition.groups()];
    double agreement = 0;
    int same = 0;
    int done = 0;
    for (int i = 0; i < input.resamples(); i++) {
      var again = resample(draw);
      if (again.isEmpty()) {
        continue;
      }
      done++;
      var labels = again.get().labels().toArray();
      agreement += Agreement.adjustedRand(partition.labels(), labels);
      same += again.get().same() ? 1 : 0;
      for (int g = 0; g < overlaps.length; g++) {
        overlaps[g] += Agreement.jaccard(partition.labels(), labels, g);
      }
    }
    // A resample without enough distinct people finds nothing again: it counts as 0.
    int all = input.resamples();
    for (int g = 0; g < overlaps.length; g++) {
      overlaps[g] /= all;
    }
    return new Found(
        new OpinionResult.GroupStability(
            done, agreement / all, (double) same / all, STARTS, startAgreement()),
        ImmutableDoubleArray.copyOf(overlaps));
  }

  /**
   * Groups found again.
   *
   * @param labels of all people in a group
   * @param same whether the same number of groups was the best
   */
  private record Again(ImmutableIntArray labels, boolean same) {}

  private Optional<Again> resample(Draw draw) {
    var rows = new int[votes.people()];
    Arrays.setAll(rows, i -> draw.below(rows.length));
    Arrays.sort(rows);
    var drawn = votes.rows(rows);
    var plane = PrincipalPlane.of(drawn);
    var places =
        Arrays.stream(rows)
            .filter(row -> Arrays.binarySearch(grouped, row) >= 0)
            .mapToObj(row -> plane.project(votes, row))
            .toArray(double[][]::new);
    var search = GroupSearch.quick(places);
    var found = search.into(partition.groups());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var centres = new double[partition.groups()][];
    Arrays.setAll(centres, g -> found.get().partition().centre(g));
    var labels =
        Arrays.stream(grouped)
            .map(row -> Plane.nearest(plane.project(votes, row), centres))
            .toArray();
    var best = GroupSearch.best(search.upTo(input.mostGroups()));
    boolean same =
        best.filter(candidate -> candidate.partition().groups() == partition.groups()).isPresent();
    return Optional.of(new Again(ImmutableIntArray.copyOf(labels), same));
  }

  private double startAgreement() {
    var draw = Draw.of(seed, "opinion-starts");
    double sum = 0;
    for (int i = 0; i < STARTS; i++) {
      var again = KMeans.from(points, drawnCentres(draw));
      sum += Agreement.adjustedRand(partition.labels(), again.labels());
    }
    return sum / STARTS;
  }

  /** Draws centres among the points, each with a chance as its squared distance to those before. */
  private double[][] drawnCentres(Draw draw) {
    var centres = new ArrayList<double[]>();
    centres.add(points[draw.below(points.length)]);
    while (centres.size() < partition.groups()) {
      var squares =
          Arrays.stream(points)
              .mapToDouble(
                  point ->
                      centres.stream()
                          .map(centre -> Plane.square(point, centre))
                          .min(Comparator.naturalOrder())
                          .orElse(0.0))
              .toArray();
      double left = draw.unit() * sum(squares);
      int chosen = 0;
      while (chosen < points.length - 1 && left >= squares[chosen]) {
        left -= squares[chosen++];
      }
      centres.add(points[chosen]);
    }
    return centres.toArray(double[][]::new);
  }

  /** Adds in order: a stream may compensate its sum. */
  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
