package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody should mend a folder one message at a time. */
class AllAtOnceTest {

  private static final Pattern HEADLINE = Pattern.compile("^(\\S+)  ([a-z]+/[a-z-]+)(  .*)?$");

  @TempDir Path folder;

  private static List<String> problems(CommandRun run) {
    return run.err()
        .lines()
        .map(HEADLINE::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(line -> line.group(1) + " " + line.group(2))
        .toList();
  }

  @Test
  void faults_of_a_table_an_analysis_and_a_text_are_named_together() throws IOException {
    TrialFolder.in(folder)
        .communes("832", "many")
        .study("actors: {table: actors}\nguides", "actrs: {table: actors}\nguides")
        .study("capacity: gps", "capacty: gps")
        .write(
            "text/guide.en.md",
            """
            # One page {#page}

            {{ access.populaton | number }} people [@inse], {{ access.population | numbr }}.

            ::: exhibit access.tabel

            ::: exhibit table.communes.maps

            See [](#pag).
            """);

    for (var command : List.of("check", "run", "guide")) {
      var run = CommandRun.of(command, folder);

      assertEquals(3, run.exit(), run.err());
      assertEquals(
          List.of(
              "data/communes.csv:2:31 value/number",
              "study.yaml:22:41 schema/unknown-key",
              "study.yaml:25:5 schema/unknown-key",
              "text/guide.en.md:3:1 text/unknown-value",
              "text/guide.en.md:3:42 text/unknown-source",
              "text/guide.en.md:3:49 text/unknown-format",
              "text/guide.en.md:5:13 text/unknown-exhibit",
              "text/guide.en.md:7:13 text/unknown-exhibit",
              "text/guide.en.md:9:5 text/unknown-anchor"),
          problems(run));
      assertTrue(Files.notExists(folder.resolve("out")));
    }
  }

  @Test
  void what_only_follows_from_a_table_that_cannot_be_read_is_not_said() throws IOException {
    TrialFolder.in(folder)
        .communes("832", "\"832")
        .write(
            "text/guide.en.md",
            """
            # One page

            {{ territory[01001].name }}, {{ table.communes.count | number }}, {{ table.actors.cont }}

            ::: exhibit table.communes
            """);

    assertEquals(
        List.of(
            "data/communes.csv:2:31 syntax/csv-quote", "text/guide.en.md:3:67 text/unknown-value"),
        problems(CommandRun.of("check", folder)));
  }

  static Stream<String> faultsOfTheFrame() {
    return Stream.of(
        "title: A trial", "id: trial", "date: 2026-05-04", "licence: etalab-2.0", "language: en");
  }

  @ParameterizedTest
  @MethodSource("faultsOfTheFrame")
  void a_study_that_lacks_a_key_is_looked_at_all_the_same(String line) throws IOException {
    TrialFolder.in(folder)
        .study(line + "\n", "")
        .study("capacity: gps", "capacty: gps")
        .write("text/guide.en.md", "# One page\n\n{{ access.populaton | number }}\n");

    var found = problems(CommandRun.of("check", folder));

    assertTrue(found.contains("study.yaml:21:41 schema/unknown-key"), found::toString);
    assertTrue(found.contains("text/guide.en.md:3:1 text/unknown-value"), found::toString);
  }

  @Test
  void a_folder_that_is_refused_is_not_looked_at_further() throws IOException {
    TrialFolder.in(folder)
        .study("path: data/actors.csv", "path: ../actors.csv")
        .study("capacity: gps", "capacty: gps");

    var run = CommandRun.of("check", folder);

    assertEquals(5, run.exit(), run.err());
    assertFalse(run.err().contains("capacty"), run.err());
  }

  @Test
  void names_of_files_are_checked_before_anything_is_run() throws IOException {
    TrialFolder.in(folder)
        .study(
            "guide: {languages: [en]}",
            "guide: {languages: [en], output: 'a.pdf', text: text/guide.en.md}\n"
                + "  other: {languages: [en], output: 'a.pdf', text: text/guide.en.md}\n"
                + "  third: {languages: [en], output: '{studi}.pdf', text: text/guide.en.md}");

    var run = CommandRun.of("check", folder);

    assertEquals(3, run.exit(), run.err());
    assertEquals(
        List.of("study.yaml:28:36 text/file-name-twice", "study.yaml:29:36 text/file-placeholder"),
        problems(run));
    assertTrue(run.err().contains("{study}"), run.err());
  }
}
