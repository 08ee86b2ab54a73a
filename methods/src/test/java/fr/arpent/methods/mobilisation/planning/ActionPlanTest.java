package fr.arpent.methods.mobilisation.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.problem.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A plan over three years, by hand. */
class ActionPlanTest {

  private static final String HEADER =
      "id,title,kind,group,start,end,holder,means,budget,days,indicator,target\n";
  private static final String PLAN =
      HEADER
          + "a1,Aller vers,do,Aller,2026-01-01,2026-12-31,services,,12000,40,Rencontres,200\n"
          + "a2,Former,do,Faire,2026-07-01,2027-06-30,services,une formatrice,,20,Agents,30\n"
          + "a3,Évaluer,do,Faire,2028-01-01,2028-12-31,,,,,,\n"
          + "z1,Réunions sans suite,stop,,2026-01-01,2028-12-31,services,,,60,,\n";

  private static Outcome<StudyResults> run(String csv, String settings) {
    var study = Studies.empty().putTable("actions", Studies.table("actions", csv));
    var all = "{'actions': {'table': 'actions'}, 'from': '2026-01-01'" + settings + "}";
    study.putAnalyse("x", Studies.analysis("x", "mobilisation.planning.action-plan", all));
    return MethodCatalogue.standard().run(study.build());
  }

  private static ActionPlanResult result(String csv, String settings) {
    var answer = run(csv, settings).orThrow().find("x").orElseThrow();
    return (ActionPlanResult) answer.result().orElseThrow();
  }

  @Test
  void holder_means_and_indicator_make_an_action_complete_and_what_stops_stands_apart() {
    var result = result(PLAN, "");

    assertEquals(3, result.count());
    assertEquals(2, result.complete());
    assertEquals(ImmutableList.of("holder", "means", "indicator"), result.actions().get(2).lacks());
    assertEquals("z1", result.stops().get(0).id());
    assertEquals(60, result.freed());
    assertEquals(LocalDate.of(2028, 12, 31), result.until());
    assertEquals(
        List.of("incomplete"), result.findings().stream().map(finding -> finding.code()).toList());
  }

  @Test
  void amounts_are_spread_over_the_days_of_an_action() {
    var years = result(PLAN, "").years();

    assertEquals(12000, years.get(0).budget());
    assertEquals(40 + Math.rint(20 * 184 / 365.0 * 100) / 100, years.get(0).days(), 0.011);
    assertEquals(0, years.get(2).days());
    assertEquals(List.of(2, 1, 1), years.stream().map(year -> year.running()).toList());
    assertEquals(List.of(2, 0, 1), years.stream().map(year -> year.starting()).toList());
    assertEquals(List.of(1, 1, 1), years.stream().map(year -> year.ending()).toList());
  }

  @Test
  void years_add_up_to_what_actions_cost_to_the_cent() {
    var result =
        result(
            HEADER
                + "a1,Un,do,,2026-02-03,2028-11-17,x,,100000,,,\n"
                + "a2,Deux,do,,2026-05-11,2028-03-29,x,,37000,,,\n"
                + "a3,Trois,do,,2026-09-01,2027-08-31,x,,20000,,,\n",
            "");

    assertEquals(157000, result.budget());
    var cents = result.years().stream().mapToLong(year -> Math.round(year.budget() * 100)).sum();
    assertEquals(15700000, cents);
  }

  @Test
  void what_stops_frees_its_own_days_and_not_those_of_actions() {
    var result =
        result(
            HEADER
                + "a1,Aller,do,,2026-01-01,2026-12-31,services,,,40,Rencontres,200\n"
                + "z1,Bulletin,stop,,2027-01-01,2028-12-31,services,,,10,,\n",
            "");

    assertEquals(10, result.freed());
    assertEquals(
        List.of(0.0, 4.99, 5.01), result.years().stream().map(year -> year.freed()).toList());
  }

  @Test
  void actions_that_follow_each_other_are_not_at_once() {
    var holder =
        result(
                HEADER
                    + "a1,Un,do,,2026-01-01,2026-01-31,services,,,1,x,1\n"
                    + "a2,Deux,do,,2026-02-01,2026-02-28,services,,,1,x,1\n",
                "")
            .holders()
            .get(0);

    assertEquals(2, holder.actions());
    assertEquals(1, holder.most());
    assertEquals(LocalDate.of(2026, 1, 1), holder.mostFrom());
  }

  @Test
  void a_holder_has_as_many_actions_at_once_as_run_on_one_day() {
    var holder = result(PLAN, "").holders().get(0);

    assertEquals(2, holder.most());
    assertEquals(LocalDate.of(2026, 7, 1), holder.mostFrom());
    assertEquals("many-at-once", result(PLAN, ", 'at-once': 1").findings().get(1).code());
  }

  @Test
  void a_plan_that_stops_nothing_or_leaves_its_years_is_told_so() {
    var result = result(HEADER + "a1,Un,do,,2025-12-31,2026-02-01,x,m,,,i,t\n", ", 'years': 1");

    assertEquals(
        List.of("nothing-stops", "outside-plan"),
        result.findings().stream().map(finding -> finding.code()).toList());
  }

  @Test
  void a_plan_of_stops_alone_has_no_answer() {
    var day = LocalDate.of(2026, 1, 1);
    var input = new ActionPlanInput(ImmutableList.of(Action.of("z", day, day).ending()), day, 3, 3);

    assertThrows(NoAnswerException.class, () -> new ActionPlan().apply(input));
  }

  @Test
  void days_kinds_and_years_that_cannot_be_are_problems() {
    var problems =
        run(
                HEADER + "a1,,dö,,2026-02-01,2026-01-01,,,-1,,,\na2,,do,,,2026-01-01,,,,,,\n",
                ", 'years': 0")
            .problems();

    assertEquals(
        List.of(
            "value/between /analyses/x/years",
            "value/choice /tables/actions/data/0/kind",
            "value/negative /tables/actions/data/0/budget",
            "planning/dates /tables/actions/data/0/end",
            "value/required /tables/actions/data/1/start"),
        problems.stream().map(problem -> problem.code() + " " + problem.pointer()).toList());
  }
}
