package fr.arpent.methods.mobilisation.sortition.lottery;

import java.util.Arrays;

/**
 * Linear programmes with bounded variables, by the primal simplex on a dense tableau: minimise
 * <var>c x</var> under <var>A x = b</var>, 0 ≤ <var>x</var> ≤ upper bound, where the last columns
 * are the unit matrix (one slack for each row).
 *
 * <p>Phase one lessens the sum of what is out of bounds; the entering column is that of the largest
 * reduced cost, and the first one (Bland) after 200 steps without progress. At the end the basic
 * values are worked out once more from the rows as they were given, since a long tableau drifts.
 * Made for tens of rows and thousands of columns. Source: V. Chvátal, <cite>Linear
 * Programming</cite>, Freeman, 1983, chapters 3 and 8.
 */
final class Simplex {

  private static final int STEPS = 50_000;
  private static final int PATIENCE = 200;
  private static final double ZERO = 1e-9;

  private final int rows;
  private final int columns;
  private final double[][] given;
  private final double[] right;
  private final double[] upper;
  private final double tolerance;

  private final double[][] tableau;
  private final double[] basic;
  private final int[] basis;
  private final boolean[] isBasic;
  private final boolean[] atUpper;
  private double[] reduced = {};
  private double[] solution = {};

  /**
   * Prepares a programme.
   *
   * @param matrix one row per equation, not changed; the last columns are the unit matrix
   * @param right right-hand sides
   * @param upper upper bounds, infinite where there is none
   * @param tolerance by how much a variable may be out of its bounds
   */
  Simplex(double[][] matrix, double[] right, double[] upper, double tolerance) {
    this.rows = matrix.length;
    this.columns = upper.length;
    this.given = matrix;
    this.right = right;
    this.upper = upper;
    this.tolerance = tolerance;
    this.tableau = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    this.basic = right.clone();
    this.basis = new int[rows];
    this.isBasic = new boolean[columns];
    this.atUpper = new boolean[columns];
    for (int i = 0; i < rows; i++) {
      basis[i] = columns - rows + i;
      isBasic[basis[i]] = true;
    }
  }

  /** Returns the values of all variables at the optimum. */
  double[] solution() {
    return solution;
  }

  /** Returns the reduced costs at the optimum; those of the slacks are the negative duals. */
  double[] reduced() {
    return reduced;
  }

  /** Returns whether a variable is in the basis at the optimum. */
  boolean isBasic(int column) {
    return isBasic[column];
  }

  /** Finds the optimum; returns whether any values fulfil the rows. */
  boolean minimise(double[] cost) {
    int stalled = 0;
    double last = Double.POSITIVE_INFINITY;
    boolean wasFeasible = false;
    for (int step = 0; step < STEPS; step++) {
      var signs = violations();
      boolean feasible = Arrays.stream(signs).allMatch(sign -> sign == 0);
      var price = feasible ? cost.clone() : new double[columns];
      double objective = feasible ? value(cost) : excess();
      priceOut(feasible ? basicCosts(cost) : signs, price);
      if (feasible && !wasFeasible) {
        last = Double.POSITIVE_INFINITY;
        stalled = 0;
        wasFeasible = true;
      }
      stalled = objective < last - 1e-11 ? 0 : stalled + 1;
      last = Math.min(last, objective);
      boolean first = stalled > PATIENCE;
      int entering = entering(price, first);
      if (entering < 0) {
        return feasible && finish(price);
      }
      move(entering, feasible, first);
    }
    throw new IllegalStateException("a linear programme did not end after " + STEPS + " steps");
  }

  /** Returns −1 for a basic variable below its bounds, 1 for one above, 0 for the others. */
  private double[] violations() {
    var signs = new double[rows];
    for (int i = 0; i < rows; i++) {
      signs[i] = basic[i] < -tolerance ? -1 : basic[i] > upper[basis[i]] + tolerance ? 1 : 0;
    }
    return signs;
  }

  private double excess() {
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      sum += basic[i] < -tolerance ? -basic[i] : 0;
      sum += basic[i] > upper[basis[i]] + tolerance ? basic[i] - upper[basis[i]] : 0;
    }
    return sum;
  }

  private double value(double[] cost) {
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      sum += cost[basis[i]] * basic[i];
    }
    for (int j = 0; j < columns; j++) {
      sum += !isBasic[j] && atUpper[j] ? cost[j] * upper[j] : 0;
    }
    return sum;
  }

  private double[] basicCosts(double[] cost) {
    return Arrays.stream(basis).mapToDouble(column -> cost[column]).toArray();
  }

  private void priceOut(double[] weights, double[] price) {
    for (int i = 0; i < rows; i++) {
      double weight = weights[i];
      if (weight != 0) {
        var row = tableau[i];
        for (int j = 0; j < columns; j++) {
          price[j] -= weight * row[j];
        }
      }
    }
  }

  private int entering(double[] price, boolean first) {
    int best = -1;
    double gain = ZERO;
    for (int j = 0; j < columns; j++) {
      double found = atUpper[j] ? price[j] : -price[j];
      if (found > gain && !isBasic[j] && upper[j] > 0) {
        best = j;
        gain = found;
        if (first) {
          break;
        }
      }
    }
    return best;
  }

  /** Moves the entering variable as far as the first bound that it meets, its own among them. */
  private void move(int entering, boolean feasible, boolean first) {
    double sign = atUpper[entering] ? -1 : 1;
    double step = upper[entering];
    int leaving = -1;
    boolean leavesAtUpper = false;
    double pivot = 0;
    for (int i = 0; i < rows; i++) {
      double slope = sign * tableau[i][entering];
      if (Math.abs(slope) < ZERO) {
        continue;
      }
      double bound = upper[basis[i]];
      boolean below = !feasible && basic[i] < -tolerance;
      boolean above = !feasible && basic[i] > bound + tolerance;
      if (slope > 0 ? below : above || (!below && Double.isInfinite(bound))) {
        continue; // moves away from what it already violates, or has no bound on that side
      }
      boolean meetsUpper = slope > 0 ? above : !below;
      double room = Math.max(0, (meetsUpper ? basic[i] - bound : basic[i]) / slope);
      boolean tie = leaving >= 0 && room <= step + 1e-12;
      boolean preferred =
          tie && (first ? basis[i] < basis[leaving] : Math.abs(slope) > Math.abs(pivot));
      if (room < step - 1e-12 || preferred) {
        step = Math.min(step, room);
        leaving = i;
        leavesAtUpper = meetsUpper;
        pivot = slope;
      }
    }
    if (Double.isInfinite(step)) {
      throw new IllegalStateException("a linear programme has no bound");
    }
    for (int i = 0; i < rows; i++) {
      basic[i] -= sign * step * tableau[i][entering];
    }
    if (leaving < 0) {
      atUpper[entering] = !atUpper[entering];
      return;
    }
    double entered = (atUpper[entering] ? upper[entering] : 0) + sign * step;
    int left = basis[leaving];
    eliminate(leaving, entering);
    basis[leaving] = entering;
    isBasic[entering] = true;
    isBasic[left] = false;
    atUpper[left] = leavesAtUpper;
    atUpper[entering] = false;
    basic[leaving] = entered;
  }

  private void eliminate(int pivotRow, int entering) {
    var pivots = tableau[pivotRow];
    double scale = 1 / pivots[entering];
    for (int j = 0; j < columns; j++) {
      pivots[j] *= scale;
    }
    pivots[entering] = 1;
    for (int i = 0; i < rows; i++) {
      double factor = tableau[i][entering];
      if (i != pivotRow && factor != 0) {
        var row = tableau[i];
        for (int j = 0; j < columns; j++) {
          row[j] -= factor * pivots[j];
        }
        row[entering] = 0;
      }
    }
  }

  private boolean finish(double[] price) {
    refine();
    reduced = price;
    solution = new double[columns];
    for (int j = 0; j < columns; j++) {
      solution[j] = atUpper[j] ? upper[j] : 0;
    }
    for (int i = 0; i < rows; i++) {
      solution[basis[i]] = Math.min(Math.max(basic[i], 0), upper[basis[i]]);
    }
    return true;
  }

  /** Works the basic values out again from the given rows (Gauss, partial pivoting). */
  private void refine() {
    var system = new double[rows][rows + 1];
    for (int i = 0; i < rows; i++) {
      double rest = right[i];
      for (int j = 0; j < columns; j++) {
        rest -= atUpper[j] ? given[i][j] * upper[j] : 0;
      }
      for (int k = 0; k < rows; k++) {
        system[i][k] = given[i][basis[k]];
      }
      system[i][rows] = rest;
    }
    for (int k = 0; k < rows; k++) {
      if (!pivotTo(system, k)) {
        return;
      }
    }
    for (int k = 0; k < rows; k++) {
      basic[k] = system[k][rows] / system[k][k];
    }
  }

  private boolean pivotTo(double[][] system, int k) {
    int largest = k;
    for (int i = k + 1; i < rows; i++) {
      largest = Math.abs(system[i][k]) > Math.abs(system[largest][k]) ? i : largest;
    }
    var row = system[largest];
    system[largest] = system[k];
    system[k] = row;
    if (Math.abs(row[k]) < 1e-12) {
      return false;
    }
    for (int i = 0; i < rows; i++) {
      double factor = i == k ? 0 : system[i][k] / row[k];
      if (factor != 0) {
        for (int j = k; j <= rows; j++) {
          system[i][j] -= factor * row[j];
        }
      }
    }
    return true;
  }
}
