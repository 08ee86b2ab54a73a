package fr.arpent.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say is true of the code. */
class DocumentationTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#: \"]+)(#[^)]*)?\\)");

  static Stream<Path> documents() throws IOException {
    try (var paths = Files.walk(Repository.root(), 4)) {
      return paths
          .filter(path -> path.toString().endsWith(".md"))
          .filter(path -> !path.toString().contains("target"))
          .filter(path -> !path.toString().contains("text"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DensityRequest", "DensityInput", "DensityResult", "Density", "DensityExhibits"})
  void the_example_of_a_method_is_quoted_as_it_is(String type) throws IOException {
    var code =
        Files.readString(
            Repository.root()
                .resolve("examples/src/test/java/fr/arpent/examples/density")
                .resolve(type + ".java"));

    var document = Files.readString(Repository.root().resolve("CONTRIBUTING.md"));

    assertTrue(
        document.contains("```java\n" + code + "```"),
        () -> "CONTRIBUTING.md must quote " + type + ".java:\n" + code);
  }

  @Test
  void the_messages_of_the_example_are_quoted_as_they_are() throws IOException {
    var messages =
        Files.readString(
            Repository.root()
                .resolve("examples/src/test/resources/fr/arpent/examples/density")
                .resolve("density_en.properties"));

    assertTrue(
        Files.readString(Repository.root().resolve("CONTRIBUTING.md"))
            .contains("```properties\n" + messages + "```"));
  }

  @Test
  void the_four_lines_of_the_front_page_are_those_of_the_script() throws IOException {
    var script = Files.readString(Repository.root().resolve("examples/scripts/HealthCentre.java"));
    var page = Files.readString(Repository.root().resolve("README.md"));
    var lines = page.substring(page.indexOf("```java\n") + 8).lines().limit(4).toList();

    for (var line : lines.subList(1, 3)) {
      assertTrue(script.contains(line), line);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_link_leads_somewhere(Path document) throws IOException {
    List<String> broken = new ArrayList<>();
    var links = LINK.matcher(Files.readString(document));
    while (links.find()) {
      if (!Files.exists(document.resolveSibling(links.group(1)))) {
        broken.add(links.group(1));
      }
    }

    assertEquals(List.of(), broken);
  }

  @Test
  void there_are_documents_to_check() throws IOException {
    assertFalse(documents().toList().size() < 8);
  }
}
