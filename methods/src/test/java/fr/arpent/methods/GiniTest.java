package fr.arpent.methods;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GiniTest {

  @Test
  void it_is_nought_when_all_have_the_same() {
    assertEquals(0, Gini.of(new double[] {3, 3, 3}), 1e-15);
    assertEquals(0, Gini.of(new double[] {0, 0}), 0);
    assertEquals(0, Gini.of(new double[0]), 0);
  }

  @Test
  void one_who_has_all_among_four_makes_three_quarters() {
    assertEquals(0.75, Gini.of(new double[] {0, 8, 0, 0}), 1e-15);
  }

  /** Mean difference of 1, 2, 3, 4 over all ordered pairs: 1.25; twice the mean: 5. */
  @Test
  void it_is_half_the_mean_difference_over_the_mean() {
    assertEquals(0.25, Gini.of(new double[] {4, 1, 3, 2}), 1e-15);
  }

  @Test
  void the_values_are_left_in_their_order() {
    double[] values = {2, 1};
    Gini.of(values);
    assertArrayEquals(new double[] {2, 1}, values);
  }
}
