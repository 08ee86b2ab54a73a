package fr.arpent.model.actor;

import static fr.arpent.model.RoundTrip.json;
import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RelationTest {

  private static Relation.Builder relation(String from, String to) {
    return Relation.builder().from(from).to(to).kind(RelationKind.FUNDS);
  }

  @Test
  void a_relation_survives_json() {
    RoundTrip.check(
        Relation.class,
        relation("region", "moissac")
            .role(new Role(LocalizedText.of("fr", "financeur")))
            .since(LocalDate.of(2024, 1, 1))
            .until(LocalDate.of(2026, 12, 31))
            .weight(new BigDecimal("2.5"))
            .note(LocalizedText.of("fr", "convention annuelle"))
            .build());
  }

  @Test
  void a_kind_of_relation_of_the_study_is_a_word_and_survives_json() {
    assertEquals("\"lends-rooms\"", json(new RelationKind("lends-rooms")));
    RoundTrip.check(RelationKind.class, new RelationKind("lends-rooms"));
    assertTrue(
        refusal(() -> new RelationKind("lends rooms"))
            .startsWith("kind of a relation must be a key"));
  }

  @Test
  void a_relation_with_itself_is_refused() {
    assertEquals(
        "a relation must tie two actors, both ends were region",
        refusal(() -> relation("region", "region").build()));
  }

  @Test
  void a_relation_that_ends_before_it_starts_is_refused() {
    var backwards =
        relation("region", "moissac")
            .since(LocalDate.of(2026, 1, 2))
            .until(LocalDate.of(2026, 1, 1));

    assertEquals(
        "relation region → moissac must end on or after its first day 2026-01-02, ended on"
            + " 2026-01-01",
        refusal(backwards::build));
  }

  @Test
  void a_negative_weight_is_refused() {
    assertEquals(
        "weight must be >= 0, was -1",
        refusal(() -> relation("region", "moissac").weight(new BigDecimal(-1)).build()));
  }
}
