package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which services each place of demand reaches within the catchment, and in how many minutes: the
 * pairs in reach only, since most of the matrix is not.
 *
 * <p>Pairs are kept by place, and for each place by service; both are numbers from 0 in order of
 * id, so that sums do not depend on the order of the input.
 */
final class Reach {

  private final int[] firstPair;
  private final int[] services;
  private final double[] minutes;

  private Reach(int[] firstPair, int[] services, double[] minutes) {
    this.firstPair = firstPair;
    this.services = services;
    this.minutes = minutes;
  }

  /** Finds the pairs in reach of demand and supply that are sorted by id. */
  static Reach of(AccessInput input, ImmutableList<Demand> demand, ImmutableList<Supply> supply) {
    var distance = input.distance();
    return distance instanceof Distance.Minutes table
        ? TripSearch.within(input.catchmentMinutes(), table, demand, supply)
        : new NeighbourSearch((Distance.GreatCircle) distance, input.catchmentMinutes(), supply)
            .around(demand);
  }

  /** Returns the number of the first pair of a place; one above the last place, of the end. */
  int firstPair(int place) {
    return firstPair[place];
  }

  /** Returns how many pairs there are. */
  int size() {
    return services.length;
  }

  /** Returns the service of a pair. */
  int service(int pair) {
    return services[pair];
  }

  /** Returns the minutes of a pair. */
  double minutes(int pair) {
    return minutes[pair];
  }

  /** Calls for every pair of a place, in the order of the services. */
  void forEachPair(int place, IntConsumer action) {
    for (int pair = firstPair[place]; pair < firstPair[place + 1]; pair++) {
      action.accept(pair);
    }
  }

  /** Collects pairs place by place. */
  static final class Builder {
    private final int[] firstPair;
    private int place;
    private int size;
    private int[] services = new int[1024];
    private double[] minutes = new double[1024];

    Builder(int places) {
      firstPair = new int[places + 1];
    }

    /** Adds a pair of the current place; services may come in any order. */
    void add(int service, double minutesToService) {
      if (size == services.length) {
        services = Arrays.copyOf(services, size * 2);
        minutes = Arrays.copyOf(minutes, size * 2);
      }
      services[size] = service;
      minutes[size] = minutesToService;
      size++;
    }

    /** Ends the current place: its pairs are put in the order of the services. */
    void endPlace() {
      sortByService(firstPair[place], size);
      firstPair[++place] = size;
    }

    Reach build() {
      return new Reach(firstPair, Arrays.copyOf(services, size), Arrays.copyOf(minutes, size));
    }

    /** Insertion sort: a place has few services, and a spatial index gives them nearly sorted. */
    private void sortByService(int from, int to) {
      for (int i = from + 1; i < to; i++) {
        int service = services[i];
        double time = minutes[i];
        int j = i;
        for (; j > from && services[j - 1] > service; j--) {
          services[j] = services[j - 1];
          minutes[j] = minutes[j - 1];
        }
        services[j] = service;
        minutes[j] = time;
      }
    }
  }
}
