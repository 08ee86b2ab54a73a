package fr.arpent.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.problem.ProblemWords;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MethodProblemWordsTest {

  private static final List<String> CODES =
      List.of(
          "governance/no-criterion",
          "governance/rule",
          "governance/same-rule",
          "governance/scale",
          "governance/two-positions",
          "planning/circle",
          "planning/closure",
          "planning/dates",
          "planning/estimates",
          "planning/no-duration",
          "planning/no-such-day",
          "planning/unknown-activity",
          "reference/cycle",
          "reference/duplicate",
          "reference/duplicate-trip",
          "reference/not-seated",
          "reference/pair",
          "reference/position",
          "reference/unknown",
          "reference/unknown-method",
          "reference/voted-twice",
          "schema/column-type",
          "schema/missing-column",
          "schema/one-of",
          "schema/table-or-result",
          "selection/no-criterion",
          "selection/rule",
          "selection/same-rule",
          "selection/scale",
          "selection/scored-twice",
          "value/above-zero",
          "value/bands",
          "value/between",
          "value/catchment",
          "value/choice",
          "value/code-book",
          "value/code-number-cell",
          "value/date",
          "value/decimal",
          "value/integer",
          "value/negative",
          "value/number",
          "value/required");

  private static Properties words(String language) throws IOException {
    var words = new Properties();
    words.load(
        new StringReader(
            new MethodProblemWords().words(language).asCharSource(StandardCharsets.UTF_8).read()));
    return words;
  }

  @Test
  void both_languages_have_the_same_keys_and_no_straight_apostrophe() throws IOException {
    assertEquals(words("en").stringPropertyNames(), words("fr").stringPropertyNames());
    assertFalse(words("fr").values().stream().anyMatch(value -> value.toString().contains("'")));
  }

  @Test
  void every_problem_of_binding_has_words() {
    for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (var code : CODES) {
        assertTrue(ProblemWords.of(locale).has(code), () -> locale + " " + code);
      }
    }
  }

  @Test
  void an_unknown_column_is_said_with_those_that_are_there() {
    var study =
        Studies.empty()
            .putTable("actors", Studies.table("actors", "id,power,legitimacy,urgency\na,1,1,1\n"))
            .putAnalyse(
                "partners",
                Studies.analysis(
                    "partners",
                    "mobilisation.stakeholder.salience",
                    "{'actors': {'table': 'actors', 'power': 'powr'}}"))
            .build();
    var problems = MethodCatalogue.standard().check(study).problems();

    var words = ProblemWords.of(Locale.ENGLISH);

    assertEquals(
        "Table actors has no column \"powr\". It has: id, power, legitimacy, urgency.",
        words.found(problems.get(0)));
    assertEquals("power, probably.", words.write(problems.get(0)));
    assertEquals("Table actors has no column interest.", words.found(problems.get(1)));
  }
}
