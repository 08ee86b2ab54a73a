package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.policy.Commitment;
import fr.arpent.model.policy.Milestone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitmentTablesTest {

  private static final TestTable COMMITMENTS =
      TestTable.of(
              "commitments",
              "id,title.fr,title.en,plan,number,lead.fr,start,end,ambition,completion_midterm,completion_end",
              "fr0025,Diffuser,Spread,France 2015-2017,22,Premier"
                  + " ministre,,2017-06-30,low,ND,limited",
              "fr0026,Ouvrir,Open,France 2015-2017,,,,,,,")
          .key("id")
          .column("completion_midterm", column -> column.putMissing("ND", "not-done"));

  private static DomainReader milestones(String row) {
    return DomainReader.of(
        COMMITMENTS, TestTable.of("milestones", "id,commitment,title,due,status", row).key("id"));
  }

  @Test
  void rows_become_commitments_with_their_codes_and_why_some_are_missing() {
    var study = DomainReader.of(COMMITMENTS).study();

    assertEquals(
        Commitment.builder()
            .id("fr0025")
            .title(LocalizedText.of(Map.of("fr", "Diffuser", "en", "Spread")))
            .plan("France 2015-2017")
            .number("22")
            .lead(LocalizedText.of("fr", "Premier ministre"))
            .end(LocalDate.of(2017, 6, 30))
            .putCode("ambition", "low")
            .putCode("completion_end", "limited")
            .putMissingReason("completion_midterm", "not-done")
            .build(),
        study.commitments().get("fr0025"));
    assertTrue(
        Optional.ofNullable(study.commitments().get("fr0026")).orElseThrow().codes().isEmpty());
  }

  @Test
  void rows_become_milestones() {
    var study = milestones("m1,fr0025,Un réseau,2016-06-30,limited").study();

    assertEquals(
        Milestone.builder()
            .id("m1")
            .commitment("fr0025")
            .title(LocalizedText.of("fr", "Un réseau"))
            .due(LocalDate.of(2016, 6, 30))
            .status("limited")
            .build(),
        study.milestones().get("m1"));
  }

  @Test
  void a_milestone_of_no_commitment_is_refused_with_the_nearest() {
    var problem = milestones("m1,fr0027,Un réseau,,").onlyProblem();

    assertEquals("reference/row", problem.code());
    assertEquals("fr0025", problem.fields().get("nearest"));
  }

  @Test
  void a_day_that_does_not_exist_is_refused_with_one_that_does() {
    var problem = milestones("m1,fr0025,Un réseau,30/02/2026,").onlyProblem();

    assertEquals("value/date", problem.code());
    assertEquals("/tables/milestones/data/0/due", problem.pointer());
    assertEquals("2026-02-28", problem.fields().get("nearest"));
  }

  @Test
  void a_day_in_the_format_of_its_column_is_read() {
    var milestones =
        TestTable.of("milestones", "id,commitment,title,due", "m1,fr0025,Un réseau,28/02/2026")
            .key("id")
            .column("due", column -> column.dateFormat("dd/MM/yyyy"));

    var study = DomainReader.of(COMMITMENTS, milestones).study();

    assertEquals(
        Optional.of(LocalDate.of(2026, 2, 28)),
        Optional.ofNullable(study.milestones().get("m1")).orElseThrow().due());
  }

  @Test
  void a_number_cell_that_looks_like_a_day_of_a_spreadsheet_is_called_so() {
    var milestones =
        TestTable.of("milestones", "id,commitment,title,due", "m1,fr0025,Un réseau,46055")
            .key("id")
            .column("due", column -> column.addNumberCell(0));

    assertEquals(
        List.of("value/date-serial /tables/milestones/data/0/due"),
        DomainReader.of(COMMITMENTS, milestones).faults());
  }

  @Test
  void a_commitment_without_plan_or_title_is_refused() {
    var commitments = TestTable.of("commitments", "id,title.fr,plan", "c1,,").key("id");

    assertEquals(
        List.of(
            "value/required /tables/commitments/data/0/title",
            "value/required /tables/commitments/data/0/plan"),
        DomainReader.of(commitments).faults());
  }
}
