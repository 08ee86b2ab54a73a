package fr.arpent.model.project;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CallTest {

  private static final LocalizedText TITLE = LocalizedText.of("fr", "Tiers-lieux");

  private static Criterion.Builder criterion() {
    return Criterion.builder().id("feasibility").title(TITLE);
  }

  @Test
  void a_call_with_its_applications_criteria_and_notes_survives_json() {
    RoundTrip.check(
        Call.class,
        Call.builder()
            .id("c26")
            .title(TITLE)
            .opens(LocalDate.of(2026, 1, 1))
            .closes(LocalDate.of(2026, 3, 1))
            .envelope(new BigDecimal("50000"))
            .build());
    RoundTrip.check(
        Application.class,
        Application.builder()
            .id("a1")
            .call("c26")
            .title(TITLE)
            .territory("82112")
            .decision("selected")
            .build());
    RoundTrip.check(Criterion.class, criterion().call("c26").weight(new BigDecimal("0.5")).build());
    RoundTrip.check(JurorNote.class, new JurorNote("a1", "j1", "feasibility", new BigDecimal("4")));
  }

  @Test
  void a_call_that_closes_before_it_opens_or_shares_out_a_debt_is_refused() {
    var backwards =
        Call.builder()
            .id("c26")
            .title(TITLE)
            .opens(LocalDate.of(2026, 1, 2))
            .closes(LocalDate.of(2026, 1, 1));
    var debt = Call.builder().id("c26").title(TITLE).envelope(new BigDecimal("-1"));

    assertTrue(refusal(backwards::build).startsWith("call c26 must end on or after its first day"));
    assertEquals("envelope must be >= 0, was -1", refusal(debt::build));
  }

  @Test
  void a_criterion_without_weight_counts_but_not_one_of_weight_zero() {
    assertEquals(
        "weight must be > 0, was 0", refusal(() -> criterion().weight(BigDecimal.ZERO).build()));
  }

  @Test
  void keys_with_spaces_are_refused() {
    assertTrue(
        refusal(() -> Call.builder().id("c 26").title(TITLE).build()).startsWith("id of a call"));
    assertTrue(
        refusal(() -> Application.builder().id("a1").call("c 26").title(TITLE).build())
            .startsWith("call of application a1"));
    assertTrue(
        refusal(() -> criterion().call("c 26").build())
            .startsWith("call of criterion feasibility"));
    assertTrue(
        refusal(() -> new JurorNote("a 1", "j1", "c", BigDecimal.ONE))
            .startsWith("application of a note"));
    assertTrue(
        refusal(() -> new JurorNote("a1", "j 1", "c", BigDecimal.ONE))
            .startsWith("juror of a note"));
    assertTrue(
        refusal(() -> new JurorNote("a1", "j1", "c 1", BigDecimal.ONE))
            .startsWith("criterion of a note"));
  }
}
