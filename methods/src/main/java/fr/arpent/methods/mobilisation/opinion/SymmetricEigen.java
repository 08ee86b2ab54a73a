package fr.arpent.methods.mobilisation.opinion;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, the largest first: Householder reflections
 * make it tridiagonal, then implicit QR steps with Wilkinson’s shift make it diagonal (Golub and
 * Van Loan, <cite>Matrix Computations</cite>, 4th edition, 8.3). About 9 n³ operations; only sums,
 * products, quotients and square roots, so that every machine gives the same bits.
 */
final class SymmetricEigen {

  private static final double NEGLIGIBLE = 0x1.0p-52;

  private final int size;
  private final double[] diagonal;
  private final double[] beside;
  private final double[][] rows;

  private SymmetricEigen(double[][] matrix) {
    size = matrix.length;
    diagonal = new double[size];
    beside = new double[size];
    rows = new double[size][size];
    IntStream.range(0, size).forEach(i -> rows[i][i] = 1);
    tridiagonal(matrix);
    diagonalise();
  }

  /**
   * Takes a matrix apart.
   *
   * @param matrix symmetric; it is overwritten
   */
  static SymmetricEigen of(double[][] matrix) {
    return new SymmetricEigen(matrix);
  }

  /** Returns the places of the eigenvalues, the largest first; equal ones in their order. */
  private int place(int rank) {
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -diagonal[i]))
        .toList()
        .get(rank);
  }

  /** Returns an eigenvalue, 0 the largest. */
  double value(int rank) {
    return diagonal[place(rank)];
  }

  /** Returns the unit eigenvector of an eigenvalue. */
  double[] vector(int rank) {
    return rows[place(rank)].clone();
  }

  /** Reflects the part of each column below the diagonal onto its first entry. */
  private void tridiagonal(double[][] a) {
    for (int k = 0; k < size; k++) {
      diagonal[k] = a[k][k];
      if (k + 1 < size) {
        beside[k] = a[k + 1][k];
      }
      if (k + 2 >= size) {
        continue;
      }
      double length = 0;
      for (int i = k + 1; i < size; i++) {
        length += a[i][k] * a[i][k];
      }
      length = Math.sqrt(length);
      if (length == 0) {
        continue;
      }
      beside[k] = a[k + 1][k] > 0 ? -length : length;
      var v = new double[size];
      for (int i = k + 1; i < size; i++) {
        v[i] = a[i][k];
      }
      v[k + 1] -= beside[k];
      double square = 0;
      for (int i = k + 1; i < size; i++) {
        square += v[i] * v[i];
      }
      reflect(a, v, k + 1, 2 / square);
      reflectRows(v, k + 1, 2 / square);
    }
  }

  /** Replaces the lower part of the matrix by H·A·H, where H = I − beta·v·vᵀ. */
  private void reflect(double[][] a, double[] v, int from, double beta) {
    var w = new double[size];
    double product = 0;
    for (int i = from; i < size; i++) {
      double sum = 0;
      for (int j = from; j < size; j++) {
        sum += a[i][j] * v[j];
      }
      w[i] = beta * sum;
      product += w[i] * v[i];
    }
    double half = beta * product / 2;
    for (int i = from; i < size; i++) {
      w[i] -= half * v[i];
    }
    for (int i = from; i < size; i++) {
      for (int j = from; j < size; j++) {
        a[i][j] -= v[i] * w[j] + w[i] * v[j];
      }
    }
  }

  private void reflectRows(double[] v, int from, double beta) {
    var sums = new double[size];
    for (int i = from; i < size; i++) {
      for (int j = 0; j < size; j++) {
        sums[j] += v[i] * rows[i][j];
      }
    }
    for (int i = from; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rows[i][j] -= beta * v[i] * sums[j];
      }
    }
  }

  private void diagonalise() {
    int last = size - 1;
    while (last > 0) {
      for (int i = 0; i < last; i++) {
        double scale = Math.abs(diagonal[i]) + Math.abs(diagonal[i + 1]);
        if (Math.abs(beside[i]) <= NEGLIGIBLE * scale) {
          beside[i] = 0;
        }
      }
      if (beside[last - 1] == 0) {
        last--;
        continue;
      }
      int first = last - 1;
      while (first > 0 && beside[first - 1] != 0) {
        first--;
      }
      step(first, last);
    }
  }

  /** One implicit QR step on the block from {@code first} to {@code last}. */
  private void step(int first, int last) {
    double half = (diagonal[last - 1] - diagonal[last]) / 2;
    double corner = beside[last - 1];
    double root = Math.sqrt(half * half + corner * corner);
    double x = diagonal[first] - diagonal[last];
    x += corner * corner / (half + (half >= 0 ? root : -root));
    double z = beside[first];
    for (int k = first; k < last; k++) {
      double length = Math.sqrt(x * x + z * z);
      double cosine = length == 0 ? 1 : x / length;
      double sine = length == 0 ? 0 : z / length;
      if (k > first) {
        beside[k - 1] = length;
      }
      double a = diagonal[k];
      double b = beside[k];
      double d = diagonal[k + 1];
      diagonal[k] = cosine * cosine * a + 2 * cosine * sine * b + sine * sine * d;
      diagonal[k + 1] = sine * sine * a - 2 * cosine * sine * b + cosine * cosine * d;
      beside[k] = cosine * sine * (d - a) + (cosine * cosine - sine * sine) * b;
      rotate(rows[k], rows[k + 1], cosine, sine);
      x = beside[k];
      if (k + 1 < last) {
        z = sine * beside[k + 1];
        beside[k + 1] = cosine * beside[k + 1];
      }
    }
  }

  private static void rotate(double[] one, double[] other, double cosine, double sine) {
    for (int j = 0; j < one.length; j++) {
      double before = one[j];
      one[j] = cosine * before + sine * other[j];
      other[j] = cosine * other[j] - sine * before;
    }
  }
}
