package fr.arpent.reporting.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.model.io.StudyFolder;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.ProblemWords;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.GuideComposer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that a team copied and changed, and guides that lack one of their blocks. */
class TemplateOfTeamTest {

  private static final MethodCatalogue METHODS = MethodCatalogue.standard();

  @TempDir private Path temporary;
  private Path study;

  @BeforeEach
  void a_study_begins() throws IOException {
    study = temporary.resolve("study");
    var source = GuideTemplates.standard().find("practical-guide").orElseThrow();
    new NewStudy(source, "trial", ImmutableList.of("fr", "ar"), Optional.empty()).write(study);
  }

  private void change(String path, String before, String after) throws IOException {
    var file = study.resolve(path);
    var text = Files.readString(file);
    assertTrue(text.contains(before), before);
    Files.writeString(file, text.replaceFirst(java.util.regex.Pattern.quote(before), after));
  }

  private Study read() {
    return StudyFolder.read(study).orThrow();
  }

  private List<Problem> checked() {
    return GuideComposer.check(read(), METHODS).problems();
  }

  private static List<String> brief(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.place().orElseThrow() + " " + p.code() + " " + p.fields().get("wanted"))
        .toList();
  }

  private int lineOf(String path, String beginning) throws IOException {
    var lines = Files.readAllLines(study.resolve(path));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(beginning)) {
        return i + 1;
      }
    }
    throw new AssertionError(beginning);
  }

  @Test
  void a_container_that_lacks_in_one_language_is_named_with_the_line_to_add_it_at()
      throws IOException {
    change("text/guide.ar.md", "::: legal", "::: example");

    var next = lineOf("text/guide.ar.md", "## الممارسات الجيدة");
    assertEquals(
        List.of("text/guide.ar.md:" + next + ":1 text/template-block ::: legal"), brief(checked()));
    assertEquals(
        "Template practical-guide has “::: legal” before this line; the text does not.",
        ProblemWords.of(Locale.ENGLISH).found(checked().get(0)));
    assertEquals(
        "::: legal, au-dessus de cette ligne.",
        ProblemWords.of(Locale.FRENCH).write(checked().get(0)));
  }

  @Test
  void a_chapter_that_lacks_is_named_once_in_each_language() throws IOException {
    for (var language : List.of("fr", "ar")) {
      change("text/guide." + language + ".md", " {#introduction}", " {#opening}");
    }

    assertEquals(
        List.of(
            "text/guide.fr.md:"
                + lineOf("text/guide.fr.md", "# La transparence")
                + ":1 text/template-block # … {#introduction}",
            "text/guide.ar.md:"
                + lineOf("text/guide.ar.md", "# الشفافية")
                + ":1 text/template-block # … {#introduction}"),
        brief(checked()));
  }

  @Test
  void the_last_chapter_that_lacks_is_wanted_at_the_end() throws IOException {
    for (var language : List.of("fr", "ar")) {
      change("text/guide." + language + ".md", " {#start}", " {#begin}");
    }

    var problem = checked().get(0);
    assertEquals("# … {#start}", problem.fields().get("wanted"));
    assertEquals("end", problem.fields().get("case"));
  }

  @Test
  void a_block_that_stands_too_early_is_named_where_it_stands() throws IOException {
    change(
        "text/guide.fr.md",
        "# La transparence {#principle-transparency}",
        "# Par où commencer {#start}\n\nD’abord.\n\n# La transparence {#principle-transparency}");
    change("text/guide.fr.md", "# Par où commencer {#start}\n\nChoisir", "# Suite {#rest}\n\nCh");

    var early = checked().stream().filter(p -> p.code().equals("text/template-block")).toList();
    assertEquals("order", early.get(0).fields().get("case"));
    assertEquals(lineOf("text/guide.fr.md", "# Par où"), early.get(0).place().orElseThrow().line());
  }

  @Test
  void what_lacks_is_a_warning_and_the_guide_is_still_composed() throws IOException {
    change("text/guide.fr.md", "::: use-case", "::: example");

    var read = read();
    var outcome =
        GuideComposer.of(read, METHODS.run(read).orThrow()).compose("guide", Locale.FRENCH);

    assertTrue(outcome.value().isPresent());
    assertEquals("text/template-block", outcome.problems().get(0).code());
  }

  @Test
  void a_template_copied_into_the_study_and_changed_is_referred_to_by_its_path()
      throws IOException {
    var source = GuideTemplates.standard().find("practical-guide").orElseThrow();
    NewStudy.writeTemplate(source, study.resolve("our-guide"));
    change("our-guide/template.yaml", "fr: \"Guide pratique\"\n  en", "fr: \"Livret\"\n  en");
    var description = study.resolve("our-guide/template.yaml");
    Files.writeString(
        description,
        Files.readString(description)
            .replace("kind:\n  fr: \"Guide pratique\"", "kind:\n  fr: \"Livret\"")
            .replace("  - heading: start", "  - heading: start\n  - heading: contacts"));
    change("study.yaml", "template: practical-guide", "template: our-guide/");

    assertEquals(
        List.of("# … {#contacts}", "# … {#contacts}"),
        checked().stream().map(p -> p.fields().get("wanted")).toList());
    var read = read();
    var guide =
        GuideComposer.of(read, METHODS.run(read).orThrow())
            .compose("guide", Locale.FRENCH)
            .orThrow();
    assertEquals("Livret", guide.wording().resolve(guide.kind()).plain());
  }

  @Test
  void a_study_begins_with_a_folder_of_the_team() throws IOException {
    var ours = temporary.resolve("ours");
    NewStudy.writeTemplate(GuideTemplates.standard().find("toolbox").orElseThrow(), ours);
    Files.writeString(
        ours.resolve("text/guide.fr.md"),
        Files.readString(ours.resolve("text/guide.fr.md")).replace("L’essentiel", "En bref"));

    var begun =
        new NewStudy(
            TemplateFolder.read(ours).orThrow(), "x", ImmutableList.of("fr"), Optional.empty());

    assertTrue(
        Objects.requireNonNull(begun.files().get("text/guide.fr.md"))
            .startsWith("# En bref {#synthesis}"));
  }

  @Test
  void a_template_that_does_not_exist_is_an_error_with_the_nearest_name() throws IOException {
    change("study.yaml", "template: practical-guide", "template: practical-guid");

    var problem = checked().get(0);
    assertEquals("reference/unknown-template", problem.code());
    assertEquals("practical-guide", problem.fields().get("nearest"));
    assertTrue(problem.place().orElseThrow().line() > 1);
  }

  @Test
  void a_path_that_leads_nowhere_is_an_error_of_the_study() throws IOException {
    change("study.yaml", "template: practical-guide", "template: ours/template.yaml");

    assertEquals("reference/file", StudyFolder.read(study).problems().get(0).code());
  }

  @Test
  void everything_wrong_in_a_template_is_said_at_its_line() throws IOException {
    var ours = temporary.resolve("ours");
    Files.createDirectories(ours);
    Files.writeString(
        ours.resolve("template.yaml"),
        """
        format: arpent-template/2
        id: Ours
        version: 1
        titel: {fr: "À nous"}
        purpose: x
        kind: {fr: "Livret"}
        languages: []
        files: [study.yaml, ../secret.txt]
        blocks:
          - chapter: one
        """);

    var problems = TemplateFolder.read(ours).problems();

    assertEquals(
        List.of(
            "template.yaml:10:14 schema/template-key",
            "template.yaml:10:5 schema/template-value",
            "template.yaml:1:1 schema/template-missing",
            "template.yaml:1:9 schema/template-value",
            "template.yaml:2:5 schema/template-value",
            "template.yaml:4:8 schema/template-key",
            "template.yaml:5:10 schema/template-type",
            "template.yaml:7:12 schema/template-value",
            "template.yaml:8:8 schema/template-value"),
        problems.stream().map(p -> p.place().orElseThrow() + " " + p.code()).sorted().toList());
    for (var problem : problems) {
      for (var words : List.of(ProblemWords.of(Locale.FRENCH), ProblemWords.of(Locale.ENGLISH))) {
        assertFalse(words.describe(problem).matches("(?s).*\\{[a-z]+\\}.*"));
        assertTrue(words.has(problem.code()), problem.code());
      }
    }
  }

  @Test
  void a_template_that_is_no_yaml_is_said_with_its_line() throws IOException {
    var ours = temporary.resolve("ours");
    Files.createDirectories(ours);
    Files.writeString(ours.resolve("template.yaml"), "format: x\n\tid: y\n");

    assertEquals("syntax/template-yaml", TemplateFolder.read(ours).problems().get(0).code());
  }

  @Test
  void a_template_that_names_a_file_it_has_not_is_refused() throws IOException {
    var ours = temporary.resolve("ours");
    NewStudy.writeTemplate(GuideTemplates.standard().find("toolbox").orElseThrow(), ours);
    Files.delete(ours.resolve("data/tools.csv"));

    assertEquals(
        "data/tools.csv", TemplateFolder.read(ours).problems().get(0).fields().get("found"));
  }
}
