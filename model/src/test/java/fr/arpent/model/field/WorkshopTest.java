package fr.arpent.model.field;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkshopTest {

  private static final LocalizedText WORDS = LocalizedText.of("fr", "Se déplacer");

  private static Workshop.Builder workshop() {
    return Workshop.builder().id("w1").date(LocalDate.of(2026, 3, 1)).title(WORDS);
  }

  private static Contribution.Builder contribution() {
    return Contribution.builder().id("k1").workshop("w1").text(WORDS);
  }

  @Test
  void a_workshop_and_its_contributions_survive_json() {
    RoundTrip.check(Workshop.class, workshop().place(WORDS).participants(12).build());
    RoundTrip.check(Contribution.class, contribution().theme("move").votes(7).build());
  }

  @Test
  void fewer_than_no_people_or_votes_are_refused() {
    assertEquals(
        "participants of workshop w1 must be >= 0, was -1",
        refusal(() -> workshop().participants(-1).build()));
    assertEquals(
        "votes of contribution k1 must be >= 0, was -1",
        refusal(() -> contribution().votes(-1).build()));
  }

  @Test
  void a_key_with_spaces_is_refused() {
    assertTrue(
        refusal(() -> Contribution.builder().id("k1").workshop("w 1").text(WORDS).build())
            .startsWith("workshop of contribution k1"));
    assertTrue(
        refusal(() -> Workshop.builder().id("w 1").title(WORDS).date(LocalDate.EPOCH).build())
            .startsWith("id of a workshop"));
  }
}
