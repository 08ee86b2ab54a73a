package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.examples.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  private static final Path STUDY = Repository.study("open-government");

  @Test
  void without_a_command_the_help_is_shown_and_the_exit_code_is_two() {
    var run = CommandRun.of();

    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith("Usage: arpent"), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "run", "guide", "methods"})
  void every_command_has_help_with_the_common_options(String command) {
    var run = CommandRun.of(command, "--help");

    assertEquals(0, run.exit());
    for (var option : new String[] {"--output", "--lang", "--strict", "--limit", "--debug"}) {
      assertTrue(run.out().contains(option), option);
    }
  }

  @Test
  void a_format_nobody_writes_is_refused_before_any_work_with_those_there_are() {
    var french = CommandRun.in(Locale.FRENCH, "guide", STUDY, "--format", "pdf,docx");
    var english = CommandRun.of("guide", STUDY, "--format", "");

    assertEquals(List.of(2, 2), List.of(french.exit(), english.exit()));
    assertTrue(
        french.err().contains("Il n’y a pas de format « docx ». Il y a : pdf, html."),
        french.err());
    assertTrue(
        english.err().contains("There is no format “”. There are: pdf, html."), english.err());
  }

  @Test
  void help_follows_the_language_of_the_system() {
    var run = CommandRun.in(Locale.FRANCE, "guide", "--help");

    assertTrue(run.out().startsWith("Usage : arpent guide"), run.out());
    assertTrue(run.out().contains("Le dossier d’étude"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--lang=fr", "--lang fr"})
  void help_follows_the_language_asked_for_before_that_of_the_system(String asked) {
    var words = ("guide --help " + asked).split(" ");

    assertTrue(CommandRun.of((Object[]) words).out().startsWith("Usage : "));
  }

  @Test
  void a_language_nobody_speaks_here_becomes_English() {
    assertTrue(CommandRun.in(Locale.JAPAN, "--help").out().startsWith("Usage: "));
  }

  @Test
  void the_version_is_the_one_of_the_build() {
    var run = CommandRun.of("--version");

    assertEquals(0, run.exit());
    assertTrue(run.out().strip().matches("arpent \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"), run.out());
  }

  @Test
  void an_unknown_command_is_named_and_help_is_offered() {
    var run = CommandRun.of("guides", "somewhere");

    assertEquals(2, run.exit());
    assertEquals("Unknown: guides.\nSee arpent --help.\n", run.err());
  }

  @Test
  void a_missing_study_is_named() {
    var run = CommandRun.of("check");

    assertEquals(2, run.exit());
    assertEquals("Missing: STUDY.\nSee arpent check --help.\n", run.err());
  }

  @Test
  void a_date_that_does_not_exist_is_shown_with_its_option() {
    var run = CommandRun.of("guide", "somewhere", "--date", "2026-02-30");

    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith("“2026-02-30” is not a value for --date."), run.err());
  }

  @Test
  void a_folder_that_is_not_there_is_named_by_its_whole_path(@TempDir Path folder) {
    var run = CommandRun.of("check", folder.resolve("nowhere"));

    assertEquals(6, run.exit());
    assertTrue(run.err().contains(folder.resolve("nowhere").toString()), run.err());
  }

  @Test
  void a_limit_that_does_not_exist_is_refused_with_those_that_do() {
    var run = CommandRun.of("check", Repository.study("health-centre"), "--limit", "lines=3");

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("lines"), run.err());
    assertTrue(run.err().contains("rows"), run.err());
  }

  @Test
  void a_guide_that_the_study_does_not_have_is_refused_with_those_it_has(@TempDir Path folder) {
    var output = folder.resolve("out");

    var run = CommandRun.of("guide", Repository.study("health-centre"), "summary", "-o", output);

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("diagnostic"), run.err());
    assertTrue(Files.notExists(output));
  }
}
