package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.actor.Role;
import fr.arpent.model.project.Partner;
import fr.arpent.model.project.Phase;
import fr.arpent.model.project.Project;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProjectTablesTest {

  private static final LocalizedText TITLE = LocalizedText.of("fr", "Maison");
  private static final TestTable PROJECTS =
      TestTable.of(
              "projects", "project_id,title,holder,stage", "p1,Maison,Ville,study", "p2,Halle,,")
          .key("project_id");

  private static DomainReader budget(String... rows) {
    return DomainReader.of(
        PROJECTS,
        TestTable.of(
            "budget",
            Stream.concat(
                    Stream.of("project;line;amount;year;kind;payer".replace(';', ',')),
                    Arrays.stream(rows))
                .toArray(String[]::new)));
  }

  @Test
  void rows_become_projects_whose_key_is_the_one_the_table_declares() {
    assertEquals(
        Project.builder()
            .id("p1")
            .title(TITLE)
            .holder(LocalizedText.of("fr", "Ville"))
            .stage("study")
            .build(),
        DomainReader.of(PROJECTS).study().projects().get("p1"));
  }

  @Test
  void a_row_without_that_key_is_refused_once() {
    var projects = TestTable.of("projects", "project_id,title", ",Maison").key("project_id");

    assertEquals(
        List.of("value/required /tables/projects/data/0/project_id"),
        DomainReader.of(projects).faults());
  }

  @Test
  void lines_become_one_budget_per_project() {
    var budgets =
        budget(
                "p1,Travaux,1000.50,2026,cost,",
                "p2,Étude,10,2026,,",
                "p1,Région,400,2027,funding,Région")
            .study()
            .budgets();

    assertEquals(List.of("p1", "p2"), List.copyOf(budgets.keySet()));
    assertEquals(
        new BigDecimal("600.50"), Optional.ofNullable(budgets.get("p1")).orElseThrow().gap());
    assertEquals(new BigDecimal("10"), Optional.ofNullable(budgets.get("p2")).orElseThrow().cost());
  }

  @Test
  void a_line_of_no_project_without_amount_or_year_is_refused() {
    assertEquals(
        List.of(
            "reference/row /tables/budget/data/0/project",
            "value/negative /tables/budget/data/0/amount",
            "value/between /tables/budget/data/0/year",
            "value/choice /tables/budget/data/0/kind"),
        budget("p9,Travaux,-1,26,spending,").faults());
    assertEquals(
        List.of("value/required /tables/budget/data/0/amount"),
        budget("p1,Travaux,,2026,,").faults());
  }

  @Test
  void a_number_in_another_style_is_refused_with_what_to_declare() {
    var comma =
        TestTable.of("budget", "project,line,amount,year", "p1,a,2.7,2026").numbers(",", "");

    var problem = DomainReader.of(PROJECTS, comma).onlyProblem();
    assertEquals("value/decimal", problem.code());
    assertEquals(".", problem.fields().get("decimal"));
    assertEquals(
        List.of("value/group /tables/budget/data/0/amount"), budget("p1,a,1 000,2026,,").faults());
  }

  @Test
  void rows_become_phases_and_partners() {
    var study =
        DomainReader.of(
                PROJECTS,
                TestTable.of(
                    "phases", "project,phase.fr,start,end", "p1,Étude,2026-01-01,2026-06-30"),
                TestTable.of("actors", "id,name,kind", "moissac,Ville,organisation").key("id"),
                TestTable.of("partners", "project,actor,role", "p1,moissac,Maîtrise d’ouvrage"))
            .study();

    assertEquals(
        List.of(
            new Phase(
                "p1",
                LocalizedText.of("fr", "Étude"),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.of(LocalDate.of(2026, 6, 30)))),
        study.phases());
    assertEquals(
        List.of(
            new Partner(
                "p1",
                "moissac",
                Optional.of(new Role(LocalizedText.of("fr", "Maîtrise d’ouvrage"))))),
        study.partners());
  }

  @Test
  void a_phase_or_a_partner_of_nobody_is_refused() {
    assertEquals(
        List.of(
            "reference/row /tables/phases/data/0/project", "value/order /tables/phases/data/0/end"),
        DomainReader.of(
                PROJECTS,
                TestTable.of("phases", "project,phase,start,end", "p9,Étude,2026-01-02,2026-01-01"))
            .faults());
    assertEquals(
        List.of("reference/row /tables/partners/data/0/actor"),
        DomainReader.of(
                PROJECTS,
                TestTable.of("actors", "id,name,kind", "moissac,Ville,organisation").key("id"),
                TestTable.of("partners", "project,actor", "p1,boudou"))
            .faults());
  }
}
