package fr.arpent.methods.mobilisation.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.Studies;
import fr.arpent.methods.mobilisation.selection.JuryResult.Juror;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The judges of Shrout and Fleiss as a jury, and the edges. */
class JuryAgreementTest {

  private static final String CRITERIA = "id,lowest,highest\nquality,0,10\n";

  private static AnalysisResult run(String criteria, String scores, String more) {
    var study =
        Studies.empty()
            .putTable("criteria", Studies.table("criteria", criteria))
            .putTable("scores", Studies.table("scores", scores))
            .putTable("conflicts", Studies.table("conflicts", "juror,application\nj1,t1\n"))
            .putTable("listed", Studies.table("listed", "id\nt1\nt2\nt3\n"));
    study.putAnalyse(
        "x",
        Studies.analysis(
            "x",
            "mobilisation.selection.jury",
            "{'criteria': {'table': 'criteria'}, 'scores': {'table': 'scores'}" + more + "}"));
    return MethodCatalogue.standard().run(study.build()).orThrow().find("x").orElseThrow();
  }

  private static JuryResult result(String scores, String more) {
    return (JuryResult) run(CRITERIA, scores, more).result().orElseThrow();
  }

  private static String judges() {
    var rows = new StringBuilder("juror,application,score\n");
    for (int j = 0; j < 4; j++) {
      for (int t = 0; t < 6; t++) {
        rows.append("j" + (j + 1) + ",t" + (t + 1) + ",")
            .append(IntraclassCorrelationTest.JUDGES[j][t])
            .append('\n');
      }
    }
    return rows.toString();
  }

  @Test
  void the_published_case_comes_out_of_a_study() {
    var result = result(judges(), "");

    assertEquals(0.29, result.overall().oneJuror().value().orElseThrow(), 5e-3);
    assertEquals(0.62, result.overall().jury().value().orElseThrow(), 5e-3);
    // points are ten times the marks, mean squares a hundred times theirs
    assertEquals(1124, result.overall().variance().orElseThrow().betweenApplications(), 0.5);
    assertEquals(4, result.jurors());
    assertEquals(6, result.applications());
    assertEquals(true, result.overall().exact());
  }

  @Test
  void the_most_severe_juror_comes_first_and_severities_add_up_to_nothing() {
    var result = result(judges(), "");

    assertEquals(
        List.of("j2", "j3", "j4", "j1"), result.members().stream().map(Juror::id).toList());
    assertEquals(25, result.members().get(0).mean(), 1e-9);
    assertEquals(52.9 - 25, result.members().get(0).severity(), 0.02);
    assertEquals(0, result.members().stream().mapToDouble(Juror::severity).sum(), 1e-9);
  }

  @Test
  void the_juror_without_whom_the_others_agree_most_stands_apart() {
    var scores =
        "juror,application,score\n"
            + "a,t1,9\na,t2,6\na,t3,3\na,t4,1\n"
            + "b,t1,8\nb,t2,7\nb,t3,2\nb,t4,1\n"
            + "c,t1,1\nc,t2,5\nc,t3,7\nc,t4,9\n";
    var result = result(scores, "");

    assertEquals("c", result.mostApart().value().orElseThrow());
    assertEquals(1, result.withoutMostApart().value().orElseThrow(), 1e-12);
    assertEquals(
        -1,
        result.members().stream()
            .filter(one -> one.id().equals("c"))
            .findFirst()
            .flatMap(one -> one.correlation().value())
            .orElseThrow(),
        1e-12);
    assertEquals(
        List.of("may-be-chance"), result.findings().stream().map(one -> one.code()).toList());
  }

  @Test
  void only_what_all_jurors_scored_is_compared_and_the_rest_is_counted() {
    var scores = judges() + "j5,t1,5\n" + "j1,t7,4\n";
    var result = result(scores, ", 'conflicts': {'table': 'conflicts'}");

    assertEquals(4, result.jurors());
    assertEquals(1, result.jurorsLeftOut());
    assertEquals(5, result.applications(), "t1 was not judged by j1, t7 by nobody else");
    assertEquals(2, result.applicationsLeftOut());
    assertEquals(
        List.of("applications-left-out", "jurors-left-out", "recused-scored"),
        result.findings().stream().map(one -> one.code()).toList());
  }

  @Test
  void a_list_says_which_applications_count() {
    assertEquals(3, result(judges(), ", 'applications': {'table': 'listed'}").applications());
  }

  @Test
  void two_jurors_need_two_applications_in_common() {
    var answer = run(CRITERIA, "juror,application,score\na,t1,3\nb,t2,4\n", "");

    assertEquals(AnalysisResult.Status.NO_ANSWER, answer.status());
    assertEquals("nothing-in-common", answer.findings().get(0).code());
  }
}
