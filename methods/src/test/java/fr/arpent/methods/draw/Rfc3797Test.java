package fr.arpent.methods.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

class Rfc3797Test {

  @Test
  void the_worked_example_of_the_RFC_comes_out() {
    var seed =
        PublicSeed.canonical(
            List.of(
                List.of("9319"),
                PublicSeed.ascending(List.of("2", "5", "12", "8", "10")),
                PublicSeed.ascending(List.of("9", "18", "26", "34", "41", "45"))));

    assertEquals("9319./2.5.8.10.12./9.18.26.34.41.45./", seed);
    assertEquals(List.of(17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22), Rfc3797.draw(seed, 25, 11));
  }

  @Test
  void all_draws_of_the_reference_come_out() {
    var example = Reference.json(Reference.file("randomness/rfc3797-example.json"));
    var nomcom = Reference.json(Reference.file("randomness/rfc3797-nomcom2010.json"));

    assertEquals(
        selected(example),
        Rfc3797.draw(example.path("seed").asText(), example.path("pool").size(), 16));
    assertEquals(
        selected(nomcom),
        Rfc3797.draw(nomcom.path("seed").asText(), nomcom.path("pool_size").intValue(), 10));
  }

  @Test
  void more_than_the_pool_cannot_be_drawn() {
    assertEquals(List.of(), Rfc3797.draw("1./", 0, 0));
    assertThrows(IllegalArgumentException.class, () -> Rfc3797.draw("1./", 3, 4));
  }

  private static ImmutableList<Integer> selected(JsonNode vector) {
    var numbers = ImmutableList.<Integer>builder();
    vector.path("draws").forEach(draw -> numbers.add(draw.path("selected").intValue()));
    return numbers.build();
  }
}
