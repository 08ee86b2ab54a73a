package fr.arpent.methods.mobilisation.sortition.lottery;

import java.util.Arrays;

/**
 * Weights of panels whose average is given, as even as can be (maximum entropy): x<sub>P</sub> =
 * exp(c<sub>P</sub>·y) / N, where <var>y</var> minimises Σ x<sub>P</sub> − q·y.
 *
 * <p>Newton's method; its equations are solved by conjugate gradients with the diagonal as
 * preconditioner, since the matrix is only known by its products. All weights are positive by
 * construction. When no weights exist, <var>y</var> runs away: {@link #direction} then says which
 * types the panels found so far give too few or too many seats.
 */
final class EntropyWeights {

  private static final int NEWTON_STEPS = 60;
  private static final int GRADIENT_STEPS = 400;
  private static final double GOAL = 1e-9;
  private static final double GOOD = 1e-7;

  private final PersonTypes types;
  private final Mixture mixture;
  private final double[] wanted;
  private double[] dual;
  private double[] weights;

  /**
   * Prepares.
   *
   * @param wanted average seats by type
   */
  EntropyWeights(PersonTypes types, Mixture mixture, double[] wanted) {
    this.types = types;
    this.mixture = mixture;
    this.wanted = wanted;
    this.dual = new double[types.count()];
    this.weights = new double[mixture.count()];
  }

  /** Returns the weights found. */
  double[] weights() {
    return weights;
  }

  /** Returns the duals, the largest of size one. */
  double[] direction() {
    double largest = Arrays.stream(dual).map(Math::abs).max().orElse(0);
    return Arrays.stream(dual).map(price -> largest > 0 ? price / largest : 0).toArray();
  }

  /** Finds the weights; returns by how much the chance of any person differs from the wanted. */
  double solve() {
    double objective = evaluate(dual, weights);
    double before = Double.POSITIVE_INFINITY;
    for (int step = 0; step < NEWTON_STEPS; step++) {
      var missing = missing(weights);
      double error = error(missing);
      // The wanted chances are themselves known to about 1e-9 only.
      if (error <= GOAL || (error < GOOD && error > before / 2)) {
        return error;
      }
      before = error;
      var newton = newtonStep(missing, error);
      double slope = -product(missing, newton);
      boolean moved = false;
      double length = 1;
      for (int halving = 0; halving < 30 && !moved; halving++, length /= 2) {
        var tried = sum(dual, newton, length);
        var triedWeights = new double[weights.length];
        double value = evaluate(tried, triedWeights);
        boolean nearer = error < 1e-4 && error(missing(triedWeights)) < 0.9 * error;
        if (value <= objective + 1e-4 * length * slope || nearer) {
          dual = tried;
          weights = triedWeights;
          objective = value;
          moved = true;
        }
      }
      if (!moved) {
        return error;
      }
    }
    return error(missing(weights));
  }

  private double evaluate(double[] prices, double[] found) {
    double sum = 0;
    for (int number = 0; number < found.length; number++) {
      double exponent = Math.min(mixture.price(number, prices), 600);
      found[number] = StrictMath.exp(exponent) / found.length;
      sum += found[number];
    }
    return sum - product(wanted, prices);
  }

  private double[] missing(double[] someWeights) {
    var missing = mixture.average(someWeights);
    for (int type = 0; type < missing.length; type++) {
      missing[type] = wanted[type] - missing[type];
    }
    return missing;
  }

  private double error(double[] missing) {
    double error = 0;
    for (int type = 0; type < missing.length; type++) {
      error = Math.max(error, Math.abs(missing[type]) / types.size(type));
    }
    return error;
  }

  /** Conjugate gradients on C X Cᵀ s = missing; stops the sooner the further the end is. */
  private double[] newtonStep(double[] missing, double error) {
    var diagonal = diagonal();
    var step = new double[missing.length];
    var rest = missing.clone();
    var scaled = divided(rest, diagonal);
    var direction = scaled.clone();
    double norm = product(rest, scaled);
    double end = norm * square(Math.min(1e-4, 1e-2 * Math.sqrt(error)));
    for (int i = 0; i < GRADIENT_STEPS && norm > end; i++) {
      var image = image(direction);
      double curvature = product(direction, image);
      if (curvature <= 0) {
        break;
      }
      double length = norm / curvature;
      for (int type = 0; type < step.length; type++) {
        step[type] += length * direction[type];
        rest[type] -= length * image[type];
      }
      scaled = divided(rest, diagonal);
      double next = product(rest, scaled);
      direction = sum(scaled, direction, next / norm);
      norm = next;
    }
    return step;
  }

  private double[] diagonal() {
    var diagonal = new double[types.count()];
    Arrays.fill(diagonal, 1e-12);
    for (int number = 0; number < weights.length; number++) {
      var seated = mixture.seated(number);
      var seats = mixture.seats(number);
      for (int i = 0; i < seated.length; i++) {
        diagonal[seated[i]] += (double) seats[i] * seats[i] * weights[number];
      }
    }
    return diagonal;
  }

  private double[] image(double[] direction) {
    var image = new double[direction.length];
    for (int number = 0; number < weights.length; number++) {
      double factor = weights[number] * mixture.price(number, direction);
      mixture.addTo(image, number, factor);
    }
    for (int type = 0; type < image.length; type++) {
      image[type] += 1e-13 * direction[type];
    }
    return image;
  }

  private static double[] divided(double[] values, double[] by) {
    var divided = new double[values.length];
    Arrays.setAll(divided, i -> values[i] / by[i]);
    return divided;
  }

  private static double[] sum(double[] values, double[] others, double factor) {
    var sum = new double[values.length];
    Arrays.setAll(sum, i -> values[i] + factor * others[i]);
    return sum;
  }

  private static double product(double[] values, double[] others) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * others[i];
    }
    return sum;
  }

  private static double square(double value) {
    return value * value;
  }
}
