package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.territory.Position;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gathers the input of an access analysis from a study. */
final class AccessBinding {

  private final AccessRequest request;
  private final Sources sources;
  private final Problems problems;
  private final AccessSettings settings;

  AccessBinding(AccessRequest request, Sources sources, Problems problems) {
    this.request = request;
    this.sources = sources;
    this.problems = problems;
    this.settings = new AccessSettings(request, problems);
  }

  /** Returns the input, or empty when there are problems. */
  Optional<AccessInput> input() {
    int before = problems.count();
    var distance = distance();
    boolean located = distance.filter(Distance.GreatCircle.class::isInstance).isPresent();
    var demand = demand("demand", request.demand(), located);
    var neighbours =
        request
            .neighbours()
            .map(asked -> demand("neighbours", asked, located))
            .orElse(ImmutableList.of());
    refuseTwice(demand, neighbours);
    var around = ImmutableList.<Demand>builder().addAll(demand).addAll(neighbours).build();
    var supply = supply(located, around);
    var decay = settings.decay();
    var catchment = settings.catchmentMinutes(decay);
    var per = settings.per();
    if (problems.count() > before || distance.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        AccessInput.builder()
            .addAllDemand(demand)
            .addAllNeighbours(neighbours)
            .addAllSupply(supply.services())
            .distance(distance.get())
            .decay(decay)
            .catchmentMinutes(catchment)
            .per(per)
            .unit(supply.unit())
            .build());
  }

  private Optional<Distance> distance() {
    var setting = request.distance();
    boolean table = setting.filter(AccessSettings::isTable).isPresent();
    return table
        ? setting.flatMap(asked -> sources.rows("distance", asked, problems)).map(this::trips)
        : settings.greatCircle();
  }

  private Distance trips(Rows rows) {
    var asked = request.distance().orElseThrow();
    var to = rows.column("to", asked.to());
    var origins = rows.column("from", asked.from()).codes();
    var destinations = to.codes();
    var minutes = rows.column("minutes", asked.minutes()).numbers(0, Double.MAX_VALUE);
    var trips = ImmutableList.<Distance.Trip>builder();
    var pairs = new HashSet<Map.Entry<String, String>>();
    for (int row = 0; row < rows.size(); row++) {
      var origin = origins.get(row).orElse("");
      var destination = destinations.get(row).orElse("");
      if (minutes.get(row).isEmpty()) {
        continue;
      }
      if (!pairs.add(Map.entry(origin, destination))) {
        var pair = origin + " → " + destination;
        to.refuse(row, "reference/duplicate-trip", ImmutableMap.of("found", pair));
      }
      trips.add(new Distance.Trip(origin, destination, minutes.get(row).get()));
    }
    return Distance.minutes(trips.build());
  }

  /** A place is of the territory or around it, not both. */
  private void refuseTwice(ImmutableList<Demand> demand, ImmutableList<Demand> neighbours) {
    var ids = demand.stream().map(Demand::id).collect(ImmutableSet.toImmutableSet());
    neighbours.stream()
        .map(Demand::id)
        .filter(id -> !id.isEmpty() && ids.contains(id))
        .findFirst()
        .ifPresent(
            id ->
                problems.error(
                    "reference/duplicate",
                    "/neighbours",
                    ImmutableMap.of("found", id, "first", "demand")));
  }

  private ImmutableList<Demand> demand(
      String role, AccessRequest.DemandRole asked, boolean located) {
    var rows = sources.rows(role, asked, problems);
    if (rows.isEmpty()) {
      return ImmutableList.of();
    }
    var id = rows.get().column("id", asked.id());
    var ids = id.keys();
    var population =
        rows.get().column("population", asked.population()).numbers(0, Double.MAX_VALUE);
    var own = located ? positions(rows.get(), asked.latitude(), asked.longitude()) : unknown(ids);
    var places = new Places(sources.study(), ImmutableMap.of());
    return IntStream.range(0, ids.size())
        .mapToObj(
            row -> {
              var position = own.get(row).or(() -> places.find(ids.get(row)));
              if (located && own.get(row).isEmpty()) {
                cite(rows.get(), places, ids.get(row));
              }
              reportUnlocated(located && position.isEmpty(), id, row, ids.get(row));
              return new Demand(ids.get(row), population.get(row), position);
            })
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * What is offered.
   *
   * @param services the services
   * @param unit unit of their capacity
   */
  private record Offer(ImmutableList<Supply> services, Optional<String> unit) {}

  private Offer supply(boolean located, ImmutableList<Demand> demand) {
    var asked = request.supply();
    var rows = sources.rows("supply", asked, problems);
    if (rows.isEmpty()) {
      return new Offer(ImmutableList.of(), Optional.empty());
    }
    var id = rows.get().column("id", asked.id());
    var ids = id.keys();
    var capacityColumn = rows.get().column("capacity", asked.capacity());
    var capacity = capacityColumn.numbers(0, Double.MAX_VALUE);
    var pointing = located ? rows.get().findColumn("position", asked.position()) : Optional.of(id);
    var at = pointing.orElse(id);
    var keys = at.codes();
    var own = located ? positions(rows.get(), asked.latitude(), asked.longitude()) : unknown(ids);
    var places = Places.among(sources.study(), demand);
    var services = ImmutableList.<Supply>builder();
    for (int row = 0; row < ids.size(); row++) {
      var key = keys.get(row);
      var position = own.get(row).or(() -> key.flatMap(places::find));
      if (located && own.get(row).isEmpty()) {
        key.ifPresent(found -> cite(rows.get(), places, found));
      }
      reportUnlocated(located && position.isEmpty(), at, row, key.orElse(""));
      if (capacity.get(row).isEmpty()) {
        reportMissing(capacityColumn, row);
      }
      services.add(new Supply(ids.get(row), capacity.get(row).orElse(0.0), position));
    }
    return new Offer(services.build(), capacityColumn.unit());
  }

  /** A position that the table does not give comes from a territory's point or outline. */
  private static void cite(Rows rows, Places places, String key) {
    places.source(key).ifPresent(source -> rows.takenFrom("position", source));
  }

  private static void reportMissing(RoleColumn column, int row) {
    if (column.isMissing(row)) {
      column.refuse(row, "value/required", Map.of());
    }
  }

  private static void reportUnlocated(boolean is, RoleColumn column, int row, String key) {
    if (is) {
      column.refuse(row, "reference/position", Map.of("found", key));
    }
  }

  private static ImmutableList<Optional<Position>> positions(
      Rows rows, Optional<String> latitude, Optional<String> longitude) {
    var north = rows.findColumn("latitude", latitude);
    var east = rows.findColumn("longitude", longitude);
    var latitudes = north.map(column -> column.numbers(-90, 90));
    var longitudes = east.map(column -> column.numbers(-180, 180));
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                longitudes
                    .flatMap(list -> list.get(row))
                    .flatMap(
                        x -> latitudes.flatMap(list -> list.get(row)).map(y -> new Position(x, y))))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Optional<Position>> unknown(ImmutableList<String> ids) {
    return ids.stream()
        .map(id -> Optional.<Position>empty())
        .collect(ImmutableList.toImmutableList());
  }
}
