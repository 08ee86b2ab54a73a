package fr.arpent.methods.mobilisation.opinion;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class WithholdingTest {

  private static final boolean[] NO_COLUMN = {false, false};

  @Test
  void a_small_count_is_held_back_with_its_row_and_one_other_row_only() {
    int[][] counts = {{37, 15}, {7, 1}, {25, 15}};

    var held = new Withholding(5).table(counts, NO_COLUMN);

    assertArrayEquals(new boolean[] {false, false}, held[0]);
    assertArrayEquals(new boolean[] {true, true}, held[1]);
    assertArrayEquals(new boolean[] {true, true}, held[2]);
  }

  @Test
  void a_row_that_loses_a_count_is_of_no_help_when_nobody_is_in_its_cell() {
    int[][] counts = {{37, 15}, {7, 1}, {6, 0}};

    var held = new Withholding(5).table(counts, NO_COLUMN);

    assertArrayEquals(new boolean[] {true, true}, held[0]);
    assertArrayEquals(new boolean[] {true, true}, held[1]);
  }
}
