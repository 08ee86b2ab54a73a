package fr.arpent.methods.diagnostic.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Reference;
import org.junit.jupiter.api.Test;

/** The numbers of an independent program (pysal/access) on a generated territory and a hospital. */
class AccessReferenceTest {

  private static final String FOLDER = "diagnostic/access/";

  @Test
  void plain_2sfca_within_20_minutes_is_the_peers() {
    compare("two_sfca_20min", Decay.none(), 20);
  }

  @Test
  void e2sfca_with_bands_is_the_peers() {
    var bands =
        Decay.bands(new Decay.Band(10, 1), new Decay.Band(20, 0.68), new Decay.Band(30, 0.22));

    compare("e2sfca_10_20_30_1_068_022", bands, 30);
  }

  @Test
  void e2sfca_with_a_gaussian_is_the_peers() {
    compare("e2sfca_gauss_sigma10_30min", Decay.gaussian(10), 30);
  }

  /**
   * Standardised demand is only other numbers in the same column; the peer's unit is per 100,000.
   */
  @Test
  void the_presets_of_the_apl_are_the_peers() {
    compare("apl_like_10_15_20_1_23_13_per100000", Preset.APL_2015.decay(), 20);
    compare("apl2012_5_10_15_1_03_01_per100000", Preset.APL_2012.decay(), 15);
  }

  private static void compare(String column, Decay decay, double catchment) {
    boolean apl = column.startsWith("apl");
    var result =
        new FloatingCatchment()
            .apply(territory120(decay, catchment, apl ? "standardised_demand" : "pop"));
    var expected = Reference.csv(Reference.file(FOLDER + "territory120_expected.csv"));
    assertEquals(120, result.territories().size());
    int alone = 0;
    for (int i = 0; i < expected.size(); i++) {
      var place = result.territories().get(i);
      var cell = expected.get(i).get(column);
      assertEquals(expected.get(i).get("id"), place.id());
      if (cell.isEmpty()) {
        alone++;
        assertEquals(0, place.score());
        assertTrue(place.minutesToNearest().missing().isPresent());
      } else {
        double wanted = Double.parseDouble(cell) / (apl ? 100_000 : 1);
        assertEquals(wanted, place.supplyPerInhabitant(), 1e-9 * wanted, place.id());
      }
    }
    assertEquals(alone, result.withoutSupply());
  }

  private static AccessInput territory120(Decay decay, double catchment, String population) {
    var input = AccessInput.builder();
    for (var row : Reference.csv(Reference.file(FOLDER + "territory120_demand.csv"))) {
      input.addDemand(Demand.of(row.get("id"), Double.parseDouble(row.get(population))));
    }
    for (var row : Reference.csv(Reference.file(FOLDER + "territory120_supply.csv"))) {
      input.addSupply(Supply.of(row.get("id"), Double.parseDouble(row.get("fte"))));
    }
    var trips =
        Reference.csv(Reference.file(FOLDER + "territory120_minutes.csv")).stream()
            .map(
                row ->
                    new Distance.Trip(
                        row.get("origin"), row.get("dest"), Double.parseDouble(row.get("cost"))))
            .toList();
    return input.distance(Distance.minutes(trips)).decay(decay).catchmentMinutes(catchment).build();
  }

  /**
   * The peer's hospital case weighs by 1/cost, which is not offered; with one band per cost that
   * occurs, equal weights are, and so are its numbers.
   */
  @Test
  void the_hospital_example_comes_out_with_a_band_for_each_cost() {
    var example = Reference.json(Reference.file(FOLDER + "hospital_example.json"));
    var decay =
        Decay.bands(
            new Decay.Band(1, 1), new Decay.Band(20, 1.0 / 20), new Decay.Band(40, 1.0 / 40));
    for (var scenario : example.get("scenarios").properties()) {
      var input = AccessInput.builder();
      example
          .get("demand")
          .properties()
          .forEach(
              place -> input.addDemand(Demand.of(place.getKey(), place.getValue().asDouble())));
      example
          .get("supply")
          .properties()
          .forEach(
              place -> input.addSupply(Supply.of(place.getKey(), place.getValue().asDouble())));
      var trips = ImmutableList.<Distance.Trip>builder();
      for (var cost : scenario.getValue().get("costs")) {
        trips.add(
            new Distance.Trip(cost.get(0).asText(), cost.get(1).asText(), cost.get(2).asDouble()));
      }

      var result =
          new FloatingCatchment()
              .apply(input.distance(Distance.minutes(trips.build())).decay(decay).build());

      for (var place : result.territories()) {
        double wanted = scenario.getValue().get("two_stage").get(place.id()).asDouble();
        assertEquals(
            wanted, place.supplyPerInhabitant(), 1e-9 * wanted, scenario.getKey() + place.id());
      }
    }
  }
}
