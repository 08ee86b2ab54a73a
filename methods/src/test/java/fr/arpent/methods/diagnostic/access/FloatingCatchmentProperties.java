package fr.arpent.methods.diagnostic.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.territory.Position;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class FloatingCatchmentProperties {

  @Property(tries = 300)
  void the_capacity_that_somebody_reaches_is_shared_out_exactly(
      @ForAll("inputs") AccessInput input) {
    var result = new FloatingCatchment().apply(input);

    double received = 0;
    for (var place : result.territories()) {
      received += place.population().value().orElse(0.0) * place.supplyPerInhabitant();
    }
    double reachable = result.capacity() - result.capacityOutOfReach();
    assertEquals(reachable, received, 1e-9 * Math.max(1, reachable));
  }

  @Property(tries = 200)
  void the_spatial_index_finds_what_looking_at_every_pair_finds(
      @ForAll("inputs") AccessInput input) {
    var trips = ImmutableList.<Distance.Trip>builder();
    double speed = ((Distance.GreatCircle) input.distance()).speedKmH();
    for (var place : input.demand()) {
      for (var service : input.supply()) {
        double kilometres =
            haversine(place.position().orElseThrow(), service.position().orElseThrow());
        trips.add(new Distance.Trip(place.id(), service.id(), kilometres / speed * 60));
      }
    }
    var table =
        AccessInput.builder()
            .addAllDemand(input.demand())
            .addAllSupply(input.supply())
            .decay(input.decay())
            .catchmentMinutes(input.catchmentMinutes())
            .distance(Distance.minutes(trips.build()))
            .build();

    var expected = new FloatingCatchment().apply(table).territories();

    assertEquals(expected, new FloatingCatchment().apply(input).territories());
  }

  @Property(tries = 100)
  void the_order_of_the_input_changes_nothing(@ForAll("inputs") AccessInput input) {
    var reversed =
        AccessInput.builder()
            .addAllDemand(input.demand().reverse())
            .addAllSupply(input.supply().reverse())
            .decay(input.decay())
            .catchmentMinutes(input.catchmentMinutes())
            .distance(input.distance())
            .build();

    var expected = new FloatingCatchment().apply(input);
    var result = new FloatingCatchment().apply(reversed);

    assertEquals(expected.territories(), result.territories());
    assertEquals(expected.services(), result.services());
    assertEquals(expected.score(), result.score());
  }

  /** The formula as it is printed, without the tricks of the procedure. */
  private static double haversine(Position from, Position to) {
    double north = StrictMath.toRadians(to.latitude()) - StrictMath.toRadians(from.latitude());
    double east = StrictMath.toRadians(to.longitude()) - StrictMath.toRadians(from.longitude());
    double a =
        StrictMath.sin(north / 2) * StrictMath.sin(north / 2)
            + StrictMath.cos(StrictMath.toRadians(from.latitude()))
                * StrictMath.cos(StrictMath.toRadians(to.latitude()))
                * StrictMath.sin(east / 2)
                * StrictMath.sin(east / 2);
    return 2 * 6371.0088 * StrictMath.asin(Math.min(1, Math.sqrt(a)));
  }

  @Provide
  Arbitrary<AccessInput> inputs() {
    return Combinators.combine(
            positions(),
            positions(),
            Arbitraries.integers().between(0, 500).list().ofSize(30),
            decays())
        .as(FloatingCatchmentProperties::input);
  }

  private static Arbitrary<List<Position>> positions() {
    var near =
        Combinators.combine(
                Arbitraries.doubles().between(-0.4, 0.4).ofScale(4),
                Arbitraries.doubles().between(43.9, 44.3).ofScale(4))
            .as(Position::new);
    var far =
        Combinators.combine(
                Arbitraries.doubles().between(-180, 180).ofScale(2),
                Arbitraries.doubles().between(-90, 90).ofScale(2))
            .as(Position::new);
    var antimeridian =
        Combinators.combine(
                Arbitraries.of(-179.95, -180.0, 179.95, 180.0, 179.7),
                Arbitraries.doubles().between(-0.2, 0.2).ofScale(3))
            .as(Position::new);
    return Arbitraries.frequencyOf(Tuple.of(8, near), Tuple.of(1, far), Tuple.of(2, antimeridian))
        .list()
        .ofMinSize(0)
        .ofMaxSize(15);
  }

  private static Arbitrary<Decay> decays() {
    return Arbitraries.of(
        Decay.none(),
        Decay.gaussian(8),
        Decay.bands(new Decay.Band(6, 1), new Decay.Band(12, 0.4), new Decay.Band(20, 0.2)));
  }

  private static AccessInput input(
      List<Position> places, List<Position> services, List<Integer> amounts, Decay decay) {
    var input = AccessInput.builder();
    for (int i = 0; i < places.size(); i++) {
      input.addDemand(Demand.at("d" + i, amounts.get(i), places.get(i)));
    }
    for (int i = 0; i < services.size(); i++) {
      input.addSupply(Supply.at("s" + i, amounts.get(15 + i) / 10.0, services.get(i)));
    }
    return input.decay(decay).catchmentMinutes(20).distance(Distance.greatCircle(50)).build();
  }
}
