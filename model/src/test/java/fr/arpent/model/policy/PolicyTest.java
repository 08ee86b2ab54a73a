package fr.arpent.model.policy;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static final LocalizedText TITLE =
      LocalizedText.of(Map.of("fr", "Plan santé", "en", "Health plan"));

  private static Policy.Builder policy() {
    return Policy.builder().id("p1").title(TITLE);
  }

  @Test
  void a_policy_and_its_objectives_survive_json() {
    RoundTrip.check(
        Policy.class,
        policy()
            .parent("p0")
            .addDependsOn("p2", "p3")
            .start(LocalDate.of(2026, 1, 1))
            .end(LocalDate.of(2028, 1, 1))
            .build());
    RoundTrip.check(
        Objective.class,
        Objective.builder()
            .id("o1")
            .policy("p1")
            .title(TITLE)
            .indicator("apl")
            .target(new BigDecimal("2.5"))
            .build());
  }

  @Test
  void a_policy_that_rests_on_itself_is_refused() {
    assertEquals(
        "policy p1 must not be its own parent", refusal(() -> policy().parent("p1").build()));
    assertEquals(
        "policy p1 must not depend on itself", refusal(() -> policy().addDependsOn("p1").build()));
  }

  @Test
  void a_policy_that_ends_before_it_starts_is_refused() {
    var backwards = policy().start(LocalDate.of(2026, 1, 2)).end(LocalDate.of(2026, 1, 1));

    assertEquals(
        "policy p1 must end on or after its first day 2026-01-02, ended on 2026-01-01",
        refusal(backwards::build));
  }

  @Test
  void keys_with_spaces_are_refused() {
    assertTrue(
        refusal(() -> Policy.builder().id("p 1").title(TITLE).build())
            .startsWith("id of a policy must be a key"));
    assertTrue(
        refusal(() -> Objective.builder().id("o1").policy("p 1").title(TITLE).build())
            .startsWith("policy of objective o1 must be a key"));
    assertTrue(
        refusal(
                () ->
                    Objective.builder().id("o1").policy("p1").title(TITLE).indicator("a b").build())
            .startsWith("indicator of objective o1 must be a key"));
  }
}
