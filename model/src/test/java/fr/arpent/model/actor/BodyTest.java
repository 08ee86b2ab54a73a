package fr.arpent.model.actor;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BodyTest {

  private static Membership.Builder seat() {
    return Membership.builder().body("c01").person("m001");
  }

  @Test
  void a_body_and_its_memberships_survive_json() {
    RoundTrip.check(
        Body.class,
        Body.builder().id("c01").name(LocalizedText.of("fr", "Comité")).territory("44109").build());
    RoundTrip.check(
        Membership.class,
        seat()
            .role(new Role(LocalizedText.of("fr", "présidente")))
            .since(LocalDate.of(2024, 9, 1))
            .until(LocalDate.of(2027, 8, 31))
            .build());
  }

  @Test
  void a_seat_is_held_from_its_first_to_its_last_day() {
    var seat = seat().since(LocalDate.of(2024, 9, 1)).until(LocalDate.of(2027, 8, 31)).build();

    assertFalse(seat.heldOn(LocalDate.of(2024, 8, 31)));
    assertTrue(seat.heldOn(LocalDate.of(2024, 9, 1)));
    assertTrue(seat.heldOn(LocalDate.of(2027, 8, 31)));
    assertFalse(seat.heldOn(LocalDate.of(2027, 9, 1)));
    assertTrue(seat().build().heldOn(LocalDate.of(1999, 1, 1)));
  }

  @Test
  void a_seat_that_ends_before_it_starts_is_refused() {
    var backwards = seat().since(LocalDate.of(2024, 9, 1)).until(LocalDate.of(2024, 8, 1));

    assertEquals(
        "membership of m001 must end on or after its first day 2024-09-01, ended on 2024-08-01",
        refusal(backwards::build));
  }

  @Test
  void a_name_instead_of_a_pseudonym_is_refused() {
    assertTrue(
        refusal(() -> Membership.builder().body("c01").person("Anne Martin").build())
            .startsWith("person of a membership must be a key"));
    assertTrue(
        refusal(() -> Body.builder().id("").name(LocalizedText.of("fr", "x")).build())
            .startsWith("id of a body must be a key"));
  }
}
