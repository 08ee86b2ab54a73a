package fr.arpent.methods.mobilisation.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.methods.mobilisation.planning.RiskRegisterInput.Risk;
import fr.arpent.model.problem.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All squares of the matrix, and what a study may write. */
class RiskRegisterTest {

  private static Outcome<StudyResults> run(String csv, String settings) {
    var study = Studies.empty().putTable("risks", Studies.table("risks", csv));
    var all = "{'risks': {'table': 'risks'}" + settings + "}";
    study.putAnalyse("x", Studies.analysis("x", "mobilisation.planning.risks", all));
    return MethodCatalogue.standard().run(study.build());
  }

  private static RiskRegisterResult result(String csv, String settings) {
    var answer = run(csv, settings).orThrow().find("x").orElseThrow();
    return (RiskRegisterResult) answer.result().orElseThrow();
  }

  @Test
  void the_levels_of_all_twenty_five_squares() {
    var input = RiskRegisterInput.of(ImmutableList.of());

    var rows =
        IntStream.rangeClosed(1, 5)
            .mapToObj(
                likelihood ->
                    IntStream.rangeClosed(1, 5)
                        .mapToObj(impact -> input.level(likelihood * impact).code().substring(0, 1))
                        .collect(Collectors.joining()))
            .toList();

    assertEquals(List.of("lllll", "llmmm", "lmmmh", "lmmhh", "lmhhh"), rows);
  }

  @Test
  void equal_risks_share_the_best_rank() {
    var result =
        new RiskRegister()
            .apply(
                RiskRegisterInput.of(
                    List.of(
                        Risk.of("c", 2, 2),
                        Risk.of("b", 2, 3),
                        Risk.of("a", 3, 2),
                        Risk.of("d", 5, 5))));

    assertEquals(
        "d1 a2 b2 c4",
        result.risks().stream()
            .map(risk -> risk.id() + risk.rank())
            .collect(Collectors.joining(" ")));
    assertEquals(
        List.of("5-5", "3-2", "2-3", "2-2"), result.matrix().stream().map(s -> s.id()).toList());
  }

  @Test
  void a_response_may_lower_one_rating_and_leave_the_other() {
    var result =
        result(
            "id,likelihood,impact,likelihood_after,response,holder\n"
                + "r1,5,4,2,prévenir,mairie\nr2,4,4,,,\nr3,1,1,2,x,y\n",
            "");

    assertEquals(8, result.risks().get(0).criticalityAfter().value().orElseThrow());
    assertEquals("not-rated", result.risks().get(1).criticalityAfter().missing().orElseThrow());
    assertEquals(2, result.highNow());
    assertEquals(1, result.highAfter());
    assertEquals(
        List.of("no-holder", "no-response", "worse-after"),
        result.findings().stream().map(finding -> finding.code()).toList());
  }

  @Test
  void ratings_and_limits_off_the_scale_are_problems() {
    assertEquals(
        List.of(
            "value/between /analyses/x/high",
            "value/between /tables/risks/data/0/likelihood",
            "value/required /tables/risks/data/1/impact"),
        run("id,likelihood,impact\nr1,5,1\nr2,1,\n", ", 'scale': 4, 'high': 17").problems().stream()
            .map(problem -> problem.code() + " " + problem.pointer())
            .toList());
  }

  @Test
  void no_risk_is_an_empty_register() {
    var result = new RiskRegister().apply(RiskRegisterInput.of(List.of()));

    assertEquals(0, result.count());
    assertEquals(3, result.levels().size());
  }
}
