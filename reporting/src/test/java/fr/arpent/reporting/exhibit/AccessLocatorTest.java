package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.reporting.figure.LocatorMap;
import org.junit.jupiter.api.Test;

class AccessLocatorTest {

  @Test
  void the_place_in_question_is_named_and_filled() {
    var figure =
        Reading.figure(Analyses.exhibit(Analyses.access("*"), "locator"), "highlight", "82002");

    assertEquals(
        "Commune B dans le territoire étudié (4 territoires)",
        Reading.words(figure.caption().title()));
    assertTrue(Reading.words(figure.alternative()).contains("Commune B"));
    var areas = ((LocatorMap) figure.graphic()).areas();
    assertEquals(3, areas.size());
    assertEquals(1, areas.stream().filter(LocatorMap.Area::inQuestion).count());
  }

  @Test
  void only_the_outlines_are_its_source_and_no_score_makes_it_an_illustration() {
    var exhibit = Analyses.exhibit(Analyses.access("*"), "locator");
    var figure = Reading.figure(exhibit, "highlight", "82002");

    var source = Reading.words(figure.caption().source().orElseThrow());

    assertTrue(source.contains("Admin Express"), source);
    assertFalse(source.contains("Populations"), source);
    assertFalse(Reading.hasTag(figure.caption()));
  }

  @Test
  void a_place_without_outline_cannot_be_pointed_at() {
    var exhibit = Analyses.exhibit(Analyses.access(), "locator");

    var error =
        assertThrows(
            IllegalArgumentException.class, () -> Reading.figure(exhibit, "highlight", "82004"));

    assertTrue(String.valueOf(error.getMessage()).contains("82001, 82002, 82003"));
  }
}
