package fr.arpent.methods.mobilisation.opinion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.methods.Answer;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.problem.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a study writes to ask for a map of opinions, and what is said of what it cannot use. */
class OpinionBindingTest {

  private static final String WIDE =
      """
      id,s1,s2,age
      a,1,-1,old
      b,1,-1,old
      c,-1,1,young
      d,-1,1,young
      e,0,,young
      """;

  private static Outcome<StudyResults> run(String votes, String settings) {
    var statements = "id,moderated\ns1,1\ns2,0\n";
    var people = "id,age\na,old\nb,old\nc,young\nd,young\n";
    var study =
        Studies.empty()
            .putTable("votes", Studies.table("votes", votes))
            .putTable("statements", Studies.table("statements", statements))
            .putTable("people", Studies.table("people", people));
    study.putAnalyse("x", Studies.analysis("x", "mobilisation.opinion.groups", settings));
    return MethodCatalogue.standard().run(study.build());
  }

  private static OpinionResult result(String votes, String settings) {
    var answer = run(votes, settings).orThrow().find("x").orElseThrow();
    return (OpinionResult) answer.result().orElseThrow();
  }

  private static List<String> problems(String votes, String settings) {
    return run(votes, settings).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }

  @Test
  void one_row_per_person_with_a_column_per_statement_is_read() {
    var result =
        result(
            WIDE,
            "{'votes': {'table': 'votes', 'voter': 'id'}, 'statements': {'table': 'statements'},"
                + " 'secrecy': {'minimum': 1}, 'minimum-votes': 2}");

    assertEquals(5, result.voters());
    assertEquals(4, result.grouped());
    assertEquals(2, result.groupCount());
    assertEquals(Answer.of(0.2), result.statements().get(0).pass());
  }

  @Test
  void without_a_table_of_statements_every_other_column_is_one_and_traits_are_not() {
    var result =
        result(
            WIDE,
            "{'votes': {'table': 'votes', 'voter': 'id'}, 'by': 'age', 'minimum-votes': 2,"
                + " 'secrecy': {'minimum': 1}}");

    assertEquals(List.of("s1", "s2"), result.statements().stream().map(s -> s.id()).toList());
    var old = result.crossings().get(0).values().get(0);
    assertEquals("old", old.id());
    assertEquals(2, old.count().value().orElseThrow());
  }

  @Test
  void one_row_per_vote_gives_the_same_and_the_latest_vote_counts() {
    var votes =
        """
        who,what,said,when
        c,s1,against,1
        a,s1,against,1
        a,s1,for,2
        a,s2,against,1
        b,s1,for,1
        b,s2,against,1
        d,s1,against,1
        d,s2,for,1
        c,s2,for,1
        e,s1,neither,1
        """;
    var settings =
        "{'votes': {'table': 'votes', 'voter': '%s'%s}, 'statements': {'table': 'statements'},"
            + " 'people': {'table': 'people'}, 'by': ['age'], 'minimum-votes': 2,"
            + " 'secrecy': {'minimum': 1}%s}";
    var words = ", 'answers': {'agree': 'for', 'pass': ['neither'], 'disagree': 'against'}";

    var wide = result(WIDE, String.format(settings, "id", "", ""));
    var narrow =
        result(
            votes,
            String.format(
                settings, "who", ", 'statement': 'what', 'vote': 'said', 'time': 'when'", words));

    assertEquals(wide.groups(), narrow.groups());
    assertEquals(wide.statements(), narrow.statements());
    assertEquals(wide.crossings(), narrow.crossings());
  }

  @Test
  void what_cannot_be_used_is_said_at_its_cell_all_at_once() {
    assertEquals(
        List.of(
            "value/between /analyses/x/minimum-votes",
            "value/between /analyses/x/secrecy/minimum",
            "reference/duplicate /tables/votes/data/1/id",
            "value/choice /tables/votes/data/0/s1"),
        problems(
            "id,s1\na,2\na,1\n",
            "{'votes': {'table': 'votes', 'voter': 'id'}, 'minimum-votes': 0,"
                + " 'secrecy': {'minimum': 0}}"));
  }

  @Test
  void a_second_vote_without_a_time_is_a_problem() {
    assertEquals(
        List.of("reference/voted-twice /tables/votes/data/1/statement"),
        problems(
            "voter,statement,vote\na,s1,1\na,s1,-1\n",
            "{'votes': {'table': 'votes', 'statement': 'statement'}}"));
  }

  @Test
  void a_statement_without_its_column_is_a_problem() {
    assertEquals(
        List.of("reference/unknown /analyses/x/votes/s2"),
        problems(
            "id,s1\na,1\n",
            "{'votes': {'table': 'votes', 'voter': 'id'},"
                + " 'statements': {'table': 'statements'}}"));
  }
}
