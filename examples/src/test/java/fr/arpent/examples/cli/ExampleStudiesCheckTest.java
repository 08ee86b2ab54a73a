package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.arpent.examples.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code arpent check} on the four studies that the format was designed on, which stand beside the
 * project: nothing to mend but what names methods and exhibits that are still to come.
 */
class ExampleStudiesCheckTest {

  private static final Path STUDIES =
      Repository.root().resolve("../shared/notes/example-studies").normalize();

  private static final Pattern HEADLINE = Pattern.compile("^\\S+  ([a-z]+/[a-z-]+)(  .*)?$");

  /** Codes that only say what this version cannot do yet. */
  private static final Set<String> LATER =
      Set.of("reference/unknown-method", "text/template-block", "text/no-glyph");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"health-centre", "open-government", "regional-panel", "cooperative-budget"})
  void a_study_has_nothing_to_mend_as_far_as_its_methods_exist(String name) {
    assumeTrue(Files.isDirectory(STUDIES), "no example studies beside the project");

    var run = CommandRun.of("check", STUDIES.resolve(name), "-o", folder.resolve("out"));

    assertEquals(List.of(), run.err().lines().filter(ExampleStudiesCheckTest::isFault).toList());
    assertTrue(Files.notExists(folder.resolve("out")));
  }

  /** One exhibit is still to come: the small map of one place, in the sheets of the communes. */
  private static boolean isFault(String line) {
    var headline = HEADLINE.matcher(line);
    return headline.matches()
        && !LATER.contains(headline.group(1))
        && !line.startsWith("text/fiche.fr.md:5:13  text/unknown-exhibit");
  }
}
