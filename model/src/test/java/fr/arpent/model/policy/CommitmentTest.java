package fr.arpent.model.policy;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentTest {

  private static Commitment.Builder fr0025() {
    return Commitment.builder()
        .id("fr0025")
        .title(
            LocalizedText.of(
                Map.of("fr", "Diffuser l’innovation publique", "en", "Spread Public Innovation")))
        .plan("France 2015-2017");
  }

  @Test
  void a_commitment_survives_json() {
    RoundTrip.check(
        Commitment.class,
        fr0025()
            .number("22")
            .lead(LocalizedText.of("fr", "Services du Premier ministre"))
            .start(LocalDate.of(2015, 7, 16))
            .end(LocalDate.of(2017, 6, 30))
            .putCode("completion_end", "limited")
            .putMissingReason("completion_midterm", "not-reported")
            .build());
  }

  @Test
  void a_scale_that_is_both_coded_and_missing_is_refused() {
    var both = fr0025().putCode("ambition", "low").putMissingReason("ambition", "not-done");

    assertEquals(
        "scale ambition of commitment fr0025 must have a code or a reason why not, had both",
        refusal(both::build));
  }

  @Test
  void a_commitment_of_no_plan_or_that_ends_before_it_starts_is_refused() {
    var title = LocalizedText.of("fr", "x");
    var backwards = fr0025().start(LocalDate.of(2017, 1, 1)).end(LocalDate.of(2016, 1, 1));

    assertEquals(
        "plan of commitment c must not be blank",
        refusal(() -> Commitment.builder().id("c").title(title).plan("").build()));
    assertTrue(refusal(backwards::build).startsWith("commitment fr0025 must end on or after"));
  }

  @Test
  void a_milestone_survives_json() {
    RoundTrip.check(
        Milestone.class,
        Milestone.builder()
            .id("fr0025-1")
            .commitment("fr0025")
            .title(LocalizedText.of("fr", "Un réseau"))
            .due(LocalDate.of(2016, 6, 30))
            .status("limited")
            .build());
  }

  @Test
  void a_milestone_whose_keys_are_no_keys_is_refused() {
    var title = LocalizedText.of("fr", "x");

    assertTrue(
        refusal(() -> Milestone.builder().id("m;1").commitment("c").title(title).build())
            .startsWith("id of a milestone"));
    assertTrue(
        refusal(() -> Milestone.builder().id("m1").commitment("c,d").title(title).build())
            .startsWith("commitment of milestone m1"));
  }
}
