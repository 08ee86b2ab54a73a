package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.examples.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command as somebody would use it. */
class CommandsTest {

  private static final Path STUDY = Repository.study("open-government");

  @TempDir Path folder;

  @Test
  void check_ends_with_one_line_that_says_that_there_is_nothing_to_mend() throws IOException {
    var run = CommandRun.in(Locale.FRENCH, "check", STUDY, "-o", folder.resolve("out"));

    assertEquals(0, run.exit(), run.err());
    assertTrue(
        run.err()
            .endsWith(
                "Étude open-government : 11 tables, 1 analyse, 2 guides : rien à corriger.\n"),
        run.err());
    assertEquals(List.of(), filesIn(folder));
  }

  @Test
  void run_writes_one_file_per_analysis_and_names_it() throws IOException {
    var run = CommandRun.of("run", STUDY, "-o", folder.resolve("out"));

    assertEquals(0, run.exit(), run.err());
    assertEquals(folder.resolve("out/results/irm.json") + "\n", run.out());
    assertEquals(List.of("out/results/irm.json"), filesIn(folder));
  }

  @Test
  void run_with_csv_adds_a_table_for_every_list() throws IOException {
    var run = CommandRun.of("run", STUDY, "-o", folder, "--csv");

    assertEquals(0, run.exit(), run.err());
    assertTrue(filesIn(folder).contains("results/irm.commitments.csv"), run.out());
  }

  @Test
  void guide_prints_all_languages_and_names_them_by_absolute_paths() throws IOException {
    var run = CommandRun.of("guide", STUDY, "-o", folder);

    assertEquals(0, run.exit(), run.err());
    assertEquals(
        List.of(
            folder.resolve("open-government-guide.ar.pdf").toString(),
            folder.resolve("open-government-guide.en.pdf").toString(),
            folder.resolve("open-government-guide.fr.pdf").toString(),
            folder.resolve("open-government-sheet.ar.pdf").toString(),
            folder.resolve("open-government-sheet.en.pdf").toString(),
            folder.resolve("open-government-sheet.fr.pdf").toString()),
        run.out().lines().toList());
    assertEquals(
        List.of(
            "open-government-guide.ar.pdf",
            "open-government-guide.en.pdf",
            "open-government-guide.fr.pdf",
            "open-government-sheet.ar.pdf",
            "open-government-sheet.en.pdf",
            "open-government-sheet.fr.pdf",
            "results/irm.json"),
        filesIn(folder));
  }

  @Test
  void guide_as_html_writes_no_pdf_and_the_same_file_twice() throws IOException {
    var first = CommandRun.of("guide", STUDY, "-o", folder.resolve("a"), "--format", "html");
    var second = CommandRun.of("guide", STUDY, "-o", folder.resolve("b"), "--format=HTML");

    assertEquals(List.of(0, 0), List.of(first.exit(), second.exit()), first.err() + second.err());
    assertEquals(
        List.of(
            "open-government-guide.ar.html",
            "open-government-guide.en.html",
            "open-government-guide.fr.html",
            "open-government-sheet.ar.html",
            "open-government-sheet.en.html",
            "open-government-sheet.fr.html",
            "results/irm.json"),
        filesIn(folder.resolve("a")));
    assertTrue(
        first
            .out()
            .lines()
            .toList()
            .contains(folder.resolve("a/open-government-sheet.ar.html").toString()),
        first.out());
    for (var file : filesIn(folder.resolve("a"))) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("a").resolve(file), folder.resolve("b").resolve(file)));
    }
  }

  @Test
  void guide_writes_both_formats_when_both_are_asked_for_in_one_word_or_in_two() {
    var inOne = CommandRun.of("guide", STUDY, "-o", folder, "--format", "html,pdf");
    var inTwo = CommandRun.of("guide", STUDY, "-o", folder, "--format", "pdf", "--format", "html");

    assertEquals(0, inOne.exit(), inOne.err());
    assertEquals(12, inOne.out().lines().count(), inOne.out());
    assertEquals(inOne, inTwo);
  }

  @Test
  void tables_writes_what_guides_show_the_same_way_twice() throws IOException {
    var first = CommandRun.of("tables", STUDY, "-o", folder.resolve("a"));
    var second = CommandRun.of("tables", STUDY, "-o", folder.resolve("b"));

    assertEquals(List.of(0, 0), List.of(first.exit(), second.exit()), first.err());
    var files = filesIn(folder.resolve("a"));
    assertEquals(
        List.of("dictionary.csv", "irm.table.csv", "table.milestones.csv", "tables.xlsx"),
        files.stream()
            .filter(file -> file.contains("sheet.fr"))
            .map(file -> file.substring(file.lastIndexOf('/') + 1))
            .toList());
    for (var file : files) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("a").resolve(file), folder.resolve("b").resolve(file)));
    }
  }

  @Test
  void another_date_is_printed_without_touching_the_study() throws IOException {
    var usual = CommandRun.of("guide", STUDY, "sheet", "-o", folder.resolve("a"));
    var dated =
        CommandRun.of("guide", STUDY, "sheet", "-o", folder.resolve("b"), "--date", "2027-01-15");

    assertEquals(List.of(0, 0), List.of(usual.exit(), dated.exit()), dated.err());
    var name = "open-government-sheet.en.pdf";
    assertTrue(
        Files.mismatch(folder.resolve("a").resolve(name), folder.resolve("b").resolve(name)) >= 0);
  }

  @Test
  void methods_lists_them_all_and_shows_one() {
    var all = CommandRun.of("methods");
    var one = CommandRun.in(Locale.FRENCH, "methods", "evaluation.commitment.irm");

    assertEquals(0, all.exit());
    assertTrue(all.out().contains("mobilisation.stakeholder.salience"), all.out());
    assertEquals(0, one.exit());
    assertTrue(one.out().contains("Formules"), one.out());
    assertTrue(one.out().contains("code-book"), one.out());
    assertTrue(one.out().contains("Une case vide n’est pas évaluée"), one.out());
    assertFalse(one.out().contains("empty-is-not-assessed"), one.out());
  }

  @Test
  void an_unknown_method_is_refused_with_those_there_are() {
    var run = CommandRun.of("methods", "evaluation.commitment.irn");

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("evaluation.commitment.irm"), run.err());
  }

  @Test
  void a_warning_stops_the_work_when_strict() throws IOException {
    TrialFolder.in(folder).communes("Ajaccio", "Aja\u202eccio");

    assertEquals(0, CommandRun.of("check", folder).exit());
    assertEquals(3, CommandRun.of("check", folder, "--strict").exit());
  }

  @Test
  void a_limit_can_be_lowered_from_the_command_line() throws IOException {
    TrialFolder.in(folder);

    var run = CommandRun.of("check", folder, "--limit", "rows=1");

    assertEquals(5, run.exit(), run.err());
    assertTrue(run.err().contains("limit/rows"), run.err());
  }

  @Test
  void a_file_name_that_leaves_the_output_folder_is_refused() throws IOException {
    TrialFolder.in(folder).study("languages: [en]", "languages: [en], output: \"../x.pdf\"");

    var run = CommandRun.of("guide", folder);

    assertEquals(5, run.exit(), run.err());
    assertTrue(run.err().contains("../x.pdf"), run.err());
    assertTrue(Files.notExists(folder.resolve("out")));
  }

  @Test
  void an_output_folder_that_is_a_file_is_named_and_kept() throws IOException {
    var file = Files.writeString(folder.resolve("taken"), "mine");

    var run = CommandRun.of("run", STUDY, "-o", file);

    assertEquals(6, run.exit());
    assertTrue(run.err().contains(file.toString()), run.err());
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void a_process_of_its_own_ends_with_the_exit_code() throws Exception {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Arpent.class.getName(),
                "check",
                folder.resolve("nowhere").toString(),
                "--lang",
                "fr")
            .start();
    var said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(6, process.waitFor());
    assertTrue(said.startsWith("Il n’y a rien à "), said);
  }

  private static List<String> filesIn(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
