package fr.arpent.methods.diagnostic.access;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Finds the services in reach of places in a table of minutes. */
final class TripSearch {

  private TripSearch() {}

  /** Returns the pairs in reach; trips of other places or to other services are left aside. */
  static Reach within(
      double catchmentMinutes,
      Distance.Minutes table,
      ImmutableList<Demand> demand,
      ImmutableList<Supply> supply) {
    var places = numbers(demand, Demand::id);
    var services = numbers(supply, Supply::id);
    List<List<Distance.Trip>> byPlace = new ArrayList<>();
    demand.forEach(place -> byPlace.add(new ArrayList<>()));
    for (var trip : table.trips()) {
      var place = places.get(trip.origin());
      if (place != null
          && trip.minutes() <= catchmentMinutes
          && services.containsKey(trip.destination())) {
        byPlace.get(place).add(trip);
      }
    }
    var reach = new Reach.Builder(demand.size());
    for (var trips : byPlace) {
      addTrips(trips, services, reach);
      reach.endPlace();
    }
    return reach.build();
  }

  private static void addTrips(
      List<Distance.Trip> trips, ImmutableMap<String, Integer> services, Reach.Builder reach) {
    var seen = new HashSet<String>();
    for (var trip : trips) {
      checkArgument(
          seen.add(trip.destination()),
          "the minutes from %s to %s are given twice",
          trip.origin(),
          trip.destination());
      reach.add(services.getOrDefault(trip.destination(), 0), trip.minutes());
    }
  }

  private static <T> ImmutableMap<String, Integer> numbers(
      ImmutableList<T> things, Function<T, String> id) {
    return IntStream.range(0, things.size())
        .boxed()
        .collect(
            ImmutableMap.toImmutableMap(number -> id.apply(things.get(number)), number -> number));
  }
}
