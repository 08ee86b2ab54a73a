package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.project.Application;
import fr.arpent.model.project.Call;
import fr.arpent.model.project.Criterion;
import fr.arpent.model.project.JurorNote;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTablesTest {

  private static final LocalizedText TITLE = LocalizedText.of("fr", "Tiers-lieux");
  private static final TestTable CALLS =
      TestTable.of(
              "calls",
              "id,title,opens,closes,envelope",
              "c26,Tiers-lieux,2026-01-01,2026-03-01,50000")
          .key("id");
  private static final TestTable APPLICATIONS =
      TestTable.of("applications", "id,call,title,decision", "a1,c26,Tiers-lieux,selected")
          .key("id");
  private static final TestTable CRITERIA =
      TestTable.of("criteria", "id,title,call,weight", "benefit,Tiers-lieux,c26,2").key("id");

  @Test
  void rows_become_calls_applications_criteria_and_notes() {
    var notes = TestTable.of("notes", "application,juror,criterion,note", "a1,j1,benefit,4.5");

    var study = DomainReader.of(CALLS, APPLICATIONS, CRITERIA, notes).study();

    assertEquals(
        Call.builder()
            .id("c26")
            .title(TITLE)
            .opens(LocalDate.of(2026, 1, 1))
            .closes(LocalDate.of(2026, 3, 1))
            .envelope(new BigDecimal("50000"))
            .build(),
        study.calls().get("c26"));
    assertEquals(
        Application.builder().id("a1").call("c26").title(TITLE).decision("selected").build(),
        study.applications().get("a1"));
    assertEquals(
        Criterion.builder()
            .id("benefit")
            .title(TITLE)
            .call("c26")
            .weight(new BigDecimal("2"))
            .build(),
        study.criteria().get("benefit"));
    assertEquals(
        List.of(new JurorNote("a1", "j1", "benefit", new BigDecimal("4.5"))), study.jurorNotes());
  }

  @Test
  void an_application_to_no_call_and_a_criterion_of_no_weight_are_refused() {
    var applications = TestTable.of("applications", "id,call,title", "a1,c27,x").key("id");
    var criteria = TestTable.of("criteria", "id,title,weight", "k,x,0").key("id");

    assertEquals(
        List.of(
            "reference/row /tables/applications/data/0/call",
            "value/not-positive /tables/criteria/data/0/weight"),
        DomainReader.of(CALLS, applications, criteria).faults());
  }

  @Test
  void a_note_names_what_it_is_about_and_is_a_number() {
    var notes = TestTable.of("notes", "application,juror,criterion,note", "a2,,beneft,bien");

    assertEquals(
        List.of(
            "reference/row /tables/notes/data/0/application",
            "value/required /tables/notes/data/0/juror",
            "reference/row /tables/notes/data/0/criterion",
            "value/number /tables/notes/data/0/note"),
        DomainReader.of(CALLS, APPLICATIONS, CRITERIA, notes).faults());
  }

  @Test
  void a_call_that_closes_before_it_opens_is_refused() {
    var calls =
        TestTable.of("calls", "id,title,opens,closes", "c,x,2026-01-02,2026-01-01").key("id");

    assertEquals(
        List.of("value/order /tables/calls/data/0/closes"), DomainReader.of(calls).faults());
  }
}
