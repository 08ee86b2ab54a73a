package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.arpent.examples.Repository;
import fr.arpent.model.ArpentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A study of a few tables and one analysis, called x, that the command line runs.
 *
 * @param folder empty at first
 */
record RunFolder(Path folder) {

  /** Returns a file of the reference data; without them the test is skipped. */
  static Path reference(String file) {
    var path = Repository.reference().resolve(file);
    assumeTrue(Files.exists(path), "no reference data beside the project");
    return path;
  }

  void table(String name, String rows) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("data")).resolve(name), rows);
  }

  /** Runs the analysis and returns its values. */
  JsonNode values(String tables, String analysis) throws IOException {
    Files.writeString(
        folder.resolve("study.yaml"),
        """
        format: arpent-study/1
        id: reference
        title: A published case
        language: en
        date: 2026-05-04
        licence: etalab-2.0
        tables:
        %sanalyses:
          x:
        %s\
        """
            .formatted(tables.indent(2), analysis.indent(4)));
    var run = CommandRun.of("run", folder, "-o", folder.resolve("out"));
    assertEquals(0, run.exit(), run.err());
    var file = folder.resolve("out/results/x.json");
    return ArpentJson.mapper().readTree(Files.readString(file)).path("values");
  }
}
