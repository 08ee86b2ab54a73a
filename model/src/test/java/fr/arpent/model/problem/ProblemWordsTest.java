package fr.arpent.model.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

  private static final Pattern CODE =
      Pattern.compile(
          "\"((?:syntax|encoding|schema|value|reference|privacy|text|unsafe|limit)/[a-z0-9-]+)\"");

  private static Problem problem(String code, ImmutableMap<String, Object> fields) {
    return new Problem(
        code, Severity.ERROR, Optional.of(Place.at("data/t.csv", 3, 1)), "/tables/t", fields);
  }

  private static Properties bundle(String language) throws IOException {
    var properties = new Properties();
    var name = "problems_" + language + ".properties";
    var stream = Objects.requireNonNull(ProblemWords.class.getResourceAsStream(name));
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void both_languages_have_the_same_keys() throws IOException {
    assertEquals(
        new TreeSet<>(bundle("fr").stringPropertyNames()),
        new TreeSet<>(bundle("en").stringPropertyNames()));
  }

  @Test
  void every_code_of_the_module_has_words() throws IOException {
    var words = ProblemWords.of(Locale.FRENCH);
    var sources = Path.of(System.getProperty("arpent.root", ".."), "model/src/main/java");
    var silent = new TreeSet<String>();
    try (var files = Files.walk(sources)) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        var codes = CODE.matcher(Files.readString(file));
        while (codes.find()) {
          if (!words.has(codes.group(1)) && !codes.group(1).endsWith("-")) {
            silent.add(codes.group(1));
          }
        }
      }
    }

    assertEquals(List.of(), List.copyOf(silent));
  }

  @Test
  void a_problem_is_three_lines_in_french() {
    var decimal =
        problem(
            "value/decimal", ImmutableMap.of("found", "2,7", "decimal", ",", "table", "doctors"));

    assertEquals(
        """
        data/t.csv:3:1  value/decimal  (table doctors)
          trouvé\u00A0: «\u00A02,7\u00A0» n’est pas un nombre ici.
          écrire\u00A0: decimal: "," pour la table doctors.\
        """,
        ProblemWords.of(Locale.FRANCE).describe(decimal));
  }

  @Test
  void hidden_characters_are_shown_as_code_points() {
    var found = problem("value/number", ImmutableMap.of("found", "1\u202E2\u001B[31m\n"));

    assertTrue(
        ProblemWords.of(Locale.ENGLISH).found(found).startsWith("\"1U+202E2U+001B[31mU+000A\""));
  }

  @Test
  void large_limits_are_grouped_as_the_language_does() {
    var rows = problem("limit/rows", ImmutableMap.of("limit", 1_000_000L));

    assertTrue(ProblemWords.of(Locale.ENGLISH).found(rows).contains("1,000,000"));
    assertTrue(ProblemWords.of(Locale.FRENCH).found(rows).contains("1\u202F000\u202F000"));
  }

  @Test
  void a_code_without_words_still_shows_its_fields() {
    var unknown = problem("value/never-heard", ImmutableMap.of("found", "x"));

    assertEquals("{found=x}", ProblemWords.of(Locale.ENGLISH).found(unknown));
  }

  @Test
  void the_nearest_name_allows_for_one_slip_in_three_letters() {
    var known = List.of("communes", "doctors", "apl");

    assertEquals(Optional.of("communes"), Nearest.to("comunes", known));
    assertEquals(Optional.of("apl"), Nearest.to("alp", known));
    assertEquals(Optional.empty(), Nearest.to("boundaries", known));
  }
}
