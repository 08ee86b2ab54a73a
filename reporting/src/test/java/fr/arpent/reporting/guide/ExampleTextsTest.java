package fr.arpent.reporting.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.StudyFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the four studies that the format was designed on; they stand beside the project. */
class ExampleTextsTest {

  private static final Path STUDIES =
      Optional.ofNullable(System.getenv("ARPENT_REFERENCE"))
          .map(Path::of)
          .orElseGet(
              () -> Path.of(System.getProperty("arpent.root", ".")).resolve("../shared/reference"))
          .toAbsolutePath()
          .normalize()
          .resolveSibling("notes/example-studies");

  @ParameterizedTest
  @ValueSource(
      strings = {"health-centre", "open-government", "regional-panel", "cooperative-budget"})
  void the_texts_of_an_example_study_have_no_mistake_that_can_be_known_before_a_run(String name) {
    assumeTrue(Files.isDirectory(STUDIES), "no example studies beside the project");
    var read = StudyFolder.read(STUDIES.resolve(name));
    assumeTrue(read.value().isPresent(), () -> "not read: " + read.problems());

    var checked = GuideComposer.check(read.orThrow(), MethodCatalogue.standard());

    assertEquals(
        List.of(),
        checked.problems().stream()
            // These studies were written before templates asked for their blocks.
            .filter(problem -> !problem.code().equals("text/template-block"))
            .map(problem -> problem.place() + " " + problem.code() + " " + problem.fields())
            .toList());
  }
}
