package fr.arpent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.problem.ProblemWords;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page on accessibility says of the conditions that are for people. */
class AccessibilityDocumentTest {

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d\\d-\\d\\d\\d) \\|[^|]+\\| ([^|]+) \\|[^|]+\\|$");
  private static final Pattern CODE = Pattern.compile("\\(`([a-z]+/[a-z-]+)`\\)");

  private static String page() throws IOException {
    return Files.readString(Repository.root().resolve("docs/accessibility.md"));
  }

  @Test
  void every_condition_for_people_is_answered_once() throws IOException {
    var conditions = ROW.matcher(page()).results().map(row -> row.group(1)).toList();

    assertEquals(48, conditions.size());
    assertEquals(conditions.stream().distinct().sorted().toList(), conditions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"by construction", "asked of the author", "left to a person"})
  void the_counts_are_those_of_the_table(String answer) throws IOException {
    long rows = ROW.matcher(page()).results().filter(row -> row.group(2).equals(answer)).count();

    assertTrue(page().contains("**" + answer + "** (" + rows + ")"), answer + " " + rows);
  }

  @Test
  void what_check_asks_is_something_that_check_can_say() throws IOException {
    var words = ProblemWords.of(Locale.ENGLISH);
    var codes = CODE.matcher(page()).results().map(code -> code.group(1)).distinct().toList();

    assertTrue(codes.size() >= 3, codes.toString());
    assertEquals(List.of(), codes.stream().filter(code -> !words.has(code)).toList());
  }
}
