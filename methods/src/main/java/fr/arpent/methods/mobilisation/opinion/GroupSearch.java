package fr.arpent.methods.mobilisation.opinion;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for the groups of a given number with the smallest sum of squares, without chance: k-means
 * starts from many sets of centres, each begun at another point and continued in two ways, by the
 * point farthest from the centres so far (T. Gonzalez 1985) and by the point that lowers the sum of
 * squares most. Of solutions that are equal to a thousandth, the one with the best silhouette is
 * taken: their sums of squares say nothing about which is better.
 */
final class GroupSearch {

  /** First points that are tried. */
  private static final int FIRST_POINTS = 100;

  /** Points looked at for the next centre. */
  private static final int CANDIDATES = 300;

  private static final double EQUAL = 1.001;

  private final double[][] points;
  private final double[][] spread;
  private final int firstPoints;

  private GroupSearch(double[][] points, int firstPoints) {
    this.points = points;
    this.spread = spread(points, CANDIDATES);
    this.firstPoints = firstPoints;
  }

  static GroupSearch thorough(double[][] points) {
    return new GroupSearch(points, FIRST_POINTS);
  }

  /** Returns a search with few starts, for the many resamples of {@link Stability}. */
  static GroupSearch quick(double[][] points) {
    return new GroupSearch(points, 8);
  }

  /**
   * A number of groups, the best groups found and their silhouette.
   *
   * @param partition the groups
   * @param silhouette in [−1, 1]
   */
  record Candidate(Partition partition, double silhouette) {}

  /** Returns the candidates for 2 groups, 3, …; fewer when there are not as many places. */
  ImmutableList<Candidate> upTo(int mostGroups) {
    return IntStream.rangeClosed(2, mostGroups)
        .mapToObj(this::into)
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the candidate with the best silhouette, the fewest groups of those as good. */
  static Optional<Candidate> best(List<Candidate> candidates) {
    return candidates.stream()
        .min(
            Comparator.comparingDouble((Candidate candidate) -> -candidate.silhouette())
                .thenComparingInt(candidate -> candidate.partition().groups()));
  }

  /** Returns the best groups of a number; empty when there are fewer distinct places. */
  Optional<Candidate> into(int groups) {
    var found = new ArrayList<Partition>();
    for (var first : spread(points, firstPoints)) {
      found.add(KMeans.from(points, farthest(first, groups)));
      found.add(KMeans.from(points, steepest(first, groups)));
    }
    found.removeIf(Partition::hasEmptyGroup);
    double least = found.stream().mapToDouble(Partition::within).min().orElse(0);
    return found.stream()
        .filter(partition -> partition.within() <= EQUAL * least)
        .collect(ArrayList<Partition>::new, GroupSearch::addIfNew, (one, more) -> one.addAll(more))
        .stream()
        .map(partition -> new Candidate(partition, Silhouette.of(points, partition)))
        .min(
            Comparator.comparingDouble((Candidate candidate) -> -candidate.silhouette())
                .thenComparingDouble(candidate -> candidate.partition().within()));
  }

  private static void addIfNew(List<Partition> distinct, Partition partition) {
    if (distinct.stream().noneMatch(known -> Arrays.equals(known.labels(), partition.labels()))) {
      distinct.add(partition);
    }
  }

  private double[][] farthest(double[] first, int groups) {
    var centres = new ArrayList<double[]>(List.of(first));
    var distances = squares(first);
    while (centres.size() < groups) {
      int far = 0;
      for (int i = 1; i < points.length; i++) {
        far = distances[i] > distances[far] ? i : far;
      }
      centres.add(points[far]);
      lower(distances, points[far]);
    }
    return centres.toArray(double[][]::new);
  }

  private double[][] steepest(double[] first, int groups) {
    var centres = new ArrayList<double[]>(List.of(first));
    var distances = squares(first);
    while (centres.size() < groups) {
      double[] best = first;
      double least = Double.POSITIVE_INFINITY;
      for (var candidate : spread) {
        double sum = 0;
        for (int i = 0; i < points.length && sum < least; i++) {
          sum += Math.min(distances[i], Plane.square(points[i], candidate));
        }
        if (sum < least) {
          least = sum;
          best = candidate;
        }
      }
      centres.add(best);
      lower(distances, best);
    }
    return centres.toArray(double[][]::new);
  }

  private double[] squares(double[] centre) {
    return Arrays.stream(points).mapToDouble(point -> Plane.square(point, centre)).toArray();
  }

  private void lower(double[] distances, double[] centre) {
    for (int i = 0; i < points.length; i++) {
      distances[i] = Math.min(distances[i], Plane.square(points[i], centre));
    }
  }

  /** Returns at most so many distinct points, evenly chosen from left to right. */
  private static double[][] spread(double[][] points, int most) {
    var ordered =
        Arrays.stream(points)
            .sorted(
                Comparator.comparingDouble((double[] point) -> point[0])
                    .thenComparingDouble(point -> point[1]))
            .toList();
    int count = Math.min(most, ordered.size());
    return IntStream.range(0, count)
        .mapToObj(i -> ordered.get((int) ((long) i * ordered.size() / count)))
        .toArray(double[][]::new);
  }
}
