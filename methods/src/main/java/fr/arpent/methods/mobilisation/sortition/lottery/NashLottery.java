package fr.arpent.methods.mobilisation.sortition.lottery;

import java.util.Arrays;

/**
 * The lottery whose product of chances is as high as possible (NASH), with what is left to gain.
 *
 * <p>Panels of the LEXIMIN lottery are weighed anew by the fixed point x<sub>P</sub> ←
 * x<sub>P</sub> · g<sub>P</sub> / n, where g<sub>P</sub> is the sum over the members of one over
 * their chance: it never lessens the product (expectation and maximisation of mixture weights).
 * Then the panel of the largest g is added, and so on. By concavity the mean logarithm of the
 * chances cannot rise by more than g/n − 1, for the largest g of any panel, even of fractions of
 * people: that is the bound.
 *
 * <p>Sources: A. P. Dempster, N. M. Laird and D. B. Rubin, <cite>Maximum Likelihood from Incomplete
 * Data via the EM Algorithm</cite>, Journal of the Royal Statistical Society B 39(1), 1977, for the
 * fixed point; B. Flanigan and others, Nature 596, 2021, for the objective.
 */
final class NashLottery {

  private static final int ROUNDS = 60;
  private static final int STEPS = 400;
  private static final int NODES = 60;
  private static final double ENOUGH = 1e-6;

  private final PersonTypes types;
  private final Mixture mixture;
  private final BestPanel pricing;
  private double gain = Double.POSITIVE_INFINITY;
  private double largest = Double.NEGATIVE_INFINITY;
  private double[] best = {};

  private NashLottery(PersonTypes types, Mixture mixture) {
    this.types = types;
    this.mixture = mixture;
    this.pricing = new BestPanel(types);
  }

  /**
   * Weighs the panels of a mixture, and those it adds; types in no panel are left out.
   *
   * @param mixture with weights, which give a chance to all who can have one
   * @return by how much the mean logarithm of the chances could still rise at most
   */
  static double weigh(PersonTypes types, Mixture mixture) {
    var nash = new NashLottery(types, mixture);
    for (int round = 0; round < ROUNDS && nash.gain > ENOUGH; round++) {
      nash.fixPoint();
      if (!nash.addPanel()) {
        break;
      }
    }
    nash.fixPoint();
    mixture.weigh(Arrays.copyOf(nash.best, mixture.count()));
    nash.measure();
    return nash.gain;
  }

  /** Raises the product, and keeps the weights where it was largest: a new panel disturbs them. */
  private void fixPoint() {
    keepBest();
    raise();
    keepBest();
  }

  private void keepBest() {
    var seats = mixture.average(mixture.weights());
    double product = 0;
    for (int type = 0; type < seats.length; type++) {
      product += seats[type] > 1e-12 ? types.size(type) * StrictMath.log(seats[type]) : 0;
    }
    if (product > largest) {
      largest = product;
      best = mixture.weights().clone();
    }
  }

  private void raise() {
    for (int step = 0; step < STEPS; step++) {
      var prices = prices();
      var weights = mixture.weights();
      double people = people(prices);
      var next = new double[weights.length];
      Arrays.setAll(next, i -> weights[i] * mixture.price(i, prices) / people);
      mixture.weigh(next);
    }
  }

  /** One over the chance, for each seat: people of a type over their expected seats. */
  private double[] prices() {
    var seats = mixture.average(mixture.weights());
    var prices = new double[seats.length];
    Arrays.setAll(prices, type -> seats[type] > 1e-12 ? types.size(type) / seats[type] : 0);
    return prices;
  }

  private double people(double[] prices) {
    double people = 0;
    for (int type = 0; type < prices.length; type++) {
      people += prices[type] > 0 ? types.size(type) : 0;
    }
    return people;
  }

  private void measure() {
    var prices = prices();
    gain = Math.max(0, pricing.bound(prices) / people(prices) - 1);
  }

  /** Adds the panel that promises most, with a small weight; returns whether it is a new one. */
  private boolean addPanel() {
    measure();
    var panel = pricing.find(prices(), NODES);
    if (panel.isEmpty() || !mixture.add(panel.get())) {
      return false;
    }
    var weights = mixture.weights();
    var more = Arrays.copyOf(weights, mixture.count());
    for (int i = 0; i < weights.length; i++) {
      more[i] *= 0.98;
    }
    more[more.length - 1] = 0.02;
    mixture.weigh(more);
    return true;
  }
}
