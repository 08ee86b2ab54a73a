package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.arpent.examples.Repository;
import fr.arpent.model.ArpentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reference on bad input, through the command line: each fault ends with the exit code of its
 * class, is named with its place, and leaves nothing behind.
 */
class BadInputTest {

  private static final Path CASES = Repository.reference().resolve("bad-input");

  /** Cases with tests of their own: {@link HarmlessInputTest}. */
  private static final List<String> ELSEWHERE =
      List.of("csv-out/formula-names.csv", "empty/no-content.json", "privacy/no-consent.json");

  @TempDir Path folder;

  @BeforeAll
  static void needsTheReference() {
    assumeTrue(
        Files.isDirectory(CASES),
        "no reference folder: set ARPENT_REFERENCE to compare with published results");
  }

  static Stream<BadInput> refused() {
    return Stream.concat(RefusedInputs.all(), RefusedInputs.inJson());
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_fault_is_refused_with_its_place_and_nothing_is_written(BadInput fault) throws IOException {
    var trial = TrialFolder.in(folder);
    fault.spoil().into(trial, CASES.resolve(fault.file()));

    var run = CommandRun.of("guide", folder);

    assertEquals(fault.exit(), run.exit(), run.err());
    assertSaid(fault, run);
    assertEquals("", run.out());
    assertTrue(Files.notExists(trial.output()));
  }

  static Stream<BadInput> printed() {
    return Stream.concat(PrintedInputs.accepted(), PrintedInputs.warned());
  }

  @ParameterizedTest
  @MethodSource("printed")
  void a_harmless_oddity_is_printed_and_said(BadInput oddity) throws IOException {
    var trial = TrialFolder.in(folder);
    oddity.spoil().into(trial, CASES.resolve(oddity.file()));

    var run = CommandRun.of("guide", folder);

    assertEquals(0, run.exit(), run.err());
    assertSaid(oddity, run);
    assertTrue(Files.exists(trial.output().resolve("trial-guide.en.pdf")));
  }

  static Stream<BadInput> warned() {
    return PrintedInputs.warned();
  }

  @ParameterizedTest
  @MethodSource("warned")
  void an_oddity_with_a_warning_is_refused_when_strict(BadInput oddity) throws IOException {
    var trial = TrialFolder.in(folder);
    oddity.spoil().into(trial, CASES.resolve(oddity.file()));

    var run = CommandRun.of("guide", folder, "--strict");

    assertEquals(3, run.exit(), run.err());
    assertSaid(oddity, run);
    assertTrue(Files.notExists(trial.output()));
  }

  private static void assertSaid(BadInput input, CommandRun run) {
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertTrue(run.err().chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), run.err());
    for (var words : input.said()) {
      assertTrue(run.err().contains(words), () -> words + " is not in\n" + run.err());
    }
  }

  @Test
  void every_case_of_the_reference_has_its_exit_code_or_waits_for_a_named_feature()
      throws IOException {
    List<Map<String, Object>> index =
        ArpentJson.mapper()
            .readValue(Files.readAllBytes(CASES.resolve("index.json")), new TypeReference<>() {});
    var wanted = new TreeMap<String, Integer>();
    index.forEach(
        entry ->
            wanted.put(
                String.valueOf(entry.get("file")), exitOf(String.valueOf(entry.get("class")))));
    var mapped = new TreeSet<>(LaterInputs.BY_FEATURE.keySet());
    mapped.addAll(ELSEWHERE);
    Stream.concat(refused(), printed())
        .forEach(
            input -> {
              assertEquals(wanted.get(input.file()), input.exit(), input.file());
              mapped.add(input.file());
            });

    assertEquals(wanted.keySet(), mapped);
  }

  private static int exitOf(String family) {
    return switch (family) {
      case "ACCEPT", "WARN", "SANITISE" -> 0;
      case "REJECT-INFEASIBLE" -> 4;
      case "REFUSE-LIMIT", "REFUSE-UNSAFE" -> 5;
      default -> 3;
    };
  }

  @Test
  void several_faults_are_said_at_once_and_the_gravest_decides() throws IOException {
    TrialFolder.in(folder)
        .study("path: data/actors.csv", "path: ../actors.csv")
        .study("key: code", "kye: code")
        .study("vintage: 2026", "vintage: soon");

    var run = CommandRun.in(Locale.FRENCH, "check", folder);

    assertEquals(5, run.exit(), run.err());
    assertTrue(run.err().contains("../actors.csv"), run.err());
    assertTrue(run.err().contains("kye"), run.err());
    assertTrue(run.err().contains("soon"), run.err());
    assertTrue(run.err().contains("trouvé"), run.err());
  }
}
