package fr.arpent.methods.mobilisation.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.Finding;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.methods.draw.DrawRecord;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Six applications, two criteria and three jurors, by hand, and the edges. */
class CallSelectionTest {

  private static final String APPLICATIONS =
      "id,title,theme,received,amount,form,signed\n"
          + "a,Alpha,x,2026-03-01,100,club,yes\n"
          + "b,Beta,x,2026-03-10,200,club,yes\n"
          + "c,Gamma,x,2026-03-02,300,town,yes\n"
          + "d,Delta,y,2026-03-02,100,town,yes\n"
          + "e,Epsilon,y,2026-03-14,900,firm,no\n"
          + "f,Phi,,2026-03-02,100,club,yes\n";
  private static final String CRITERIA =
      "id,weight,lowest,highest,polarity,floor\n" + "use,3,0,10,up,4\n" + "cost,1,1,5,down,\n";
  // Means in points: a (80, 75), b (70, 50), c (60, 100), d (60, 50), f (30, 100)
  private static final String SCORES =
      "juror,application,criterion,score,comment\n"
          + "j1,a,use,9,\nj2,a,use,8,bien\nj3,a,use,7,\nj1,a,cost,2,\nj2,a,cost,2,\nj3,a,cost,2,\n"
          + "j1,b,use,8,\nj2,b,use,7,\nj3,b,use,6,\nj1,b,cost,3,\nj2,b,cost,3,\nj3,b,cost,3,\n"
          + "j1,c,use,6,\nj2,c,use,6,\nj3,c,use,6,\nj1,c,cost,1,\nj2,c,cost,1,\nj3,c,cost,1,\n"
          + "j1,d,use,6,\nj2,d,use,6,\nj3,d,use,6,\nj1,d,cost,3,\nj2,d,cost,3,\nj3,d,cost,3,\n"
          + "j1,f,use,3,\nj2,f,use,3,\nj3,f,use,3,\nj1,f,cost,1,\nj2,f,cost,1,\nj3,f,cost,1,\n";
  private static final String BY = "{'rule': 'by', 'column': 'received', 'on': '2026-03-10'}";
  private static final String ELIGIBILITY =
      ", 'eligibility': ["
          + BY
          + ", {'rule': 'at-most', 'column': 'amount', 'value': 500},"
          + " {'rule': 'one-of', 'column': 'form', 'values': ['club', 'town']},"
          + " {'rule': 'yes', 'column': 'signed'}]";

  private static fr.arpent.model.problem.Outcome<StudyResults> run(
      String applications, String criteria, String scores, String more) {
    return run(applications, criteria, scores, more, "");
  }

  private static fr.arpent.model.problem.Outcome<StudyResults> run(
      String applications, String criteria, String scores, String more, String ofScores) {
    var study =
        Studies.empty()
            .putTable("applications", Studies.table("applications", applications))
            .putTable("criteria", Studies.table("criteria", criteria))
            .putTable("scores", Studies.table("scores", scores))
            .putTable("conflicts", Studies.table("conflicts", "juror,application\nj1,b\n"));
    study.putAnalyse(
        "x",
        Studies.analysis(
            "x",
            "mobilisation.selection.call",
            "{'applications': {'table': 'applications'}, 'criteria': {'table': 'criteria'},"
                + " 'scores': {'table': 'scores'"
                + ofScores
                + "}"
                + more
                + "}"));
    return MethodCatalogue.standard().run(study.build());
  }

  private static AnalysisResult answer(String scores, String more) {
    return run(APPLICATIONS, CRITERIA, scores, more).orThrow().find("x").orElseThrow();
  }

  private static CallResult result(String scores, String more) {
    return (CallResult) answer(scores, more).result().orElseThrow();
  }

  private static CallResult result(String more) {
    return result(SCORES, ELIGIBILITY + more);
  }

  private static JudgedApplication of(CallResult result, String id) {
    return result.applications().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static double score(CallResult result, String id) {
    return of(result, id).score().value().orElseThrow();
  }

  private static String outcomes(CallResult result) {
    return result.applications().stream()
        .map(one -> one.id() + ":" + one.outcome().code())
        .collect(Collectors.joining(" "));
  }

  private static List<String> codes(CallResult result) {
    return result.findings().stream().map(Finding::code).toList();
  }

  @Test
  void places_go_by_the_weighted_mean_of_what_jurors_gave() {
    var result = result(", 'select': 2, 'reserve': 1");

    // (3·80 + 75)/4, (3·60 + 100)/4, (3·70 + 50)/4, (3·60 + 50)/4
    assertEquals(78.75, score(result, "a"), 1e-9);
    assertEquals(70, score(result, "c"), 1e-9);
    assertEquals(65, score(result, "b"), 1e-9);
    assertEquals(57.5, score(result, "d"), 1e-9);
    assertEquals(
        "a:selected c:selected b:reserve d:not-selected f:below-floor e:not-eligible",
        outcomes(result));
    assertEquals(5, result.margin().value().orElseThrow(), 1e-9);
    assertEquals("c", result.lastSelected().value().orElseThrow());
    assertEquals("b", result.firstOut().value().orElseThrow());
  }

  @Test
  void each_rule_that_is_broken_is_named_with_what_was_found_and_by_how_much() {
    var broken = of(result(", 'select': 2"), "e").broken();

    assertEquals(
        List.of("by-received", "at-most-amount", "one-of-form", "yes-signed"),
        broken.stream().map(CallResult.Broken::id).toList());
    assertEquals("2026-03-14", broken.get(0).found().value().orElseThrow());
    assertEquals(4, broken.get(0).excess().value().orElseThrow(), "four days late");
    assertEquals(400, broken.get(1).excess().value().orElseThrow());
    assertEquals("club, town", broken.get(2).limit());
    assertTrue(of(result(", 'select': 2"), "b").broken().isEmpty(), "the last day is in time");
  }

  @Test
  void a_missing_cell_keeps_no_rule() {
    var result =
        result(SCORES, ", 'select': 2, 'eligibility': [{'rule': 'given', 'column': 'theme'}]");

    assertEquals("not-eligible", of(result, "f").outcome().code());
    assertEquals("not-given", of(result, "f").broken().get(0).found().missing().orElseThrow());
  }

  @Test
  void contributions_add_up_to_the_score_and_their_gaps_to_the_gap() {
    for (var one : result(", 'select': 2").applications()) {
      if (one.score().isPresent()) {
        double sum =
            one.parts().stream()
                .mapToDouble(part -> part.contribution().value().orElseThrow())
                .sum();
        double gaps =
            one.parts().stream().mapToDouble(part -> part.gap().value().orElseThrow()).sum();

        assertEquals(one.score().value().orElseThrow(), sum, 1e-9);
        assertEquals(one.gap().value().orElseThrow(), gaps, 1e-9);
      }
    }
  }

  @Test
  void an_applicant_learns_what_was_strong_and_what_would_have_been_needed() {
    var beta = of(result(", 'select': 2"), "b");

    // means of those scored in full: use (80+70+60+60+30)/5 = 60, cost (75+50+100+50+100)/5 = 75
    assertEquals(List.of("use"), beta.strengths());
    assertEquals(List.of("cost"), beta.weaknesses());
    // five points short: 6.67 points more on use (7 → 7.67), or 20 on cost (3 → 2.2, less is
    // better)
    assertEquals("use", beta.needs().get(0).id());
    assertEquals(7 + 2 / 3.0, beta.needs().get(0).to(), 1e-9);
    assertEquals(2.2, beta.needs().get(1).to(), 1e-9);
  }

  @Test
  void the_nearest_weight_that_changes_the_order_is_exact() {
    var result = result(", 'select': 2");
    var use = result.criteria().get(0);

    // c and b are level where p·(60 − 70) + (1 − p)·(100 − 50) = 0
    assertEquals(5 / 6.0, use.swapShare().value().orElseThrow(), 1e-12);
    assertEquals(5 / 6.0 - 0.75, use.swapChange().value().orElseThrow(), 1e-12);
    assertEquals("c", use.swapOut().value().orElseThrow());
    assertEquals("b", use.swapIn().value().orElseThrow());
  }

  @Test
  void weightings_near_those_of_the_study_are_all_tried() {
    var result = result(", 'select': 2, 'weights': {'change': 0.5}");

    // shares of use: ½→.6, 1½→.818, cost ½→.857, 1½→.667; both: .75 .5 .9 .75
    assertEquals(8, result.weightings());
    assertEquals(6 / 8.0, result.sameUnderWeightings(), 1e-12);
    assertEquals(6 / 8.0, of(result, "c").kept().value().orElseThrow(), 1e-12);
    assertEquals(1, of(result, "a").kept().value().orElseThrow(), 1e-12);
    assertEquals("no-seed", result.sameAtRandom().missing().orElseThrow());
  }

  @Test
  void weights_drawn_at_random_are_the_same_for_everybody() {
    var more = ", 'select': 2, 'weights': {'seed': {'text': 's'}, 'draws': 2000}";

    // c keeps its place as long as the share of use, which is even, is below 5/6
    assertEquals(5 / 6.0, result(more).sameAtRandom().value().orElseThrow(), 0.03);
    assertEquals(result(more).sameAtRandom(), result(more).sameAtRandom());
  }

  @Test
  void a_group_with_a_cap_leaves_its_place_to_the_next() {
    var more = ", 'select': 2, 'reserve': 1, 'caps': [{'field': 'theme', 'most': 1}]";
    var result = result(more);

    assertEquals(
        "a:selected d:selected c:capped b:capped f:below-floor e:not-eligible", outcomes(result));
    assertEquals("theme=x", of(result, "c").cappedBy().value().orElseThrow());
    assertEquals(1, result.groups().get(0).selected());
    assertEquals(Firmness.NO_CUT, result.firmness());
  }

  @Test
  void an_application_that_asks_for_more_than_is_left_gives_way() {
    var result = result(", 'select': 3, 'budget': 300");

    assertEquals(
        "a:selected b:selected c:over-budget d:not-selected f:below-floor e:not-eligible",
        outcomes(result).replace("d:over-budget", "d:not-selected"));
    assertEquals(300, result.spent().value().orElseThrow());
  }

  @Test
  void those_with_an_interest_are_left_out_and_it_is_said_when_they_scored_all_the_same() {
    var result = result(", 'select': 2, 'conflicts': {'table': 'conflicts'}");

    // without j1: use (7 + 6)/2 = 65 points
    assertEquals((3 * 65 + 50) / 4.0, score(result, "b"), 1e-9);
    assertEquals(2, of(result, "b").expected());
    assertTrue(codes(result).contains("recused-scored"));
  }

  @Test
  void a_score_that_is_missing_is_left_out_and_an_application_without_any_is_not_ranked() {
    var one = SCORES.replace("j1,a,use,9,\n", "");
    var none =
        SCORES
            .replace("j1,a,use,9,\n", "")
            .replace("j2,a,use,8,bien\n", "")
            .replace("j3,a,use,7,\n", "");

    assertEquals((3 * 75 + 75) / 4.0, score(result(one, ", 'select': 2"), "a"), 1e-9);
    assertTrue(codes(result(one, ", 'select': 2")).contains("scores-missing"));
    assertEquals("not-scored", of(result(none, ", 'select': 2"), "a").outcome().code());
    assertTrue(codes(result(none, ", 'select': 2")).contains("not-scored"));
  }

  @Test
  void equal_scores_are_told_apart_by_the_heaviest_criterion_then_by_lot_and_never_by_the_file() {
    // d becomes equal to b on every criterion
    var same =
        SCORES
            .replace("d,use,6", "d,use,7")
            .replace("j1,d,use,7", "j1,d,use,8")
            .replace("j3,d,use,7", "j3,d,use,6");
    var open = result(same, ELIGIBILITY + ", 'select': 3");

    assertEquals(
        "a:selected c:selected b:tied d:tied f:below-floor e:not-eligible", outcomes(open));
    assertEquals(List.of(3, 3), List.of(rank(open, "b"), rank(open, "d")));
    assertEquals(Firmness.FRAGILE, open.firmness());

    var seed =
        ", 'draw': {'sources': [{'name': {'en': 'Lotto'}, 'on': '2026-05-01',"
            + " 'rule': {'en': 'rising'}}], 'value': '1.2.3./'}";
    var drawn = result(same, ELIGIBILITY + ", 'select': 3" + seed);

    assertEquals(1, drawn.draws().size());
    assertEquals(List.of("b", "d"), drawn.draws().get(0).pool());
    assertEquals(DrawRecord.Operation.SHUFFLE, drawn.draws().get(0).operation());
    assertEquals("selected", of(drawn, drawn.draws().get(0).result().get(0)).outcome().code());
    assertFalse(codes(drawn).contains("tie-not-decided"));
  }

  private static int rank(CallResult result, String id) {
    return of(result, id).rank().value().orElseThrow();
  }

  @Test
  void criteria_named_for_ties_come_before_lots() {
    // use 60 and cost 100 against use 70 and cost 70: both 70 with weights 3 and 1
    var level = SCORES.replace(",b,cost,3", ",b,cost,2.2");

    assertEquals(70, score(result(level, ", 'select': 2"), "b"), 1e-9);
    assertEquals(2, rank(result(level, ", 'select': 2"), "b"), "use is the heaviest");
    assertEquals(3, rank(result(level, ", 'select': 2, 'ties': ['cost']"), "b"));
  }

  @Test
  void medians_ranks_and_standard_scores_are_other_ways_to_hear_a_jury() {
    var extreme = SCORES.replace("j3,b,use,6", "j3,b,use,0");

    assertEquals(
        (3 * 70 + 50) / 4.0,
        score(result(extreme, ", 'select': 2, 'aggregation': 'median'"), "b"),
        1e-9);
    var ranks = result(SCORES, ", 'select': 2, 'aggregation': 'ranks'");
    // use, over a b c d f: j1 and j2 put a b (c d) f, j3 puts a (b c d) f
    assertEquals(
        100 * (3 + 3 + 2) / 12.0,
        of(ranks, "b").parts().get(0).value().value().orElseThrow(),
        1e-9);
    var standard = result(SCORES, ", 'select': 2, 'aggregation': 'standardised'");
    assertEquals(
        60, standard.criteria().get(0).average().value().orElseThrow(), 1e-9, "the mean is kept");
  }

  @Test
  void a_severe_juror_who_scored_one_application_alone_moves_it_less_when_standardised() {
    // j4 gives 2 to 4 where others give 6 to 8, and scored only two applications
    var more = SCORES + "j4,a,use,3,\nj4,d,use,1,\nj4,a,cost,2,\nj4,d,cost,3,\n";
    var mean = result(more, ", 'select': 2");
    var standard = result(more, ", 'select': 2, 'aggregation': 'standardised'");

    assertTrue(rank(mean, "a") > 0);
    assertTrue(score(standard, "a") - score(standard, "b") > score(mean, "a") - score(mean, "b"));
  }

  @Test
  void words_for_applicants_are_read_only_when_their_column_is_named() {
    var named =
        run(APPLICATIONS, CRITERIA, SCORES, ", 'select': 2", ", 'comment': 'comment'").orThrow();
    var result = (CallResult) named.find("x").flatMap(AnalysisResult::result).orElseThrow();

    assertEquals(List.of(), of(result(", 'select': 2"), "a").remarks());
    assertEquals(List.of(new JudgedApplication.Remark("use", "bien")), of(result, "a").remarks());
  }

  @Test
  void nobody_ranked_is_no_answer() {
    var answer =
        answer(
            SCORES,
            ", 'select': 2, 'eligibility': [{'rule': 'at-least', 'column': 'amount',"
                + " 'value': 5000}]");

    assertEquals(AnalysisResult.Status.NO_ANSWER, answer.status());
    assertEquals("nobody", answer.findings().get(0).code());
  }

  @Test
  void what_cannot_be_is_a_problem_where_it_stands() {
    assertEquals(
        List.of(
            "value/above-zero /analyses/x/select",
            "value/between /analyses/x/weights/change",
            "selection/rule /analyses/x/eligibility/0",
            "selection/same-rule /analyses/x/eligibility/2",
            "selection/no-criterion /analyses/x/ties/0"),
        problems(
            CRITERIA,
            SCORES,
            ", 'select': 0, 'weights': {'change': 1}, 'ties': ['none'], 'eligibility':"
                + " [{'rule': 'by', 'column': 'received'}, "
                + BY
                + ", "
                + BY
                + "]"));
    assertEquals(
        List.of(
            "value/choice /tables/scores/data/0/application",
            "value/between /tables/scores/data/1/score",
            "selection/scored-twice /tables/scores/data/3/juror"),
        problems(
            CRITERIA,
            "juror,application,criterion,score\nj1,z,use,3\nj1,a,use,11\nj1,a,use,3\nj1,a,use,4\n",
            ", 'select': 1"));
    assertEquals(
        List.of(
            "value/above-zero /tables/criteria/data/0/weight",
            "selection/scale /tables/criteria/data/1/highest"),
        problems("id,weight,lowest,highest\nuse,0,0,10\ncost,1,5,1\n", SCORES, ", 'select': 1"));
  }

  private static List<String> problems(String criteria, String scores, String more) {
    return run(APPLICATIONS, criteria, scores, more).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }
}
