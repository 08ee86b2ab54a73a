package fr.arpent.methods.mobilisation.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Kendall's W against the worked cases of Siegel 1956 and the exact chances of Friedman 1937. */
class ConcordanceTest {

  /** Three executives rank six applicants. */
  private static final double[][] EXECUTIVES = {
    {1, 6, 3, 2, 5, 4}, {1, 5, 6, 4, 2, 3}, {6, 3, 2, 5, 4, 1}
  };

  /** Three rankings of ten things, with ties. */
  private static final double[][] TIED = {
    {1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10},
    {2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5},
    {2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10}
  };

  @Test
  void the_executives_of_siegel_hardly_agree() {
    var found = Concordance.of(EXECUTIVES).orElseThrow();

    assertEquals(25.5, found.s(), 1e-12);
    assertEquals(157.5, found.most(), 1e-12);
    assertEquals(0.162, found.w(), 5e-4);
  }

  @Test
  void the_correction_for_ties_is_that_of_siegel() {
    var found = Concordance.of(TIED).orElseThrow();

    assertEquals(591, found.s(), 1e-12);
    assertEquals(714, found.most(), 1e-12);
    assertEquals(0.828, found.w(), 5e-4);
    assertEquals(22.35, found.chiSquared(), 0.01);
    assertTrue(found.chanceByChiSquared() < 0.01);
  }

  @Test
  void exact_chances_are_those_of_friedmans_table() {
    double[][] same = {{1, 2, 3}, {1, 2, 3}, {1, 2, 3}};
    double[][] oneSwap = {{1, 2, 3}, {1, 2, 3}, {1, 3, 2}, {1, 2, 3}};
    double[][] twoRankers = {{1, 2, 3, 4}, {1, 2, 3, 4}};

    assertEquals(1 / 36.0, ConcordanceChance.of(same).orElseThrow(), 1e-12);
    // four rankers, three things: chi-squared 6.5 has a chance of .042
    assertEquals(6.5, Concordance.of(oneSwap).orElseThrow().chiSquared(), 1e-12);
    assertEquals(0.042, ConcordanceChance.of(oneSwap).orElseThrow(), 5e-4);
    assertEquals(1 / 24.0, ConcordanceChance.of(twoRankers).orElseThrow(), 1e-12);
  }

  @Test
  void siegels_critical_value_for_three_rankers_of_six_is_at_five_in_a_hundred() {
    // Table R: S = 103.9 for k = 3, N = 6; sums that reach it: 3 6 10 12 15.5 17 is not needed,
    // two rankings apart by one exchange do.
    double[][] above = {{1, 2, 3, 4, 5, 6}, {1, 2, 3, 4, 5, 6}, {3, 4, 1, 2, 6, 5}};
    double[][] below = {{1, 2, 3, 4, 5, 6}, {1, 2, 3, 4, 5, 6}, {4, 6, 1, 5, 2, 3}};

    assertTrue(Concordance.of(above).orElseThrow().s() > 103.9);
    assertTrue(ConcordanceChance.of(above).orElseThrow() < 0.05);
    assertTrue(Concordance.of(below).orElseThrow().s() < 103.9);
    assertTrue(ConcordanceChance.of(below).orElseThrow() > 0.05);
  }

  @Test
  void more_than_seven_things_are_left_to_chi_squared() {
    assertTrue(ConcordanceChance.of(TIED).isEmpty());
  }

  @Test
  void nothing_is_said_where_nobody_tells_anything_apart() {
    assertTrue(Concordance.of(new double[][] {{1.5, 1.5}, {1.5, 1.5}}).isEmpty());
    assertTrue(Concordance.of(new double[][] {{1, 2}}).isEmpty());
    assertTrue(Concordance.of(new double[][] {}).isEmpty());
  }

  @Test
  void chi_squared_has_its_tabled_limits() {
    assertEquals(0.05, ChiSquared.above(3.841458820694124, 1), 1e-12);
    assertEquals(0.05, ChiSquared.above(11.070497693516351, 5), 1e-12);
    assertEquals(0.05, ChiSquared.above(18.307038053275146, 10), 1e-12);
    assertEquals(0.01, ChiSquared.above(2.5582121601872063, 10) - 0.98, 1e-12);
    assertEquals(1, ChiSquared.above(0, 3), 0);
  }
}
