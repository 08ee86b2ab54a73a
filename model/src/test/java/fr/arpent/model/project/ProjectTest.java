package fr.arpent.model.project;

import static fr.arpent.model.RoundTrip.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.RoundTrip;
import fr.arpent.model.actor.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectTest {

  private static final LocalizedText TITLE = LocalizedText.of("fr", "Maison de santé");

  private static BudgetLine line(BudgetLine.Kind kind, String amount, int year) {
    return BudgetLine.builder()
        .line(TITLE)
        .kind(kind)
        .amount(new BigDecimal(amount))
        .year(year)
        .build();
  }

  private static Budget budget() {
    return new Budget(
        ImmutableList.of(
            line(BudgetLine.Kind.COST, "1200000.50", 2027),
            line(BudgetLine.Kind.COST, "300000", 2026),
            line(BudgetLine.Kind.COST, "100000", 2027),
            line(BudgetLine.Kind.FUNDING, "900000", 2027)));
  }

  @Test
  void a_project_with_its_phases_budget_and_partners_survives_json() {
    RoundTrip.check(
        Project.class,
        Project.builder()
            .id("p1")
            .title(TITLE)
            .holder(TITLE)
            .territory("82112")
            .stage("study")
            .build());
    RoundTrip.check(
        Phase.class,
        new Phase("p1", TITLE, Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()));
    RoundTrip.check(
        BudgetLine.class,
        BudgetLine.builder().line(TITLE).amount(BigDecimal.TEN).year(2026).payer(TITLE).build());
    RoundTrip.check(Budget.class, budget());
    RoundTrip.check(Partner.class, new Partner("p1", "moissac", Optional.of(new Role(TITLE))));
  }

  @Test
  void a_budget_adds_costs_and_funding_apart_and_says_what_is_not_paid_for() {
    assertEquals(new BigDecimal("1600000.50"), budget().cost());
    assertEquals(new BigDecimal("900000"), budget().funding());
    assertEquals(new BigDecimal("700000.50"), budget().gap());
    assertEquals(
        Map.of(2026, new BigDecimal("300000"), 2027, new BigDecimal("1300000.50")),
        budget().costByYear());
  }

  @Test
  void an_empty_budget_costs_nothing() {
    assertEquals(BigDecimal.ZERO, new Budget(ImmutableList.of()).gap());
  }

  @Test
  void a_negative_amount_is_refused() {
    assertEquals(
        "amount must be >= 0, was -1; a cost is a line of kind cost",
        refusal(() -> line(BudgetLine.Kind.COST, "-1", 2026)));
  }

  @Test
  void a_phase_that_ends_before_it_starts_is_refused() {
    assertEquals(
        "phase of project p1 must end on or after its first day 2026-01-02, ended on 2026-01-01",
        refusal(
            () ->
                new Phase(
                    "p1",
                    TITLE,
                    Optional.of(LocalDate.of(2026, 1, 2)),
                    Optional.of(LocalDate.of(2026, 1, 1)))));
  }

  @Test
  void keys_with_spaces_are_refused() {
    assertTrue(
        refusal(() -> Project.builder().id("p 1").title(TITLE).build())
            .startsWith("id of a project"));
    assertTrue(
        refusal(() -> new Phase("p 1", TITLE, Optional.empty(), Optional.empty()))
            .startsWith("project of a phase"));
    assertTrue(
        refusal(() -> new Partner("p 1", "a", Optional.empty()))
            .startsWith("project of a partner"));
    assertTrue(
        refusal(() -> new Partner("p1", "a b", Optional.empty())).startsWith("actor of a partner"));
  }
}
