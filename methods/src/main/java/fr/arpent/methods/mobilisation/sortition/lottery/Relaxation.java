package fr.arpent.methods.mobilisation.sortition.lottery;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The fairest chances when panels may hold fractions of people: a bound, in the order of LEXIMIN,
 * that no lottery exceeds, and that most pools attain.
 *
 * <p>The seats of type <var>t</var> are written n<sub>t</sub>·z + s<sub>t</sub> with s ≥ 0, so that
 * the rows "at least the lowest chance" vanish: the linear programme keeps one row per quota, one
 * for the size, and rows of households and caps where they turn out to be needed. Stage by stage
 * the lowest chance z is maximised, and types whose extra seats have a positive reduced cost are
 * fixed at it. Some tens of stages at most; half a second of processor time for a pool of 1,000.
 *
 * <p>Source: B. Flanigan, P. Gölz, A. Gupta, B. Hennig and A. D. Procaccia, <cite>Fair algorithms
 * for selecting citizens' assemblies</cite>, Nature 596, 2021, supplementary information, section
 * 5, on panels; the relaxation over types is our own.
 */
final class Relaxation {

  private static final double FIXED_FROM = 1e-7;
  private static final double OVER = 1e-9;
  private static final double UNKNOWN = -1;

  private final PersonTypes types;
  private final double[] chances;
  private final ImmutableList.Builder<ChanceLevel> levels = ImmutableList.builder();
  private final Set<Integer> neededRows = new LinkedHashSet<>();
  private final Set<Integer> neededCaps = new LinkedHashSet<>();

  private Relaxation(PersonTypes types) {
    this.types = types;
    this.chances = new double[types.count()];
    Arrays.fill(chances, UNKNOWN);
  }

  /** Chances by type, and what keeps each level from being higher. */
  static final class Relaxed {

    private final double[] chances;
    private final ImmutableList<ChanceLevel> levels;

    Relaxed(double[] chances, ImmutableList<ChanceLevel> levels) {
      this.chances = chances;
      this.levels = levels;
    }

    /** Returns chances in [0, 1], one per type. Do not modify. */
    double[] chances() {
      return chances;
    }

    /** Returns the levels, from the lowest. */
    ImmutableList<ChanceLevel> levels() {
      return levels;
    }

    /** Returns expected seats by type. */
    double[] seats(PersonTypes types) {
      var seats = chances.clone();
      for (int type = 0; type < seats.length; type++) {
        seats[type] *= types.size(type);
      }
      return seats;
    }
  }

  /**
   * A chance that some types cannot exceed without lowering those below them.
   *
   * @param chance the level
   * @param types those fixed at it
   * @param prices by how much the level would rise for one seat more of room in each row; negative
   *     when it is the least seats that would have to be fewer
   */
  record ChanceLevel(double chance, ImmutableList<Integer> types, ImmutableDoubleArray prices) {}

  /**
   * Returns the LEXIMIN chances of the relaxation.
   *
   * @throws NoFractionalPanelException if not even fractions of people fulfil the quotas
   */
  static Relaxed leximin(PersonTypes types) {
    var relaxation = new Relaxation(types);
    while (Arrays.stream(relaxation.chances).anyMatch(chance -> chance == UNKNOWN)) {
      relaxation.stage(false);
    }
    return relaxation.result();
  }

  /**
   * Returns chances whose lowest is as high as possible, the others as the programme leaves them.
   *
   * @throws NoFractionalPanelException as {@link #leximin}
   */
  static Relaxed maximin(PersonTypes types) {
    var relaxation = new Relaxation(types);
    relaxation.stage(true);
    return relaxation.result();
  }

  /** Not even fractions of people fulfil the quotas. */
  static final class NoFractionalPanelException extends RuntimeException {

    NoFractionalPanelException() {
      super("no panel, even of fractions of people, fulfils the quotas");
    }
  }

  private Relaxed result() {
    return new Relaxed(chances, levels.build());
  }

  private void stage(boolean last) {
    while (true) {
      var programme = new Programme();
      var simplex = programme.solve(levels.build().isEmpty());
      var seats = programme.seats(simplex.solution());
      if (!addNeeded(seats)) {
        fix(programme, simplex, seats, last);
        return;
      }
    }
  }

  /** Adds the rows of households and the caps that a solution does not respect. */
  private boolean addNeeded(double[] seats) {
    boolean added = false;
    var totals = types.totals(seats);
    for (int row = types.quotaCount(); row < types.rowCount(); row++) {
      added |= totals[row] > types.most(row) + OVER && neededRows.add(row);
    }
    for (int type = 0; type < types.count(); type++) {
      boolean over = chances[type] == UNKNOWN && seats[type] > types.mostSeats(type) + OVER;
      added |= over && neededCaps.add(type);
    }
    return added;
  }

  private void fix(Programme programme, Simplex simplex, double[] seats, boolean last) {
    double level = simplex.solution()[types.count()];
    var fixed = ImmutableList.<Integer>builder();
    for (int type = 0; type < types.count(); type++) {
      boolean held = !simplex.isBasic(type) && simplex.reduced()[type] > FIXED_FROM;
      if (chances[type] == UNKNOWN && held) {
        fixed.add(type);
      }
    }
    var held = fixed.build();
    var settled = ImmutableList.<Integer>builder();
    for (int type = 0; type < types.count(); type++) {
      if (chances[type] == UNKNOWN && (held.contains(type) || held.isEmpty() || last)) {
        chances[type] = last ? seats[type] / types.size(type) : level;
        neededCaps.remove(type);
        settled.add(type);
      }
    }
    var prices = ImmutableDoubleArray.copyOf(programme.prices(simplex.reduced()));
    levels.add(new ChanceLevel(level, settled.build(), prices));
  }

  /** The linear programme of one stage: extra seats of each type, the level, slacks. */
  private final class Programme {

    private final int[] rows;
    private final int[] caps;
    private final double[][] matrix;
    private final double[] right;
    private final double[] upper;

    Programme() {
      int quotas = types.quotaCount();
      rows = new int[quotas + neededRows.size()];
      Arrays.setAll(rows, row -> row);
      int next = quotas;
      for (int row : neededRows) {
        rows[next++] = row;
      }
      caps = neededCaps.stream().mapToInt(type -> type).toArray();
      int height = rows.length + 1 + caps.length;
      matrix = new double[height][level() + 1 + height];
      right = new double[height];
      upper = new double[level() + 1 + height];
      Arrays.fill(upper, Double.POSITIVE_INFINITY);
      upper[level()] = 1;
      fill();
    }

    private int level() {
      return types.count();
    }

    private void fill() {
      var position = new int[types.rowCount()];
      Arrays.fill(position, -1);
      for (int i = 0; i < rows.length; i++) {
        position[rows[i]] = i;
        right[i] = types.most(rows[i]);
        upper[level() + 1 + i] = types.most(rows[i]) - types.least(rows[i]);
      }
      int size = rows.length;
      right[size] = types.seats();
      upper[level() + 1 + size] = 0;
      for (int type = 0; type < types.count(); type++) {
        upper[type] = chances[type] == UNKNOWN ? Double.POSITIVE_INFINITY : 0;
        for (int row : types.rows(type)) {
          if (position[row] >= 0) {
            count(type, position[row]);
          }
        }
        count(type, size);
      }
      for (int i = 0; i < caps.length; i++) {
        right[size + 1 + i] = types.mostSeats(caps[i]);
        count(caps[i], size + 1 + i);
      }
      for (int i = 0; i < matrix.length; i++) {
        matrix[i][level() + 1 + i] = 1;
      }
    }

    /** A type whose chance is known takes its seats; another has its level and extra seats. */
    private void count(int type, int row) {
      if (chances[type] != UNKNOWN) {
        right[row] -= chances[type] * types.size(type);
      } else {
        matrix[row][type] += 1;
        matrix[row][level()] += types.size(type);
      }
    }

    /** Later stages start from rounded chances: they may need a little more room. */
    Simplex solve(boolean firstStage) {
      var cost = new double[upper.length];
      cost[level()] = -1;
      for (double tolerance = 1e-9; tolerance < 2e-5; tolerance *= 10) {
        var simplex = new Simplex(matrix, right, upper, tolerance);
        if (simplex.minimise(cost)) {
          return simplex;
        }
        if (firstStage) {
          throw new NoFractionalPanelException();
        }
      }
      throw new IllegalStateException("a later stage of the relaxation lost its solution");
    }

    double[] seats(double[] solution) {
      var seats = new double[types.count()];
      for (int type = 0; type < seats.length; type++) {
        seats[type] =
            types.size(type) * (chances[type] == UNKNOWN ? solution[level()] : chances[type])
                + (chances[type] == UNKNOWN ? solution[type] : 0);
      }
      return seats;
    }

    double[] prices(double[] reduced) {
      var prices = new double[types.rowCount()];
      for (int i = 0; i < rows.length; i++) {
        prices[rows[i]] = reduced[level() + 1 + i];
      }
      return prices;
    }
  }
}
