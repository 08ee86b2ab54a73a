package fr.arpent.reporting.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.StudyFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guide of every study of the project, composed from a real run. */
class OwnStudiesTest {

  static Stream<Path> studies() throws Exception {
    var folder = Path.of(System.getProperty("arpent.root", "..")).resolve("examples/studies");
    try (var list = Files.list(folder)) {
      return list
          .filter(study -> Files.exists(study.resolve("study.yaml")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("studies")
  void a_study_of_the_project_is_composed_in_all_its_languages(Path folder) throws Exception {
    var study = StudyFolder.read(folder).orThrow();
    var composer = GuideComposer.of(study, MethodCatalogue.standard().run(study).orThrow());

    for (var outline : study.guides().values()) {
      for (var tag : outline.languages()) {
        var locale = Locale.forLanguageTag(tag);
        var rows = composer.rows(outline.id());
        var outcome =
            rows.isEmpty()
                ? composer.compose(outline.id(), locale)
                : composer.compose(outline.id(), locale, rows.get(0));

        assertEquals(List.of(), outcome.value().isPresent() ? List.of() : outcome.problems());
        assertFalse(BlockPrinter.print(outcome.orThrow()).isEmpty());
      }
    }
  }
}
