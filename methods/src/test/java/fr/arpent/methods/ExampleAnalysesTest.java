package fr.arpent.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Severity;
import fr.arpent.model.study.Study;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four folders that the format was designed with, as far as their methods exist. */
class ExampleAnalysesTest {

  private static Study read(String name) {
    return StudyFolder.read(Reference.note("example-studies/" + name)).orThrow();
  }

  /** Runs the analyses whose methods exist, and not those that read what does not. */
  private static AnalysisResult run(String name, String analysis) {
    var alone = Studies.only(read(name), analysis);
    return MethodCatalogue.standard().run(alone).orThrow().find(analysis).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"health-centre", "open-government", "regional-panel", "cooperative-budget"})
  void check_finds_nothing_wrong_but_methods_that_do_not_exist_yet(String name) {
    var outcome = MethodCatalogue.standard().check(read(name));

    var codes =
        outcome.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(Problem::code)
            .distinct()
            .toList();
    assertTrue(Set.of("reference/unknown-method").containsAll(codes), outcome.problems()::toString);
  }

  @Test
  void the_numbers_of_the_health_centre_are_those_made_by_hand() {
    var expected =
        Reference.json(Reference.note("example-studies/health-centre/results/access.json"));

    var result = run("health-centre", "access");

    var file = ResultFile.of("health-centre", result);
    compare("", expected.get("values"), result.values());
    compare("", expected.get("inputs"), json(file).get("inputs"));
    compare("", expected.get("parameters"), json(file).get("parameters"));
    assertEquals(
        expected.get("provenance").get("study"), json(file).get("provenance").get("study"));
  }

  @Test
  void the_quotas_of_the_regional_panel_are_those_made_by_hand() {
    var expected =
        Reference.json(Reference.note("example-studies/regional-panel/results/quotas.json"));

    var result = run("regional-panel", "quotas");

    var file = json(ResultFile.of("regional-panel", result));
    assertEquals(expected.get("inputs"), file.get("inputs"));
    assertEquals(expected.get("parameters"), file.get("parameters"));
    for (var field : expected.at("/values/targets").properties()) {
      var groups = file.at("/values/targets/" + field.getKey());
      assertEquals(field.getValue().size(), groups.size());
      for (int i = 0; i < groups.size(); i++) {
        for (var name : List.of("id", "population", "seats")) {
          assertEquals(field.getValue().get(i).get(name), groups.get(i).get(name));
        }
      }
    }
  }

  @Test
  void what_rests_on_the_invented_capacity_is_illustration_and_nothing_else() {
    var result = run("health-centre", "access");

    assertEquals(
        List.of(
            "capacity",
            "capacity-out-of-reach",
            "score",
            "services.capacity",
            "services.ratio",
            "territories.rank",
            "territories.score",
            "territories.supply-per-inhabitant"),
        List.copyOf(result.illustration()));
    assertTrue(result.isIllustration("score.weighted-mean"));
    assertEquals(
        List.of("{column=fte, table=doctors}"),
        result.findings().stream().map(finding -> finding.fields().toString()).toList());
  }

  @Test
  void the_partners_of_the_health_centre_are_all_illustration() {
    var result = run("health-centre", "partners");

    assertTrue(result.isIllustration("stakeholders.class"));
    assertEquals(7, result.values().get("count").asInt());
  }

  @Test
  void commitment_fr0025_of_the_example_has_no_star() {
    var commitment = run("open-government", "irm").values().get("commitments").get(0);

    assertEquals("fr0025", commitment.get("id").asText());
    assertEquals("22", commitment.get("number").asText());
    assertEquals("did-not-change", commitment.get("open-government").asText());
    assertEquals("not-assessed", commitment.get("open-access-missing").asText());
    for (var flag :
        List.of("starred-end", "potential-star", "high-completion", "strong-early-results")) {
      assertEquals(false, commitment.get(flag).asBoolean(true), flag);
    }
  }

  private static JsonNode json(ResultFile file) {
    try {
      return ArpentJson.mapper().readTree(file.text());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything expected must be there; there may be more. */
  private static void compare(String path, JsonNode expected, JsonNode actual) {
    if (expected.isObject()) {
      expected
          .properties()
          .forEach(
              value ->
                  compare(
                      path + "/" + value.getKey(), value.getValue(), actual.path(value.getKey())));
    } else if (expected.isArray()) {
      assertEquals(expected.size(), actual.size(), path);
      for (int i = 0; i < expected.size(); i++) {
        compare(path + "/" + i, expected.get(i), actual.get(i));
      }
    } else if (expected.isNumber()) {
      assertTrue(actual.isNumber(), path);
      double wanted = expected.asDouble();
      assertEquals(wanted, actual.asDouble(), 1e-9 * Math.max(1, Math.abs(wanted)), path);
    } else if (!path.equals("/score/unit")) {
      assertEquals(expected, actual, path);
    }
  }
}
