package fr.arpent.methods.mobilisation.sortition.lottery;

import java.util.Arrays;

/**
 * The fairest chances that panels of whole people can give, where the relaxation cannot be reached:
 * stage by stage as there, over panels, which are found one by one where they help (column
 * generation with exact pricing). For small and tight pools; its cost is that of {@link BestPanel}.
 *
 * <p>Source: B. Flanigan and others, <cite>Fair algorithms for selecting citizens'
 * assemblies</cite>, Nature 596, 2021, supplementary information, section 5.
 */
final class StagedFairness {

  private static final double UNKNOWN = -1;
  private static final double FIXED_FROM = 1e-7;
  private static final double GAIN = 1e-8;

  private final PersonTypes types;
  private final Mixture mixture;
  private final BestPanel pricing;
  private final double[] chances;

  private StagedFairness(PersonTypes types, Mixture mixture) {
    this.types = types;
    this.mixture = mixture;
    this.pricing = new BestPanel(types);
    this.chances = new double[types.count()];
    Arrays.fill(chances, UNKNOWN);
  }

  /**
   * Weighs the panels of a mixture, and those it adds, so that the chances are LEXIMIN's.
   *
   * @param mixture one panel at least
   * @param stages how many levels to raise; one for MAXIMIN
   */
  static void weigh(PersonTypes types, Mixture mixture, int stages) {
    var staged = new StagedFairness(types, mixture);
    for (int stage = 0; stage < stages && staged.isOpen(); stage++) {
      staged.stage();
    }
  }

  private boolean isOpen() {
    return Arrays.stream(chances).anyMatch(chance -> chance == UNKNOWN);
  }

  private void stage() {
    var simplex = master();
    while (addPanel(simplex)) {
      simplex = master();
    }
    double level = simplex.solution()[mixture.count()];
    boolean any = false;
    for (int type = 0; type < types.count(); type++) {
      if (chances[type] == UNKNOWN && slackPrice(simplex, type) > FIXED_FROM) {
        chances[type] = level;
        any = true;
      }
    }
    for (int type = 0; type < types.count(); type++) {
      if (!any && chances[type] == UNKNOWN) {
        chances[type] = level;
      }
    }
    mixture.weigh(Arrays.copyOf(simplex.solution(), mixture.count()));
  }

  private double slackPrice(Simplex simplex, int type) {
    return simplex.reduced()[mixture.count() + 1 + type];
  }

  /** Adds the panel that would raise the level most; returns whether there is one. */
  private boolean addPanel(Simplex simplex) {
    var prices = new double[types.count()];
    Arrays.setAll(prices, type -> Math.max(0, slackPrice(simplex, type)) / types.size(type));
    double bar = simplex.reduced()[mixture.count() + 1 + types.count()];
    var panel = pricing.find(prices).orElseThrow();
    double value = 0;
    for (int type = 0; type < panel.length; type++) {
      value += prices[type] * panel[type];
    }
    return value > bar + GAIN && mixture.add(panel);
  }

  /** Maximises the level: one row per type, one for the sum of the weights. */
  private Simplex master() {
    int panels = mixture.count();
    int height = types.count() + 1;
    int width = panels + 1 + height;
    var matrix = new double[height][width];
    var right = new double[height];
    var upper = new double[width];
    var cost = new double[width];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    upper[panels] = 1;
    upper[width - 1] = 0;
    cost[panels] = -1;
    for (int type = 0; type < types.count(); type++) {
      for (int number = 0; number < panels; number++) {
        matrix[type][number] = -(double) mixture.panel(number)[type] / types.size(type);
      }
      matrix[type][panels] = chances[type] == UNKNOWN ? 1 : 0;
      right[type] = chances[type] == UNKNOWN ? 0 : 1e-10 - chances[type];
      matrix[type][panels + 1 + type] = 1;
    }
    Arrays.fill(matrix[height - 1], 0, panels, 1);
    right[height - 1] = 1;
    matrix[height - 1][width - 1] = 1;
    for (double tolerance = 1e-9; tolerance < 2e-5; tolerance *= 10) {
      var simplex = new Simplex(matrix, right, upper, tolerance);
      if (simplex.minimise(cost)) {
        return simplex;
      }
    }
    throw new IllegalStateException("a stage over panels lost its solution");
  }
}
