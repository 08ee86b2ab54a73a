package fr.arpent.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.arpent.reporting.press.GuidePress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The single-file program, run as its reader would run it. */
class ScriptTest {

  @TempDir Path folder;

  @Test
  void the_script_makes_the_guide_that_the_command_line_makes() throws Exception {
    var script = Repository.root().resolve("examples/scripts/HealthCentre.java");
    var file = folder.resolve("script.pdf");

    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                script.toString(),
                Repository.study("health-centre").toString(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD) // the validator of the tests logs
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor(), said);
    assertEquals(file.toString(), said.strip());
    assertArrayEquals(expected(), Files.readAllBytes(file));
  }

  private byte[] expected() throws IOException {
    var file = folder.resolve("expected.pdf");
    GuidePress.standard()
        .print(new ExampleGuide("health-centre", "diagnostic", "fr").compose(), file);
    return Files.readAllBytes(file);
  }
}
