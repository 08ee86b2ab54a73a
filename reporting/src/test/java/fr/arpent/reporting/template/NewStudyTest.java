package fr.arpent.reporting.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.study.Source;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.Guide;
import fr.arpent.reporting.guide.GuideComposer;
import fr.arpent.reporting.pdf.VeraPdf;
import fr.arpent.reporting.press.GuidePress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Studies as {@code arpent new} begins them. */
class NewStudyTest {

  private static final GuidePress PRESS = GuidePress.standard();

  @TempDir private Path folder;

  static Stream<String> templates() {
    return GuideTemplates.standard().all().keySet().stream();
  }

  private static NewStudy begun(String template, String... languages) {
    return begun(template, Optional.empty(), languages);
  }

  private static NewStudy begun(String template, Optional<String> code, String... languages) {
    var source = GuideTemplates.standard().find(template).orElseThrow();
    return new NewStudy(source, "trial", ImmutableList.copyOf(languages), code);
  }

  private Study written(NewStudy begun) throws IOException {
    begun.write(folder.resolve("study"));
    return StudyFolder.read(folder.resolve("study")).orThrow();
  }

  private static List<Problem> checked(Study study) {
    var methods = MethodCatalogue.standard();
    return ImmutableList.<Problem>builder()
        .addAll(study.warnings())
        .addAll(methods.check(study).problems())
        .addAll(GuideComposer.check(study, methods).problems())
        .build();
  }

  private static Guide composed(Study study, String language) {
    var results = MethodCatalogue.standard().run(study).orThrow();
    var outcome =
        GuideComposer.of(study, results).compose("guide", Locale.forLanguageTag(language));
    assertEquals(List.of(), outcome.problems());
    return outcome.orThrow();
  }

  @Test
  void there_is_one_template_for_each_type_of_document() {
    assertEquals(
        List.of(
            "action-plan",
            "actor-map",
            "benchmark",
            "choice-grid",
            "commitment-sheet",
            "diagnostic",
            "evaluation-framework",
            "mobilisation-strategy",
            "panel-report",
            "persona",
            "practical-guide",
            "scheme-rules",
            "toolbox",
            "watch-bulletin"),
        templates().toList());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_study_in_three_languages_is_clean_and_prints_accessible_guides(String template)
      throws IOException {
    var study = written(begun(template, "fr", "en", "ar"));

    assertEquals(List.of(), checked(study));
    for (var language : List.of("fr", "en", "ar")) {
      var file = folder.resolve(language + ".pdf");
      assertEquals(List.of(), PRESS.print(composed(study, language), file));
      VeraPdf.assertConforms(Files.readAllBytes(file));
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_table_of_a_new_study_is_marked_as_invented_and_has_rows(String template)
      throws IOException {
    var study = written(begun(template, "fr"));

    assertFalse(study.tables().isEmpty());
    for (var table : study.tables().values()) {
      assertEquals(Source.ILLUSTRATION, table.source(), table.name());
      assertEquals(3, table.rowCount(), table.name());
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_study_in_one_language_holds_no_words_of_the_others_and_is_clean(String template)
      throws IOException {
    var begun = begun(template, "ar-TN");
    var study = written(begun);

    assertEquals(List.of(), checked(study));
    assertEquals(List.of("ar-TN"), Objects.requireNonNull(study.guides().get("guide")).languages());
    assertEquals("ar", study.language());
    assertTrue(begun.files().containsKey("text/guide.ar.md"));
    assertFalse(begun.files().containsKey("text/guide.fr.md"));
    begun
        .files()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".csv")) {
                assertFalse(text.lines().findFirst().orElseThrow().matches(".*\\b(fr|en)\\b.*"));
              }
            });
    assertFalse(
        Objects.requireNonNull(begun.files().get("study.yaml"))
            .matches("(?s).*\n *(# )?(fr|en): .*"));
  }

  @Test
  void the_same_request_gives_the_same_files_and_the_same_guide() throws IOException {
    var one = begun("diagnostic", "fr", "en");

    assertEquals(one.files(), begun("diagnostic", "fr", "en").files());
    var study = written(one);
    var first = PRESS.bytes(composed(study, "fr"));
    assertEquals(
        new String(first, StandardCharsets.ISO_8859_1),
        new String(PRESS.bytes(composed(study, "fr")), StandardCharsets.ISO_8859_1));
  }

  @Test
  void the_code_of_a_territory_takes_the_place_of_the_invented_one_and_its_name_waits()
      throws IOException {
    var study = written(begun("diagnostic", Optional.of("82112"), "fr"));

    assertEquals(List.of(), checked(study));
    assertEquals(
        "… (82112)",
        Objects.requireNonNull(study.territories().get("82112")).name().in("fr", "fr"));
    assertFalse(study.territories().containsKey("99001"));
    assertTrue(
        Objects.requireNonNull(study.texts().get("text/guide.fr.md"))
            .contains("territory[82112].name"));
  }

  @Test
  void a_template_without_territories_takes_no_code() {
    assertThrows(
        IllegalArgumentException.class, () -> begun("toolbox", Optional.of("82112"), "fr"));
    assertThrows(
        IllegalArgumentException.class, () -> begun("diagnostic", Optional.of("../x"), "fr"));
  }

  @Test
  void the_cover_says_what_the_template_is() throws IOException {
    var guide = composed(written(begun("benchmark", "fr", "en")), "en");

    assertEquals("Benchmark", guide.wording().resolve(guide.kind()).plain());
  }

  @Test
  void a_folder_with_something_in_it_is_refused_and_left_as_it_is() throws IOException {
    var file = Files.writeString(folder.resolve("mine.txt"), "mine");

    assertThrows(DirectoryNotEmptyException.class, () -> begun("diagnostic", "fr").write(folder));
    assertThrows(NotDirectoryException.class, () -> begun("diagnostic", "fr").write(file));

    assertEquals("mine", Files.readString(file));
    try (var left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void an_empty_folder_is_filled() throws IOException {
    begun("toolbox", "fr").write(folder);

    assertEquals("private/\nresults/\nout/\n", Files.readString(folder.resolve(".gitignore")));
    assertTrue(Files.readString(folder.resolve("README.md")).startsWith("# Boîte à outils"));
  }

  @Test
  void a_failure_leaves_nothing_behind() {
    var target = folder.resolve("new/study");
    var outside =
        ImmutableSortedMap.of("a/first.txt", new byte[0], "b/../../../outside.txt", new byte[0]);

    assertThrows(IllegalArgumentException.class, () -> NewFolder.at(target).write(outside));

    assertFalse(Files.exists(folder.resolve("new")));
    assertFalse(Files.exists(folder.resolve("outside.txt")));
  }

  @Test
  void the_id_of_a_study_comes_from_its_folder() {
    var template = GuideTemplates.standard().find("diagnostic").orElseThrow().template();

    assertEquals("etude-de-2026", NewStudy.idFor(Path.of("/tmp/Étude de 2026 !"), template));
    assertEquals("diagnostic", NewStudy.idFor(Path.of("studies/2026"), template));
    assertEquals("diagnostic", NewStudy.idFor(Path.of("/"), template));
  }

  @Test
  void a_template_that_is_only_a_name_begins_no_study() {
    assertThrows(IllegalArgumentException.class, () -> begun("summary", "fr"));
  }
}
