package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

  @TempDir private Path folder;

  @Test
  void a_new_study_is_checked_with_notes_alone_and_printed() {
    var study = folder.resolve("my study");

    var begun = CommandRun.of("new", "toolbox", study, "--languages", "en,fr");
    assertEquals(0, begun.exit(), begun.err());
    assertEquals(study + "\n", begun.out());
    assertTrue(begun.err().contains("arpent check " + study), begun.err());

    var checked = CommandRun.of("check", study, "--strict");
    assertEquals(0, checked.exit(), checked.err());
    assertTrue(checked.err().contains("note  (table tools)\n  found: invented data in data/tools"));
    assertTrue(checked.err().contains("nothing to mend"), checked.err());

    var printed = CommandRun.of("guide", study);
    assertEquals(0, printed.exit(), printed.err());
    assertTrue(Files.exists(study.resolve("out/my-study-guide.fr.pdf")));
    assertTrue(Files.exists(study.resolve("out/my-study-guide.en.pdf")));
  }

  @Test
  void without_arguments_the_templates_are_shown_with_what_to_type() {
    var run = CommandRun.of("new");

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("\ndiagnostic "), run.err());
    assertTrue(run.err().contains("arpent new diagnostic my-study"), run.err());
    assertEquals(2, CommandRun.of("new", "diagnostic").exit());
  }

  @Test
  void the_list_is_an_answer_in_the_language_of_the_terminal() {
    var run = CommandRun.in(Locale.FRANCE, "new", "--list");

    assertEquals(0, run.exit());
    assertEquals(14, run.out().lines().count());
    assertTrue(run.out().contains("Dire où en est un territoire"), run.out());
  }

  @Test
  void the_language_of_the_terminal_is_that_of_the_study_unless_another_is_asked_for()
      throws IOException {
    CommandRun.in(Locale.FRANCE, "new", "toolbox", folder.resolve("a"));

    assertTrue(Files.readString(folder.resolve("a/study.yaml")).contains("languages: [fr]"));
  }

  @Test
  void what_a_template_cannot_do_is_said_and_nothing_is_written() {
    var target = folder.resolve("study");

    for (var arguments :
        new Object[][] {
          {"new", "diagnostik", target},
          {"new", "summary", target},
          {"new", "toolbox", target, "--languages", "fr,de"},
          {"new", "toolbox", target, "--territory", "82112"},
          {"new", "diagnostic", target, "--territory", "../82112"},
        }) {
      var run = CommandRun.of(arguments);
      assertEquals(2, run.exit(), run.err());
      assertFalse(run.err().contains("{"), run.err());
    }
    assertFalse(Files.exists(target));
  }

  @Test
  void a_folder_that_is_not_empty_is_refused() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");

    var run = CommandRun.of("new", "toolbox", folder);

    assertEquals(6, run.exit());
    assertTrue(run.err().contains("Choose an empty folder"), run.err());
  }

  @Test
  void a_template_written_out_begins_studies_of_its_own() {
    var template = folder.resolve("ours");
    assertEquals(0, CommandRun.of("new", "diagnostic", template, "--as-template").exit());

    var run = CommandRun.of("new", template, folder.resolve("study"), "--territory", "82112");

    assertEquals(0, run.exit(), run.err());
    assertEquals(0, CommandRun.of("check", folder.resolve("study"), "--strict").exit());
  }

  @Test
  void a_template_with_mistakes_is_refused_as_a_study_would_be() throws IOException {
    Files.writeString(folder.resolve("template.yaml"), "format: arpent-template/1\n");

    assertEquals(3, CommandRun.of("new", folder, folder.resolve("study")).exit());
  }
}
