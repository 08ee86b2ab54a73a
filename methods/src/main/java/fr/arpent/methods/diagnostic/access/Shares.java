package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;

/**
 * The two steps: how the inhabitants in reach share each service, then what each place of demand
 * gets of all services in reach.
 */
final class Shares {

  private final Reach reach;
  private final double[] weights;
  private final double[] population;
  private final double[] capacity;
  private final double[] populationInReach;
  private final double[] weightedPopulation;

  Shares(AccessInput input, ImmutableList<Demand> demand, ImmutableList<Supply> supply) {
    reach = Reach.of(input, demand, supply);
    population = demand.stream().mapToDouble(place -> place.population().orElse(0.0)).toArray();
    capacity = supply.stream().mapToDouble(Supply::capacity).toArray();
    populationInReach = new double[capacity.length];
    weightedPopulation = new double[capacity.length];
    weights = new double[reach.size()];
    for (int pair = 0; pair < weights.length; pair++) {
      weights[pair] = input.decay().weight(reach.minutes(pair));
    }
    for (int place = 0; place < population.length; place++) {
      addDemand(place);
    }
  }

  /** Step 1: adds the inhabitants of a place to every service they reach. */
  private void addDemand(int place) {
    reach.forEachPair(
        place,
        pair -> {
          int service = reach.service(pair);
          populationInReach[service] += population[place];
          weightedPopulation[service] += population[place] * weights[pair];
        });
  }

  /** Returns whether anybody reaches a service. */
  boolean isReached(int service) {
    return weightedPopulation[service] > 0;
  }

  /** Returns the ratio R of a service that is reached: capacity per weighted inhabitant. */
  double ratio(int service) {
    return capacity[service] / weightedPopulation[service];
  }

  double populationInReach(int service) {
    return populationInReach[service];
  }

  double weightedPopulation(int service) {
    return weightedPopulation[service];
  }

  /** Step 2: what a place of demand gets of every service in reach, A. */
  PlaceShare of(int place) {
    double supply = 0;
    double nearest = Double.POSITIVE_INFINITY;
    int services = 0;
    for (int pair = reach.firstPair(place); pair < reach.firstPair(place + 1); pair++) {
      int service = reach.service(pair);
      if (capacity[service] > 0) {
        services++;
        nearest = Math.min(nearest, reach.minutes(pair));
      }
      if (isReached(service)) {
        supply += ratio(service) * weights[pair];
      }
    }
    return new PlaceShare(supply, nearest, services);
  }

  /**
   * What a place of demand gets.
   *
   * @param supplyPerInhabitant capacity in reach per inhabitant
   * @param minutesToNearest minutes to the nearest service with capacity; infinite with none
   * @param servicesInReach services with capacity
   */
  record PlaceShare(double supplyPerInhabitant, double minutesToNearest, int servicesInReach) {}
}
