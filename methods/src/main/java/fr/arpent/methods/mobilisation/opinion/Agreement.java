package fr.arpent.methods.mobilisation.opinion;

/** How far two ways of grouping the same people agree. */
final class Agreement {

  private Agreement() {}

  /**
   * Returns the adjusted Rand index (L. Hubert and P. Arabie 1985): 1 for the same groups whatever
   * their names, about 0 for groups by chance.
   */
  static double adjustedRand(int[] one, int[] other) {
    var table = table(one, other);
    double both = 0;
    double rows = 0;
    var columnSums = new long[table.length == 0 ? 0 : table[0].length];
    for (var row : table) {
      long sum = 0;
      for (int j = 0; j < row.length; j++) {
        both += pairs(row[j]);
        sum += row[j];
        columnSums[j] += row[j];
      }
      rows += pairs(sum);
    }
    double columns = 0;
    for (long sum : columnSums) {
      columns += pairs(sum);
    }
    double expected = one.length < 2 ? 0 : rows * columns / pairs(one.length);
    double most = (rows + columns) / 2;
    return most == expected ? 1 : (both - expected) / (most - expected);
  }

  /** Returns, for a group, the largest overlap |A ∩ B| / |A ∪ B| with a group of the other way. */
  static double jaccard(int[] one, int[] other, int group) {
    var table = table(one, other);
    double best = 0;
    for (int j = 0; group < table.length && j < table[group].length; j++) {
      int shared = table[group][j];
      int union = -shared;
      for (int k = 0; k < table[group].length; k++) {
        union += table[group][k];
      }
      for (var row : table) {
        union += row[j];
      }
      best = Math.max(best, union == 0 ? 0 : (double) shared / union);
    }
    return best;
  }

  private static int[][] table(int[] one, int[] other) {
    var table = new int[most(one) + 1][most(other) + 1];
    for (int i = 0; i < one.length; i++) {
      table[one[i]][other[i]]++;
    }
    return table;
  }

  private static int most(int[] labels) {
    int most = -1;
    for (int label : labels) {
      most = Math.max(most, label);
    }
    return most;
  }

  private static double pairs(long count) {
    return count * (count - 1.0) / 2;
  }
}
