package fr.arpent.methods.mobilisation.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.Studies;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.problem.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a study writes to ask for a salience analysis, and what is said of what it cannot use. */
class SalienceBindingTest {

  private static final String HEADER = "id,power,legitimacy,urgency,interest,position,wanted\n";

  private static Outcome<StudyResults> run(String rows, String settings) {
    var study = Studies.empty().putTable("actors", Studies.table("actors", HEADER + rows));
    var all = "{'actors': {'table': 'actors'}" + settings + "}";
    study.putAnalyse("x", Studies.analysis("x", "mobilisation.stakeholder.salience", all));
    return MethodCatalogue.standard().run(study.build());
  }

  private static SalienceResult result(String rows, String settings) {
    var answer = run(rows, settings).orThrow().find("x").orElseThrow();
    return (SalienceResult) answer.result().orElseThrow();
  }

  private static List<String> problems(String rows, String settings) {
    return run(rows, settings).problems().stream()
        .map(problem -> problem.code() + " " + problem.pointer())
        .toList();
  }

  @Test
  void an_attribute_is_from_two_and_the_cut_one_and_a_half_and_high_unless_the_study_says_more() {
    var result = result("a,1.5,2,1.9,1.5,,\n", "");

    assertEquals(2, result.attributeFrom());
    assertEquals(1.5, result.cut());
    assertEquals(
        SalienceClass.DISCRETIONARY,
        result.stakeholders().get(0).salienceClass().value().orElseThrow());
    assertEquals(
        Quadrant.KEY_PLAYERS, result.stakeholders().get(0).quadrant().value().orElseThrow());
  }

  @Test
  void the_settings_of_the_study_are_used() {
    var settings = ", 'attribute-from': 1.9, 'cut': 1, 'on-the-cut': 'low'";

    var result = result("a,1,2,1.9,1.1,-1,2\n", settings);

    var profile = result.stakeholders().get(0);
    assertEquals(SalienceClass.DEPENDENT, profile.salienceClass().value().orElseThrow());
    assertEquals(Quadrant.SUBJECTS, profile.quadrant().value().orElseThrow());
    assertEquals(3.0, profile.shift().value().orElseThrow());
    assertEquals(1, result.cut());
  }

  @Test
  void ratings_go_from_0_to_3_and_positions_from_minus_2_to_2() {
    assertEquals(List.of(), problems("a,0,3,0,3,-2,2\n", ""));
    assertEquals(
        List.of("value/between", "value/between", "value/between", "value/between"),
        problems("a,3.5,-1,1,1,3,-2.5\n", "").stream()
            .map(problem -> problem.substring(0, problem.indexOf(' ')))
            .toList());
  }

  @Test
  void thresholds_off_the_scale_are_problems_of_their_key() {
    assertEquals(
        List.of("value/between /analyses/x/attribute-from", "value/between /analyses/x/cut"),
        problems("a,1,1,1,1,,\n", ", 'attribute-from': 0, 'cut': 3").stream().sorted().toList());
  }
}
