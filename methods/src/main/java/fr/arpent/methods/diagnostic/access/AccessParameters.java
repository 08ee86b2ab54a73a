package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;

/** What the result file says of the settings, and which values rest on which column. */
final class AccessParameters {

  private static final ImmutableList<String> SHARED =
      ImmutableList.of(
          "capacity-out-of-reach",
          "score",
          "services.ratio",
          "territories.rank",
          "territories.score",
          "territories.supply-per-inhabitant");

  private static final ImmutableList<String> PEOPLE =
      ImmutableList.of(
          "beyond.population",
          "bands.population",
          "services.population-in-reach",
          "services.weighted-population",
          "without-supply-population");

  private static final ImmutableList<String> NEAREST =
      ImmutableList.of(
          "bands",
          "beyond",
          "services.population-in-reach",
          "services.weighted-population",
          "territories.minutes-to-nearest",
          "territories.services-in-reach",
          "without-supply",
          "without-supply-population");

  /**
   * A capacity says how much there is; that there is a service at all, and so the minutes to it, is
   * said by its row.
   */
  static final ImmutableSetMultimap<String, String> DEPENDENCIES =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("demand.population", "population", "territories.population")
          .putAll("demand.population", SHARED)
          .putAll("demand.population", PEOPLE)
          .putAll("neighbours", SHARED)
          .putAll("neighbours", "services.population-in-reach", "services.weighted-population")
          .putAll("supply.capacity", "capacity", "services.capacity")
          .putAll("supply.capacity", SHARED)
          .putAll("demand.position", SHARED)
          .putAll("demand.position", NEAREST)
          .putAll("demand.latitude", SHARED)
          .putAll("demand.latitude", NEAREST)
          .putAll("demand.longitude", SHARED)
          .putAll("demand.longitude", NEAREST)
          .putAll("supply.latitude", SHARED)
          .putAll("supply.latitude", NEAREST)
          .putAll("supply.longitude", SHARED)
          .putAll("supply.longitude", NEAREST)
          .putAll("supply.position", SHARED)
          .putAll("supply.position", NEAREST)
          .putAll("distance", SHARED)
          .putAll("distance", NEAREST)
          .build();

  private AccessParameters() {}

  static ImmutableMap<String, ?> of(AccessInput input) {
    return ImmutableMap.of(
        "catchment-minutes", input.catchmentMinutes(),
        "decay", decay(input.decay()),
        "distance", distance(input.distance()),
        "per", input.per());
  }

  private static Object decay(Decay decay) {
    if (decay instanceof Decay.Bands bands) {
      return ImmutableMap.of(
          "bands",
          bands.bands().stream()
              .map(band -> ImmutableList.of(band.minutes(), band.weight()))
              .collect(ImmutableList.toImmutableList()));
    }
    return decay instanceof Decay.Gaussian gaussian
        ? ImmutableMap.of("gaussian", ImmutableMap.of("sigma", gaussian.sigma()))
        : "none";
  }

  private static Object distance(Distance distance) {
    return distance instanceof Distance.GreatCircle circle
        ? ImmutableMap.of(
            "great-circle",
            ImmutableMap.of(
                "earth-radius-km", Distance.EARTH_RADIUS_KM, "speed-km-h", circle.speedKmH()))
        : "table";
  }
}
