package fr.arpent.methods.mobilisation.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.problem.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a study writes to ask for a seating plan, and what is said of what it cannot use. */
class SeatingBindingTest {

  private static final String PEOPLE =
      """
      id,sex,household,languages
      a,F,h1,en
      b,F,h1,en;ar
      c,H,h2,ar
      d,H,h2,en
      e,F,,en
      f,H,,en
      """;

  private static Outcome<StudyResults> run(String settings) {
    var study =
        Studies.empty()
            .putTable("people", Studies.table("people", PEOPLE))
            .putTable("panel", Studies.table("panel", "id\na\nb\nc\nd\n"))
            .putTable("room", Studies.table("room", "id,seats,facilitator\nt1,3,z\nt2,3,a\n"));
    study.putAnalyse("x", Studies.analysis("x", "mobilisation.seating.rounds", settings));
    return MethodCatalogue.standard().run(study.build());
  }

  private static SeatingResult result(String settings) {
    var answer = run(settings).orThrow().find("x").orElseThrow();
    return (SeatingResult) answer.result().orElseThrow();
  }

  @Test
  void people_tables_fields_and_rules_are_read() {
    var result =
        result(
            "{'people': {'table': 'people'}, 'tables': {'table': 'room'}, 'rounds': 2,"
                + " 'mix': 'sex', 'apart-by': 'household',"
                + " 'interpreters': {'field': 'languages', 'language': 'ar'},"
                + " 'fixed': [{'person': 'e', 'table': 't1', 'round': 1}],"
                + " 'seed': {'text': 's'}}");

    assertEquals(6, result.people());
    assertEquals(List.of("t2", "t2"), result.seats().get(0).tables()); // facilitates
    assertEquals("t1", result.seats().get(4).tables().get(0));
    assertEquals(result.seats().get(1).tables(), result.seats().get(2).tables()); // interprets
    assertEquals(List.of("t1", "t1"), result.seats().get(1).tables()); // apart from a
    assertEquals(List.of(), result.broken());
  }

  @Test
  void fields_may_stand_in_another_table() {
    var result =
        result(
            "{'people': {'table': 'panel', 'fields': {'table': 'people'}}, 'table-count': 2,"
                + " 'rounds': 3, 'mix': ['sex'], 'seed': {'text': 's'}}");

    assertEquals(4, result.people());
    assertEquals("sex", result.fields().get(0).id());
    assertEquals(0.0, result.imbalance());
  }

  @Test
  void what_cannot_be_used_is_said_all_at_once() {
    assertEquals(
        List.of(
            "value/between /analyses/x/rounds",
            "reference/not-seated /analyses/x/together/0",
            "reference/not-seated /analyses/x/fixed/0/person",
            "reference/not-seated /analyses/x/absent",
            "reference/not-seated /analyses/x/fixed/0/table"),
        run(
                "{'people': {'table': 'people'}, 'tables': {'table': 'room'}, 'rounds': 0,"
                    + " 'together': [['a', 'y']], 'absent': ['w'],"
                    + " 'fixed': [{'person': 'y', 'table': 't9'}], 'seed': {'text': 's'}}")
            .problems()
            .stream()
            .map(problem -> problem.code() + " " + problem.pointer())
            .toList());
  }

  @Test
  void tables_or_their_number_are_asked_for_and_a_seed_is() {
    assertEquals(
        List.of("schema/missing-key /analyses/x"),
        run("{'people': {'table': 'people'}, 'rounds': 2}").problems().stream()
            .map(problem -> problem.code() + " " + problem.pointer())
            .toList());
    assertEquals(
        List.of("schema/one-of /analyses/x"),
        run("{'people': {'table': 'people'}, 'rounds': 2, 'seed': {'text': 's'}}")
            .problems()
            .stream()
            .map(problem -> problem.code() + " " + problem.pointer())
            .toList());
  }
}
