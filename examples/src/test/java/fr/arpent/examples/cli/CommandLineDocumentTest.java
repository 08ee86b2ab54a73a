package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.examples.Repository;
import fr.arpent.model.io.Limits;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document of the command line quotes what the program says of itself. */
class CommandLineDocumentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"new", "check", "run", "guide", "tables", "verify", "draw verify", "methods", ""})
  void the_help_of_every_command_is_quoted_as_it_is(String command) throws IOException {
    var run =
        command.isEmpty()
            ? CommandRun.of("--help")
            : CommandRun.of((Object[]) (command + " --help --lang en").split(" ", -1));

    var document = Files.readString(Repository.root().resolve("docs/command-line.md"));

    assertTrue(
        document.contains("```text\n" + run.out() + "```"),
        () -> "docs/command-line.md must quote:\n" + run.out());
  }

  @Test
  void every_exit_code_is_explained() throws IOException {
    var document = Files.readString(Repository.root().resolve("docs/command-line.md"));

    for (var code : ExitCode.values()) {
      assertTrue(document.contains("| " + code.number() + " |"), code.name());
    }
  }

  @Test
  void every_limit_is_listed_with_its_value() throws IOException {
    var document = Files.readString(Repository.root().resolve("docs/study-format.md"));

    for (var name : Limits.standard().names()) {
      var line = "| `" + name + "` | " + Limits.standard().most(name) + " |";
      assertTrue(document.contains(line), line);
    }
  }
}
