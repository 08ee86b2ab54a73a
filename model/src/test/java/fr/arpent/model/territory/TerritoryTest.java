package fr.arpent.model.territory;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import org.junit.jupiter.api.Test;

class TerritoryTest {

  @Test
  void a_territory_survives_json() {
    RoundTrip.check(Territory.class, Territories.moissac());
  }

  @Test
  void a_territory_without_a_declared_register_may_have_any_code() {
    var tunis =
        Territory.builder()
            .code("TN-11")
            .name(LocalizedText.of("ar", "تونس"))
            .level(TerritoryLevel.OTHER)
            .build();

    assertEquals(CodeScheme.FREE, tunis.scheme());
    RoundTrip.check(Territory.class, tunis);
  }

  @Test
  void a_code_that_is_not_of_its_register_is_refused() {
    assertEquals(
        "a cog code must be in capitals and without spaces, as 2A004 does; was \"2a004\"",
        refusal(() -> Territories.commune("2a004", "Ajaccio").build()));
  }

  @Test
  void a_territory_inside_itself_is_refused() {
    assertEquals(
        "territory 82112 must not be its own parent",
        refusal(() -> Territories.commune("82112", "Moissac").parent("82112").build()));
  }

  @Test
  void a_boundary_without_parts_or_with_an_open_ring_is_refused() {
    var shell = Territories.square().parts().get(0).shell();

    assertEquals(
        "a boundary must have at least one part", refusal(() -> new Boundary(ImmutableList.of())));
    assertEquals(
        "a ring must be closed",
        refusal(() -> new Boundary.Part(shell.subList(0, 4), ImmutableList.of())));
    assertEquals(
        "a ring must have at least 4 positions, had 3",
        refusal(() -> new Boundary.Part(shell, ImmutableList.of(shell.subList(0, 3)))));
  }

  @Test
  void a_position_off_the_earth_is_refused() {
    assertEquals(
        "longitude must be in [-180, 180] degrees, was 181.0", refusal(() -> new Position(181, 0)));
    assertEquals(
        "latitude must be in [-90, 90] degrees, was -90.5", refusal(() -> new Position(0, -90.5)));
  }
}
