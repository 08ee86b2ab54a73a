package fr.arpent.methods.mobilisation.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The worked case of Shrout and Fleiss 1979, tables 2 to 4: four judges, six targets. */
class IntraclassCorrelationTest {

  static final double[][] JUDGES = {
    {9, 6, 8, 7, 10, 6}, {2, 1, 4, 1, 5, 2}, {5, 3, 6, 2, 6, 4}, {8, 2, 8, 6, 9, 7}
  };

  @Test
  void mean_squares_and_the_six_correlations_are_those_of_shrout_and_fleiss() {
    var found = IntraclassCorrelation.of(JUDGES).orElseThrow();

    assertEquals(11.24, found.betweenThings(), 5e-3);
    assertEquals(6.26, found.withinThings(), 5e-3);
    assertEquals(32.49, found.betweenJurors(), 5e-3);
    assertEquals(1.02, found.residual(), 5e-3);
    assertEquals(0.17, found.oneWay(), 5e-3);
    assertEquals(0.29, found.oneJuror(), 5e-3);
    assertEquals(0.71, found.oneOfThese(), 5e-3);
    assertEquals(0.44, found.oneWayMean(), 5e-3);
    assertEquals(0.62, found.meanOfJurors(), 5e-3);
    assertEquals(0.91, found.meanOfThese(), 5e-3);
  }

  @Test
  void a_juror_who_adds_the_same_to_all_disagrees_in_icc_2_and_not_in_icc_3() {
    var found = IntraclassCorrelation.of(new double[][] {{1, 2, 3}, {4, 5, 6}}).orElseThrow();

    assertEquals(1, found.oneOfThese(), 1e-12);
    assertTrue(found.oneJuror() < 0.3);
  }

  @Test
  void nothing_is_said_of_one_juror_one_thing_or_equal_ratings() {
    assertTrue(IntraclassCorrelation.of(new double[][] {{1, 2, 3}}).isEmpty());
    assertTrue(IntraclassCorrelation.of(new double[][] {{1}, {2}}).isEmpty());
    assertTrue(IntraclassCorrelation.of(new double[][] {{2, 2}, {2, 2}}).isEmpty());
  }
}
