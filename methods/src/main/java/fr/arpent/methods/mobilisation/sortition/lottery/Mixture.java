package fr.arpent.methods.mobilisation.sortition.lottery;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Distinct panels with weights, each kept as the types that sit and their seats. */
final class Mixture {

  private final PersonTypes types;
  private final List<int[]> seated = new ArrayList<>();
  private final List<int[]> seats = new ArrayList<>();
  private final List<int[]> panels = new ArrayList<>();
  private final Map<List<Integer>, Integer> known = new LinkedHashMap<>();
  private double[] weights = {};

  Mixture(PersonTypes types) {
    this.types = types;
  }

  /** Adds a panel; returns whether it is a new one. */
  boolean add(int[] panel) {
    if (known.putIfAbsent(key(panel), panels.size()) != null) {
      return false;
    }
    var present = IntStream.range(0, panel.length).filter(type -> panel[type] > 0).toArray();
    panels.add(panel.clone());
    seated.add(present);
    seats.add(Arrays.stream(present).map(type -> panel[type]).toArray());
    return true;
  }

  /** Returns the number of a panel that was added. */
  int number(int[] panel) {
    return known.getOrDefault(key(panel), -1);
  }

  private static List<Integer> key(int[] panel) {
    return Arrays.stream(panel).boxed().toList();
  }

  int count() {
    return panels.size();
  }

  int[] panel(int number) {
    return panels.get(number);
  }

  int[] seated(int number) {
    return seated.get(number);
  }

  int[] seats(int number) {
    return seats.get(number);
  }

  double[] weights() {
    return weights;
  }

  void weigh(double[] newWeights) {
    weights = newWeights;
  }

  /** Returns the sum over the types of a panel of a price per seat. */
  double price(int number, double[] prices) {
    var present = seated.get(number);
    var counts = seats.get(number);
    double sum = 0;
    for (int i = 0; i < present.length; i++) {
      sum += counts[i] * prices[present[i]];
    }
    return sum;
  }

  /** Adds a multiple of a panel's seats to seats by type. */
  void addTo(double[] sums, int number, double factor) {
    var present = seated.get(number);
    var counts = seats.get(number);
    for (int i = 0; i < present.length; i++) {
      sums[present[i]] += counts[i] * factor;
    }
  }

  /** Returns the average seats by type under some weights. */
  double[] average(double[] someWeights) {
    var sums = new double[types.count()];
    for (int number = 0; number < someWeights.length; number++) {
      addTo(sums, number, someWeights[number]);
    }
    return sums;
  }

  /** Returns the chance of the persons of each type under the weights, made to sum to one. */
  double[] chances() {
    double sum = Arrays.stream(weights).sum();
    var chances = average(weights);
    for (int type = 0; type < chances.length; type++) {
      chances[type] /= sum * types.size(type);
    }
    return chances;
  }

  /** Returns the panels that have a weight, with probabilities that sum to one. */
  ImmutableList<WeightedPanel> lottery() {
    double sum = Arrays.stream(weights).sum();
    return IntStream.range(0, weights.length)
        .filter(number -> weights[number] > 0)
        .mapToObj(number -> new WeightedPanel(panels.get(number), weights[number] / sum))
        .collect(ImmutableList.toImmutableList());
  }

  /** A panel and its probability. */
  static final class WeightedPanel {

    private final int[] seats;
    private final double probability;

    WeightedPanel(int[] seats, double probability) {
      this.seats = seats;
      this.probability = probability;
    }

    /** Returns seats by type. Do not modify. */
    int[] seats() {
      return seats;
    }

    /** Returns the probability, in (0, 1]. */
    double probability() {
      return probability;
    }
  }
}
