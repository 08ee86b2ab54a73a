package fr.arpent.methods.mobilisation.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.methods.mobilisation.stakeholder.OutreachInput.Action;
import fr.arpent.methods.mobilisation.stakeholder.OutreachInput.PeopleGroup;
import fr.arpent.methods.mobilisation.stakeholder.OutreachInput.Tie;
import fr.arpent.model.problem.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** No published numeric example was found: a case small enough to work out by hand. */
class OutreachTest {

  private static Stakeholder actor(String id, double power, double position, double wanted) {
    return Stakeholder.builder().id(id).power(power).position(position).wanted(wanted).build();
  }

  /**
   * Powers 2 (for), 3 (against), 2 (undecided), 1 (undecided), 8 in all: the coalition needs more
   * than 4. Those for have 2; the undecided council of power 2 makes 4, the press makes 5.
   */
  private static OutreachInput.Builder town() {
    return OutreachInput.builder()
        .addActors(
            actor("club", 2, 1, 2),
            actor("council", 2, 0, 1),
            actor("owners", 3, -2, 1),
            actor("press", 1, 0, 1))
        .addTies(new Tie("club", "council"), new Tie("owners", "club"));
  }

  private static OutreachResult of(OutreachInput.Builder input) {
    return new Outreach().apply(input.build());
  }

  @Test
  void those_who_weigh_most_on_the_change_come_first() {
    var approaches = of(town()).approaches();

    assertEquals(
        List.of("owners", "club", "council", "press"),
        approaches.stream().map(approach -> approach.id()).toList());
    assertEquals(Answer.of(9.0), approaches.get(0).weight());
    assertEquals(Answer.of(OutreachTask.TURN), approaches.get(0).task());
    assertEquals(Answer.of(OutreachTask.STRENGTHEN), approaches.get(1).task());
    assertEquals(Answer.of(OutreachTask.WIN), approaches.get(2).task());
  }

  @Test
  void an_actor_is_reached_through_those_who_are_for_and_tied_to_it() {
    var approaches = of(town()).approaches();

    assertEquals(List.of("club"), approaches.get(0).through());
    assertEquals(List.of(), approaches.get(1).through());
    assertEquals(List.of("club"), approaches.get(2).through());
    assertEquals(List.of(), approaches.get(3).through());
  }

  @Test
  void the_coalition_takes_those_who_move_least_until_it_has_more_than_half_of_the_power() {
    var result = of(town());

    assertEquals(
        List.of("club 2.0", "council 4.0", "press 5.0"),
        result.coalition().stream().map(one -> one.id() + " " + one.reached()).toList());
    assertTrue(result.majority());
    assertEquals(2.0, result.powerFor());
    assertEquals(3.0, result.powerAgainst());
    assertEquals(8.0, result.powerOfAll());
  }

  @Test
  void half_of_the_power_is_no_majority() {
    var result = of(OutreachInput.builder().addActors(actor("a", 2, 1, 1), actor("b", 2, -1, -1)));

    assertFalse(result.majority());
    assertEquals(List.of("no-majority"), result.findings().stream().map(Finding::code).toList());
  }

  @Test
  void what_was_not_rated_is_not_assumed() {
    var result = of(town().addActors(Stakeholder.builder().id("new").power(3.0).build()));

    var last = result.approaches().get(4);
    assertEquals("new", last.id());
    assertEquals(Answer.missing("not-rated"), last.task());
    assertEquals(8.0, result.powerOfAll());
    assertTrue(result.findings().stream().anyMatch(one -> one.code().equals("not-rated")));
  }

  @Test
  void a_group_is_heard_when_an_actor_speaks_for_it_and_the_others_are_named_with_what_is_done() {
    var input =
        town()
            .addGroups(
                new PeopleGroup("young", Optional.of(900.0)),
                new PeopleGroup("tenants", Optional.of(400.0)),
                new PeopleGroup("carers", Optional.of(1200.0)),
                new PeopleGroup("farmers", Optional.empty()))
            .addVoices(new Tie("club", "young"))
            .addActions(new Action("visits", "carers"), new Action("meeting", "owners"));

    var result = of(input);

    assertEquals(
        List.of("carers", "tenants", "farmers", "young"),
        result.groups().stream().map(group -> group.id()).toList());
    assertEquals(List.of("visits"), result.groups().get(0).actions());
    assertEquals(List.of("club"), result.groups().get(3).voices());
    assertEquals(3, result.unheard());
    assertEquals(2, result.unreached());
    assertEquals(1600.0, result.unheardPeople());
    assertEquals(
        List.of("farmers", "tenants"),
        result.findings().stream()
            .filter(finding -> finding.code().equals("unreached"))
            .map(finding -> String.valueOf(finding.fields().get("group")))
            .toList());
    assertEquals(List.of("meeting"), result.approaches().get(0).actions());
  }

  @Test
  void without_actors_there_is_no_plan() {
    assertThrows(NoAnswerException.class, () -> of(OutreachInput.builder()));
  }

  private static Outcome<StudyResults> run(String target) {
    var study =
        Studies.empty()
            .putTable(
                "actors",
                Studies.table(
                    "actors",
                    "id,power,position,wanted,speaks_for\na,2,1,2,young;old\nb,1,-1,1,\n"))
            .putTable(
                "relations",
                Studies.table("relations", "from,to,kind\nb,a,member\nb,poor,speaks-for\n"))
            .putTable("groups", Studies.table("groups", "id,people\nyoung,10\npoor,20\nfar,30\n"))
            .putTable("actions", Studies.table("actions", "id,target\nx1," + target + "\n"));
    study.putAnalyse(
        "x",
        Studies.analysis(
            "x",
            "mobilisation.stakeholder.outreach",
            "{'actors': {'table': 'actors'}, 'relations': {'table': 'relations'},"
                + " 'groups': {'table': 'groups'}, 'actions': {'table': 'actions'}}"));
    return MethodCatalogue.standard().run(study.build());
  }

  @Test
  void tables_of_a_study_are_read() {
    var answer = run("far").orThrow().find("x").orElseThrow();
    var result = (OutreachResult) answer.result().orElseThrow();

    assertEquals(1, result.unheard());
    assertEquals("far", result.groups().get(0).id());
    assertEquals(List.of("x1"), result.groups().get(0).actions());
    assertEquals(List.of("a"), result.approaches().get(1).through());
  }

  @Test
  void an_action_for_nobody_is_a_problem_at_its_cell() {
    assertEquals(
        List.of("value/choice /tables/actions/data/0/target"),
        run("nowhere").problems().stream()
            .map(problem -> problem.code() + " " + problem.pointer())
            .toList());
  }
}
