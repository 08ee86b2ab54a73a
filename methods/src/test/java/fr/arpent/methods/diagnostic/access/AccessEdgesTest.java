package fr.arpent.methods.diagnostic.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.model.territory.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies at an edge: limits met exactly, nobody, nothing, the ends of the Earth. */
class AccessEdgesTest {

  private static AccessInput.Builder trips(Distance.Trip... trips) {
    return AccessInput.builder().distance(Distance.minutes(List.of(trips)));
  }

  private static AccessResult apply(AccessInput.Builder input) {
    return new FloatingCatchment().apply(input.build());
  }

  private static List<String> codes(AccessResult result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  private static List<Double> scores(AccessResult result) {
    return result.territories().stream().map(TerritoryAccess::score).toList();
  }

  /** By hand: R(s) = 6 / 300; A(a) = A(b) = 0.02; b has no pair with t, which only a shares. */
  @Test
  void a_pair_that_the_table_lacks_is_out_of_reach() {
    var input =
        trips(
            new Distance.Trip("a", "s", 5),
            new Distance.Trip("b", "s", 5),
            new Distance.Trip("a", "t", 5),
            new Distance.Trip("elsewhere", "t", 1),
            new Distance.Trip("b", "closed", 1));
    input.addDemand(Demand.of("a", 100), Demand.of("b", 200));
    input.addSupply(Supply.of("s", 6), Supply.of("t", 1));

    var result = apply(input);

    assertEquals(List.of(20.0 + 10.0, 20.0), scores(result));
    assertEquals(
        List.of(2, 1), result.territories().stream().map(t -> t.servicesInReach()).toList());
    assertEquals(
        List.of(300.0, 100.0),
        result.services().stream().map(ServiceAccess::populationInReach).toList());
  }

  /** By hand, per 500: R = 3 / 30, so 50 each; the mean is weighted by 10 and 20 inhabitants. */
  @Test
  void scores_are_given_for_as_many_inhabitants_as_asked_and_their_mean_is_weighted() {
    var input = trips(new Distance.Trip("a", "s", 5), new Distance.Trip("b", "s", 5));
    input.addDemand(Demand.of("a", 10), Demand.of("b", 20), Demand.of("c", 70));
    var result = apply(input.addSupply(Supply.of("s", 3)).per(500));

    assertEquals(List.of(50.0, 50.0, 0.0), scores(result));
    assertEquals(Answer.of(15.0), result.score().weightedMean());
    assertEquals(Answer.of(0.0), result.score().lowest());
    assertEquals(Answer.of(50.0), result.score().highest());
    assertEquals(500, result.score().per());
  }

  @Test
  void where_nobody_lives_a_service_serves_nobody_and_is_in_reach_all_the_same() {
    var input = trips(new Distance.Trip("a", "s", 5));
    var result = apply(input.addDemand(Demand.of("a", 0)).addSupply(Supply.of("s", 2)));

    assertEquals(List.of(0.0), scores(result));
    assertEquals(0, result.withoutSupply());
    assertEquals(Answer.of(5.0), result.territories().get(0).minutesToNearest());
    assertEquals(Answer.missing("nobody-in-reach"), result.services().get(0).ratio());
    assertEquals(Answer.missing("no-population"), result.score().weightedMean());
    assertEquals(2, result.capacityOutOfReach());
    assertEquals(List.of("capacity-out-of-reach"), codes(result));
  }

  @Test
  void services_without_capacity_are_noted_once_and_are_no_lost_capacity() {
    var input = trips(new Distance.Trip("a", "s", 5));
    var result =
        apply(input.addDemand(Demand.of("a", 9)).addSupply(Supply.of("s", 0), Supply.of("t", 0)));

    assertEquals(List.of(0.0), scores(result));
    assertEquals(List.of("capacity-zero", "nothing-in-reach"), sorted(codes(result)));
    assertEquals(Answer.of(0.0), result.services().get(0).ratio());
    assertEquals(0, result.capacity());
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  @Test
  void a_place_alone_gets_all_of_what_it_reaches() {
    var input = trips(new Distance.Trip("a", "s", 0));
    var result = apply(input.addDemand(Demand.of("a", 4)).addSupply(Supply.of("s", 1)));

    assertEquals(List.of(250.0), scores(result));
    assertEquals(1, result.territories().get(0).rank());
    assertEquals(List.of(), codes(result));
  }

  @Test
  void the_catchment_and_the_limits_of_bands_are_included() {
    var bands = Decay.bands(new Decay.Band(5, 1), new Decay.Band(10, 0.5));
    var input =
        trips(
            new Distance.Trip("a", "s", 5),
            new Distance.Trip("b", "s", 10),
            new Distance.Trip("c", "s", Math.nextUp(10.0)));
    input.addDemand(Demand.of("a", 1), Demand.of("b", 20), Demand.of("c", 300));
    var result = apply(input.addSupply(Supply.of("s", 11)).decay(bands));

    assertEquals(List.of(1000.0, 500.0, 0.0), scores(result));
    assertEquals(
        List.of(1.0, 20.0), result.bands().stream().map(AccessResult.Band::population).toList());
    assertEquals(
        List.of(320.0, 300.0),
        result.beyond().stream().map(AccessResult.Band::population).toList());
    assertEquals(0, bands.weight(11));
  }

  /** The spatial index must not lose what stands exactly on the circle. */
  @Test
  void a_service_exactly_at_the_catchment_is_in_reach_as_the_crow_flies() {
    for (double latitude = -80; latitude <= 80; latitude += 2.3) {
      for (var service :
          List.of(
              new Position(12.5, latitude + 0.137),
              new Position(12.637, latitude),
              new Position(12.41, latitude - 0.09))) {
        double minutes = minutes(new Position(12.5, latitude), service, 1e6);
        var near = minutes(new Position(12.5, latitude), service, minutes);

        assertEquals(minutes, near, service::toString);
        assertEquals(
            Double.POSITIVE_INFINITY,
            minutes(new Position(12.5, latitude), service, Math.nextDown(minutes)));
      }
    }
  }

  private static double minutes(Position from, Position to, double catchment) {
    var input = AccessInput.builder().addDemand(Demand.at("a", 1, from));
    input.addSupply(Supply.at("s", 1, to)).catchmentMinutes(catchment);
    var nearest = apply(input).territories().get(0).minutesToNearest();
    return nearest.value().orElse(Double.POSITIVE_INFINITY);
  }

  /** By hand: half a turn is π·6371.0088 km, 24,018.3 minutes at 50 km/h; a quarter half of it. */
  @Test
  void the_longest_ways_on_earth_have_their_minutes() {
    double halfTurn = Math.PI * 6371.0088 / 50 * 60;

    assertEquals(halfTurn, minutes(new Position(0, 90), new Position(0, -90), 3e4), 1e-9);
    assertEquals(halfTurn, minutes(new Position(-90, 0), new Position(90, 0), 3e4), 1e-9);
    assertEquals(halfTurn, minutes(new Position(20, 33.3), new Position(-160, -33.3), 3e4), 1e-3);
    assertEquals(halfTurn / 2, minutes(new Position(0, 0), new Position(77, 90), 3e4), 1e-9);
    assertEquals(0, minutes(new Position(180, 10), new Position(-180, 10), 1), 1e-9);
    assertEquals(0, minutes(new Position(5, 90), new Position(-130, 90), 1), 1e-9);
  }

  /** By hand: 0.02° of longitude at 17° south are 2.1266 km, 2.5520 minutes at 50 km/h. */
  @Test
  void across_the_antimeridian_the_short_way_is_taken() {
    double kilometres = 0.02 * Math.PI / 180 * 6371.0088 * Math.cos(Math.toRadians(17));

    double eastward = minutes(new Position(179.99, -17), new Position(-179.99, -17), 20);
    double westward = minutes(new Position(-179.99, -17), new Position(179.99, -17), 20);

    assertEquals(kilometres / 50 * 60, eastward, 1e-6);
    assertEquals(eastward, westward);
  }

  /** More pairs than the first room for them: 60 places, 50 services, all in reach. */
  @Test
  void many_pairs_are_all_kept() {
    var input = AccessInput.builder();
    for (int i = 0; i < 60; i++) {
      input.addDemand(Demand.at("d" + i, 1, new Position(1 + i / 1e4, 44)));
    }
    for (int i = 0; i < 50; i++) {
      input.addSupply(Supply.at("s" + i, 6, new Position(1, 44 + i / 1e4)));
    }

    var result = apply(input);

    for (var place : result.territories()) {
      assertEquals(50, place.servicesInReach());
      assertEquals(50 * 6 / 60.0 * 1000, place.score(), 1e-9);
    }
  }

  @Test
  void without_services_every_place_is_alone_and_without_places_every_service() {
    var places = AccessInput.builder().addDemand(Demand.at("a", 3, new Position(1, 44)));
    var services = AccessInput.builder().addSupply(Supply.at("s", 3, new Position(1, 44)));

    assertEquals(1, apply(places).withoutSupply());
    assertEquals(Answer.of(0.0), apply(places).score().weightedMean());
    assertEquals(3, apply(services).capacityOutOfReach());
    assertEquals(List.of(), apply(services).territories());
  }

  @Test
  void ids_given_twice_and_catchments_of_no_time_are_refused() {
    var twice = AccessInput.builder().addSupply(Supply.of("s", 1), Supply.of("s", 2));
    assertThrows(IllegalArgumentException.class, twice::build);
    var around = AccessInput.builder().addNeighbours(Demand.of("a", 1), Demand.of("a", 1));
    assertThrows(IllegalArgumentException.class, around::build);
    for (double minutes : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      var input = AccessInput.builder().catchmentMinutes(minutes);
      assertThrows(IllegalArgumentException.class, input::build);
    }
    var short5 = AccessInput.builder().decay(Decay.bands(new Decay.Band(10, 1)));
    assertThrows(IllegalArgumentException.class, () -> short5.catchmentMinutes(5).build());
    assertThrows(IllegalArgumentException.class, () -> new Decay.Band(0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Decay.Band(5, 0));
    assertThrows(IllegalArgumentException.class, () -> Decay.bands());
  }

  /** Barlet et al. 2012: 1, 0.3, 0.1 within 5, 10, 15 minutes; the APL since: 1, 2/3, 1/3. */
  @Test
  void presets_have_the_published_weights() {
    assertEquals(
        ImmutableList.of(1.0, 0.3, 0.1, 0.0), weights(Preset.APL_2012.decay(), 5, 10, 15, 16));
    assertEquals(
        ImmutableList.of(1.0, 2.0 / 3, 1.0 / 3, 0.0),
        weights(Preset.APL_2015.decay(), 10, 15, 20, 21));
    assertEquals(ImmutableList.of(1.0), weights(Preset.NONE.decay(), 19));
  }

  private static ImmutableList<Double> weights(Decay decay, double... minutes) {
    var weights = ImmutableList.<Double>builder();
    for (double each : minutes) {
      weights.add(decay.weight(each));
    }
    return weights.build();
  }
}
