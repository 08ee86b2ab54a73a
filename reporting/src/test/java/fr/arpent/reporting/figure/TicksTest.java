package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

  @Test
  void ticks_are_round_and_begin_at_zero_for_bars() {
    assertEquals(List.of(0.0, 10.0, 20.0, 30.0, 40.0), Ticks.covering(6.2, 37.9).values());
  }

  @Test
  void ticks_between_two_values_need_not_hold_zero() {
    assertEquals(
        List.of(47.0, 48.0, 49.0, 50.0, 51.0, 52.0), Ticks.between(47.1, 51.2, 6).values());
  }

  @Test
  void ticks_have_as_many_decimals_as_their_step() {
    var ticks = Ticks.between(0, 1.1, 6);

    assertEquals(List.of(0.0, 0.25, 0.5, 0.75, 1.0, 1.25), ticks.values());
    assertEquals(2, ticks.decimals());
  }

  @Test
  void a_single_value_still_has_two_ticks() {
    assertEquals(List.of(0.0, 1.0), Ticks.covering(0, 0).values());
  }
}
