package fr.arpent.methods.mobilisation.opinion;

/**
 * The plane in which votes differ most (analyse en composantes principales, two components), as
 * Polis draws it. Statements set aside count as 0 for everybody; a vote that was not cast takes the
 * mean of its statement; people are pushed outward by √(statements / votes), since few votes would
 * else leave them near the middle. Columns are centred, not scaled.
 *
 * <p>The sign of an axis is free: the statement that weighs most has a positive weight.
 */
final class PrincipalPlane {

  private static final int AXES = 2;

  /** A variance below this part of the whole is none. */
  private static final double NOTHING = 1e-12;

  private final double[] means;
  private final double[][] components = new double[AXES][];
  private final double[] variances = new double[AXES];
  private final double totalVariance;

  private PrincipalPlane(VoteMatrix votes) {
    means = means(votes);
    var centred = centred(votes);
    boolean tall = votes.people() >= votes.width();
    var products = tall ? columnProducts(centred, votes.width()) : rowProducts(centred);
    double degrees = Math.max(1, votes.people() - 1);
    double trace = 0;
    for (int i = 0; i < products.length; i++) {
      trace += products[i][i];
    }
    totalVariance = trace / degrees;
    var eigen = SymmetricEigen.of(products);
    for (int axis = 0; axis < AXES; axis++) {
      double value = axis < products.length ? eigen.value(axis) : 0;
      boolean flat = value <= NOTHING * trace;
      variances[axis] = flat ? 0 : value / degrees;
      components[axis] =
          flat
              ? new double[votes.width()]
              : oriented(
                  tall ? eigen.vector(axis) : acrossRows(centred, eigen.vector(axis), value));
    }
  }

  static PrincipalPlane of(VoteMatrix votes) {
    return new PrincipalPlane(votes);
  }

  /** Returns the mean vote on a statement, in [−1, 1]. */
  double mean(int statement) {
    return means[statement];
  }

  /** Returns the weight of a statement on an axis, 0 or 1. */
  double weight(int axis, int statement) {
    return components[axis][statement];
  }

  /** Returns the variance along an axis. */
  double variance(int axis) {
    return variances[axis];
  }

  /** Returns the variance of all statements together. */
  double totalVariance() {
    return totalVariance;
  }

  /** Returns where a person stands. */
  double[] project(VoteMatrix votes, int person) {
    var point = new double[AXES];
    int counted = 0;
    for (int j = 0; j < votes.width(); j++) {
      boolean aside = votes.isSetAside(j);
      if (aside || votes.voted(person, j)) {
        counted++;
      }
      if (!aside && votes.voted(person, j)) {
        double centred = votes.vote(person, j) - means[j];
        point[0] += centred * components[0][j];
        point[1] += centred * components[1][j];
      }
    }
    double outward = counted == 0 ? 0 : Math.sqrt((double) votes.width() / counted);
    point[0] *= outward;
    point[1] *= outward;
    return point;
  }

  /** Returns where somebody would stand who agrees with one statement and saw no other. */
  double[] project(int statement) {
    double outward = Math.sqrt(means.length) * (1 - means[statement]);
    return new double[] {outward * components[0][statement], outward * components[1][statement]};
  }

  private static double[] means(VoteMatrix votes) {
    var means = new double[votes.width()];
    for (int j = 0; j < means.length; j++) {
      int sum = 0;
      int count = 0;
      for (int i = 0; i < votes.people() && !votes.isSetAside(j); i++) {
        if (votes.voted(i, j)) {
          sum += votes.vote(i, j);
          count++;
        }
      }
      means[j] = count == 0 ? 0 : (double) sum / count;
    }
    return means;
  }

  private double[][] centred(VoteMatrix votes) {
    var centred = new double[votes.people()][votes.width()];
    for (int i = 0; i < votes.people(); i++) {
      for (int j = 0; j < votes.width(); j++) {
        if (votes.voted(i, j) && !votes.isSetAside(j)) {
          centred[i][j] = votes.vote(i, j) - means[j];
        }
      }
    }
    return centred;
  }

  private static double[][] columnProducts(double[][] centred, int width) {
    var products = new double[width][width];
    for (var row : centred) {
      for (int j = 0; j < width; j++) {
        if (row[j] != 0) {
          for (int k = 0; k < width; k++) {
            products[j][k] += row[j] * row[k];
          }
        }
      }
    }
    return products;
  }

  private static double[][] rowProducts(double[][] centred) {
    int people = centred.length;
    var products = new double[people][people];
    for (int i = 0; i < people; i++) {
      for (int k = 0; k <= i; k++) {
        double sum = 0;
        for (int j = 0; j < centred[i].length; j++) {
          sum += centred[i][j] * centred[k][j];
        }
        products[i][k] = sum;
        products[k][i] = sum;
      }
    }
    return products;
  }

  /** Turns an eigenvector of the rows’ products into one of the columns’. */
  private static double[] acrossRows(double[][] centred, double[] vector, double value) {
    var across = new double[centred[0].length];
    double length = Math.sqrt(value);
    for (int i = 0; i < centred.length; i++) {
      for (int j = 0; j < across.length; j++) {
        across[j] += centred[i][j] * vector[i] / length;
      }
    }
    return across;
  }

  private static double[] oriented(double[] vector) {
    int heaviest = 0;
    for (int j = 1; j < vector.length; j++) {
      // Weights that differ by rounding alone must not decide.
      if (Math.abs(vector[j]) > Math.abs(vector[heaviest]) + NOTHING) {
        heaviest = j;
      }
    }
    if (vector.length > 0 && vector[heaviest] < 0) {
      for (int j = 0; j < vector.length; j++) {
        vector[j] = -vector[j];
      }
    }
    return vector;
  }
}
