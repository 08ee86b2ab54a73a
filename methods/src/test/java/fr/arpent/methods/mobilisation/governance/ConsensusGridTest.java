package fr.arpent.methods.mobilisation.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.methods.mobilisation.governance.ConsensusGridResult.Graded;
import fr.arpent.model.problem.Outcome;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Four projects on three criteria, by hand, and the edges. */
class ConsensusGridTest {

  private static final String PROJECTS =
      "id,title,feasibility,benefit,upkeep\n"
          + "p1,Cour,5,5,5\np2,Bancs,3,5,1\np3,Halle,2,5,3\np4,Vélos,3,,5\n";
  private static final String CRITERIA =
      "{'feasibility': {'weight': 1, 'scale': [1, 5]},"
          + " 'benefit': {'weight': 2, 'scale': [1, 5]},"
          + " 'upkeep': {'weight': 1, 'polarity': 'down', 'scale': [1, 5]}}";

  private static Outcome<StudyResults> run(
      String criteria, String positions, String interests, String more) {
    var study =
        Studies.empty()
            .putTable("projects", Studies.table("projects", PROJECTS))
            .putTable(
                "positions", Studies.table("positions", "option,member,position\n" + positions))
            .putTable("interests", Studies.table("interests", "option,member\n" + interests));
    var all = "{'options': {'table': 'projects'}, 'criteria': " + criteria + more + "}";
    study.putAnalyse("x", Studies.analysis("x", "mobilisation.governance.consensus-grid", all));
    return MethodCatalogue.standard().run(study.build());
  }

  private static ConsensusGridResult result(
      String criteria, String positions, String interests, String more) {
    var answer = run(criteria, positions, interests, more).orThrow().find("x").orElseThrow();
    return (ConsensusGridResult) answer.result().orElseThrow();
  }

  private static String ids(ConsensusGridResult result) {
    return result.options().stream().map(Graded::id).collect(Collectors.joining(" "));
  }

  private static String consents(ConsensusGridResult result) {
    return result.options().stream()
        .map(option -> option.consent().code())
        .collect(Collectors.joining(" "));
  }

  @Test
  void a_score_is_the_mean_of_the_shares_by_weight() {
    var result = result(CRITERIA, "p1,m1,agree\n", "p1,m9\n", "");

    // p1: (1 + 2·1 + 0) / 4; p2: (0.5 + 2 + 1) / 4; p3: (0.25 + 2 + 0.5) / 4; p4 lacks a note
    assertEquals("p2 p1 p3 p4", ids(result));
    assertEquals(0.875, result.options().get(0).score().value().orElseThrow());
    assertEquals(0.75, result.options().get(1).score().value().orElseThrow());
    assertEquals(0.6875, result.options().get(2).score().value().orElseThrow());
    assertEquals("not-rated", result.options().get(3).rank().missing().orElseThrow());
    assertEquals("not-discussed", consents(result).split(" ", -1)[0]);
    assertEquals(0, result.criteria().get(1).spread().value().orElseThrow());
    assertEquals(
        List.of("not-rated", "tells-none-apart"),
        result.findings().stream().map(finding -> finding.code()).toList());
  }

  @Test
  void the_range_of_ranks_tells_whether_one_criterion_decides() {
    var result = result(CRITERIA, "p1,m1,agree\n", "p1,m9\n", "");

    // without upkeep p1 is first; without feasibility it is third of three
    assertEquals(1, result.options().get(1).bestRank().value().orElseThrow());
    assertEquals(3, result.options().get(1).worstRank().value().orElseThrow());
  }

  @Test
  void those_with_an_interest_withdraw_and_the_others_consent_or_block() {
    var positions =
        "p1,m1,agree\np1,m2,agree\np1,m3,block\n"
            + "p2,m1,agree\np2,m2,reservation\n"
            + "p3,m1,block\np3,m2,agree\n"
            + "p4,m1,agree\n";
    var more =
        ", 'positions': {'table': 'positions'}, 'interests': {'table': 'interests'}, 'quorum': 2";
    var result = result(CRITERIA, positions, "p1,m3\n", more);

    assertEquals("p2 p1 p3 p4", ids(result));
    assertEquals("with-reservations consensus blocked no-quorum", consents(result));
    assertEquals(2, result.agreed());
    assertEquals(1, result.blocked());
    assertEquals(1, result.withdrawn());
    assertEquals(2, result.options().get(1).present());
    assertEquals("interest", result.findings().get(0).code());
  }

  @Test
  void an_option_below_a_floor_is_not_put_to_the_body() {
    var criteria = CRITERIA.replace("{'weight': 1, 'scale'", "{'weight': 1, 'floor': 0.5, 'scale'");
    var result = result(criteria, "p1,m1,agree\n", "p1,m9\n", "");

    assertEquals(List.of("feasibility"), result.options().get(2).below());
    assertEquals("below-floor", result.options().get(2).consent().code());
    assertEquals(List.of(), result.options().get(0).below(), "a note on the floor is not below");
  }

  @Test
  void scales_weights_and_positions_that_cannot_be_are_problems() {
    assertEquals(
        List.of(
            "value/above-zero /analyses/x/quorum", "governance/no-criterion /analyses/x/criteria"),
        problems("{}", "p1,m1,agree\n", ", 'quorum': 0"));
    assertEquals(
        List.of(
            "value/above-zero /analyses/x/criteria/benefit/weight",
            "governance/scale /analyses/x/criteria/benefit/scale"),
        problems("{'benefit': {'weight': 0, 'scale': [5, 1]}}", "p1,m1,agree\n", ""));
    assertEquals(
        List.of(
            "value/choice /tables/positions/data/1/option",
            "value/choice /tables/positions/data/2/position",
            "governance/two-positions /tables/positions/data/3/member"),
        problems(
            CRITERIA,
            "p1,m1,agree\np9,m1,agree\np1,m2,maybe\np1,m1,block\n",
            ", 'positions': {'table': 'positions'}"));
  }

  private static List<String> problems(String criteria, String positions, String more) {
    return run(criteria, positions, "p1,m9\n", more).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }
}
