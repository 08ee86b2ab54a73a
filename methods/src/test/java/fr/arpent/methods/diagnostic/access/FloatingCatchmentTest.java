package fr.arpent.methods.diagnostic.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.model.territory.Position;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FloatingCatchmentTest {

  private static final List<Distance.Trip> TRIPS =
      List.of(
          new Distance.Trip("a", "s", 0),
          new Distance.Trip("a", "t", 20),
          new Distance.Trip("b", "s", 12),
          new Distance.Trip("b", "t", 5),
          new Distance.Trip("c", "s", 21));

  private static AccessInput.Builder threeTowns() {
    return threeTowns(Distance.minutes(TRIPS));
  }

  private static AccessInput.Builder threeTowns(Distance distance) {
    var builder = AccessInput.builder();
    builder.addDemand(Demand.of("a", 100), Demand.of("b", 300), Demand.of("c", 50));
    builder.addSupply(Supply.of("s", 8), Supply.of("t", 4));
    builder.distance(distance);
    return builder;
  }

  private static AccessResult apply(AccessInput.Builder input) {
    return new FloatingCatchment().apply(input.build());
  }

  private static TerritoryAccess territory(AccessResult result, String id) {
    return result.territories().stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void neighbours_share_the_services_and_are_not_scored() {
    var whole = apply(threeTowns());
    var input = AccessInput.builder();
    input.addDemand(Demand.of("a", 100)).addNeighbours(Demand.of("b", 300), Demand.of("c", 50));
    input.addSupply(Supply.of("s", 8), Supply.of("t", 4)).distance(Distance.minutes(TRIPS));

    var result = apply(input);

    assertEquals(List.of("a"), result.territories().stream().map(TerritoryAccess::id).toList());
    assertEquals(territory(whole, "a").score(), territory(result, "a").score());
    assertEquals(whole.services(), result.services());
    assertEquals(100, result.population());
  }

  @Test
  void a_place_is_of_the_territory_or_around_it_but_not_both() {
    var input = threeTowns().addNeighbour(Demand.of("b", 1));

    assertThrows(IllegalArgumentException.class, input::build);
  }

  @Test
  void without_decay_everybody_in_the_catchment_shares_alike() {
    var result = apply(threeTowns());

    assertEquals(Answer.of(8.0 / 400), result.services().get(0).ratio());
    assertEquals(Answer.of(4.0 / 400), result.services().get(1).ratio());
    assertEquals(8.0 / 400 + 4.0 / 400, territory(result, "a").supplyPerInhabitant(), 1e-15);
    assertEquals(30, territory(result, "b").score(), 1e-12);
  }

  @Test
  void bands_are_closed_on_the_right() {
    var bands = Decay.bands(new Decay.Band(5, 1), new Decay.Band(12, 0.5), new Decay.Band(20, 0.1));

    var result = apply(threeTowns().decay(bands));

    assertEquals(100 * 1 + 300 * 0.5, result.services().get(0).weightedPopulation(), 1e-12);
    assertEquals(100 * 0.1 + 300 * 1.0, result.services().get(1).weightedPopulation(), 1e-12);
    assertEquals(20, threeTowns().decay(bands).build().catchmentMinutes());
  }

  @Test
  void a_gaussian_decay_is_not_normalised() {
    var decay = Decay.gaussian(10);

    assertEquals(1, decay.weight(0));
    assertEquals(Math.exp(-0.5), decay.weight(10), 1e-15);
  }

  @Test
  void nothing_in_reach_is_a_zero_that_is_flagged() {
    var result = apply(threeTowns());
    var alone = territory(result, "c");

    assertEquals(0, alone.score());
    assertEquals(0, alone.servicesInReach());
    assertEquals(Answer.missing("nothing-in-reach"), alone.minutesToNearest());
    assertEquals(3, alone.rank());
    assertEquals(1, result.withoutSupply());
    assertEquals(50, result.withoutSupplyPopulation());
    assertEquals(
        List.of("nothing-in-reach"), result.findings().stream().map(Finding::code).toList());
  }

  @Test
  void capacity_that_nobody_reaches_is_a_finding_and_counts_for_nobody() {
    var result = apply(threeTowns().addSupply(Supply.of("u", 5)));

    assertEquals(5, result.capacityOutOfReach());
    assertEquals(17, result.capacity());
    assertEquals(Answer.missing("nobody-in-reach"), result.services().get(2).ratio());
    assertEquals(
        List.of("capacity-out-of-reach", "nothing-in-reach"),
        result.findings().stream().map(Finding::code).toList());
    assertEquals(5.0, result.findings().get(0).fields().get("capacity"));
  }

  @Test
  void an_unknown_population_is_scored_and_weighs_nothing() {
    var unknown = new Demand("d", Optional.empty(), Optional.empty());
    var trips = ImmutableList.<Distance.Trip>builder().addAll(TRIPS);
    trips.add(new Distance.Trip("d", "s", 3));
    var input = AccessInput.builder();
    input.addDemand(Demand.of("a", 100), unknown).addSupply(Supply.of("s", 8));

    var result = apply(input.distance(Distance.minutes(trips.build())));

    assertEquals(100, result.population());
    assertEquals(80, territory(result, "d").score(), 1e-12);
    assertEquals(Answer.missing("not-given"), territory(result, "d").population());
    assertEquals(
        List.of("population-missing"), result.findings().stream().map(Finding::code).toList());
  }

  @Test
  void a_service_without_capacity_is_nobodys_nearest() {
    var trips = ImmutableList.<Distance.Trip>builder().addAll(TRIPS);
    trips.add(new Distance.Trip("b", "0", 1));

    var result = apply(threeTowns(Distance.minutes(trips.build())).addSupply(Supply.of("0", 0)));

    assertEquals(Answer.of(5.0), territory(result, "b").minutesToNearest());
    assertEquals(2, territory(result, "b").servicesInReach());
    assertTrue(
        result.findings().stream().anyMatch(finding -> finding.code().equals("capacity-zero")));
  }

  @Test
  void equal_scores_share_a_rank_and_the_next_ones_are_left_out() {
    assertEquals(
        List.of(2, 2, 1, 4),
        Arrays.stream(Ranks.highestFirst(new double[] {0.3, 0.1 + 0.2, 5, 0})).boxed().toList());
  }

  @Test
  void inhabitants_are_counted_by_the_minutes_to_their_nearest_service() {
    var bands = Decay.bands(new Decay.Band(2.5, 1), new Decay.Band(20, 0.5));

    var result = apply(threeTowns().decay(bands));

    assertEquals(new AccessResult.Band("2.5", 1, 2.5, 100, 1), result.bands().get(0));
    assertEquals(new AccessResult.Band("20", 2, 20, 300, 1), result.bands().get(1));
    assertEquals(new AccessResult.Band("2.5", 1, 2.5, 350, 2), result.beyond().get(0));
    assertEquals(new AccessResult.Band("20", 2, 20, 50, 1), result.beyond().get(1));
  }

  @Test
  void a_degree_of_latitude_takes_the_minutes_of_its_arc() {
    var input = AccessInput.builder();
    input.addDemand(Demand.at("a", 10, new Position(1, 44)));
    input.addSupply(Supply.at("s", 1, new Position(1, 44.1)));

    var result = apply(input.distance(Distance.greatCircle(60)));

    double kilometres = 6371.0088 * Math.PI / 1800;
    assertEquals(
        kilometres, result.territories().get(0).minutesToNearest().value().orElseThrow(), 1e-9);
  }

  @Test
  void places_across_the_antimeridian_and_round_a_pole_are_neighbours() {
    var input = AccessInput.builder();
    input.addDemand(
        Demand.at("east", 10, new Position(-179.99, -17)),
        Demand.at("pole", 10, new Position(100, 89.95)));
    input.addSupply(
        Supply.at("west", 1, new Position(179.99, -17)),
        Supply.at("polar", 1, new Position(-100, 89.95)));

    var result = apply(input);

    assertEquals(1, territory(result, "east").servicesInReach());
    assertEquals(1, territory(result, "pole").servicesInReach());
  }

  @Test
  void nobody_and_nothing_give_an_empty_answer_with_reasons() {
    var result = apply(AccessInput.builder());

    assertEquals(Answer.missing("no-population"), result.score().weightedMean());
    assertEquals(Answer.missing("no-territory"), result.score().highest());
    assertEquals(0, result.bands().get(0).population());
  }

  @Test
  void wrong_settings_are_refused_with_what_must_hold() {
    assertEquals(
        "limits of bands must increase, 10.0 came after 10.0",
        assertThrows(
                IllegalArgumentException.class,
                () -> Decay.bands(new Decay.Band(10, 1), new Decay.Band(10, 0.5)))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> new Decay.Band(10, 1.5));
    assertThrows(IllegalArgumentException.class, () -> Decay.gaussian(0));
    assertThrows(IllegalArgumentException.class, () -> Distance.greatCircle(0));
    assertThrows(IllegalArgumentException.class, () -> Demand.of("a", -1));
    assertThrows(IllegalArgumentException.class, () -> Supply.of("a", Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> threeTowns().addDemand(Demand.of("a", 1)).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> threeTowns().decay(Decay.bands(new Decay.Band(10, 1))).catchmentMinutes(15).build());
    assertThrows(IllegalArgumentException.class, () -> apply(threeTowns(Distance.greatCircle(50))));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            apply(
                threeTowns(
                    Distance.minutes(
                        List.of(new Distance.Trip("a", "s", 1), new Distance.Trip("a", "s", 2))))));
  }

  @Test
  void the_digest_of_the_input_tells_decays_apart() {
    var plain = apply(threeTowns()).provenance().inputDigest();

    assertEquals(plain, apply(threeTowns()).provenance().inputDigest());
    assertFalse(
        plain.equals(apply(threeTowns().decay(Decay.gaussian(5))).provenance().inputDigest()));
  }
}
