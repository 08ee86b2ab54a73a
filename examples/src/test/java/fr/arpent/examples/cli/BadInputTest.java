package fr.arpent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.arpent.examples.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reference on bad input, through the command line: each fault ends with the exit code of its
 * class, is named with its place, and leaves nothing behind. The cases of methods, fonts and votes
 * that do not exist yet are not here.
 */
class BadInputTest {

  private static final Path CASES = Repository.reference().resolve("bad-input");

  @TempDir Path folder;

  @BeforeAll
  static void needsTheReference() {
    assumeTrue(
        Files.isDirectory(CASES),
        "no reference folder: set ARPENT_REFERENCE to compare with published results");
  }

  static Stream<BadInput> refused() {
    return Stream.of(
        BadInput.ofTable("encoding/latin1.csv", 3, "data/communes.csv:2", "windows-1252"),
        BadInput.ofTable("encoding/nul-bytes.csv", 3, "data/communes.csv:2"),
        BadInput.ofStudy("encoding/truncated-multibyte.json", 3, "study.json"),
        BadInput.ofStudy("encoding/utf16le-bom.json", 3, "study.json", "UTF-16"),
        BadInput.ofOutlines("geo/lambert93.geojson", 3, "data/outlines.geojson"),
        BadInput.ofOutlines("geo/unclosed-ring.geojson", 3, "data/outlines.geojson"),
        BadInput.ofPicture("image/dimension-bomb.png", 5, "images/dimension-bomb.png"),
        BadInput.ofPicture("image/svg-xxe.svg", 5, "images/svg-xxe.svg"),
        BadInput.ofPicture("image/text-as.png", 3, "images/text-as.png"),
        BadInput.ofPicture("image/truncated.png", 3, "images/truncated.png"),
        BadInput.ofStudy("limit/billion-laughs.yaml", 5, "study.yaml:1"),
        BadInput.ofStudy("limit/deep-10000.json", 5, "study.json:1"),
        BadInput.ofStudy("limit/long-key.json", 5, "study.json"),
        BadInput.of(
            "link/javascript.json",
            5,
            (trial, path) ->
                trial.change("text/guide.en.md", text -> text + "\n[Site](javascript:alert)\n"),
            "text/guide.en.md:5"),
        BadInput.inStudy(
            "path/absolute.json", 5, "data/communes.csv", "/etc/passwd", "study.yaml:11"),
        BadInput.inStudy(
            "path/traversal.json", 5, "data/communes.csv", "../x.csv", "study.yaml:11", "../x.csv"),
        BadInput.inStudy(
            "path/url-image.json",
            5,
            "data/communes.csv",
            "https://example.org/x.csv",
            "study.yaml:11"),
        BadInput.inStudy(
            "reference/dangling-actor.json",
            3,
            "{table: actors}\nanalyses",
            "{table: actor}\nanalyses",
            "study.yaml:17",
            "actors"),
        BadInput.of(
            "reference/policy-cycle.json",
            3,
            (trial, path) ->
                trial
                    .write("data/policies.csv", "id,title,depends-on\np1,A,p2\np2,B,p3\np3,C,p1\n")
                    .study(
                        "territories:",
                        "  policies: {path: data/policies.csv, source: illustration, key: id}\n"
                            + "policies: {table: policies}\nterritories:"),
            "p1",
            "p2",
            "p3"),
        BadInput.of(
            "reference/include-self.yaml",
            3,
            (trial, path) ->
                trial.change(
                    "text/guide.en.md", text -> text + "\n::: include text/guide.en.md\n:::\n"),
            "text/guide.en.md:5"),
        BadInput.ofTable("schema/duplicate-header.csv", 3, "data/communes.csv:1", "nom"),
        BadInput.of(
            "schema/duplicate-id.json",
            3,
            (trial, path) ->
                trial.change("data/actors.csv", text -> text.replace("residents", "town")),
            "data/actors.csv:3",
            "town"),
        BadInput.inStudy(
            "schema/duplicate-key.json",
            3,
            "language: en",
            "id: other\nlanguage: en",
            "study.yaml:4"),
        BadInput.inStudy(
            "schema/future-format.json", 3, "arpent-study/1", "arpent-study/3", "study.yaml:1"),
        BadInput.inStudy(
            "schema/missing-required.json",
            3,
            ", source: illustration, key: id",
            ", key: id",
            "study.yaml:15",
            "source"),
        BadInput.inStudy(
            "schema/unknown-field.json", 3, "key: code", "kye: code", "study.yaml:13", "key"),
        BadInput.inStudy("schema/wrong-type.json", 3, "vintage: 2026", "vintage: soon", "soon"),
        BadInput.ofStudy("syntax/comment.json", 3, "study.json:1"),
        BadInput.ofStudy("syntax/empty.json", 3, "study.json"),
        BadInput.ofTable("syntax/ragged.csv", 3, "data/communes.csv:3", "data/communes.csv:4"),
        BadInput.ofStudy("syntax/tab-indent.yaml", 3, "study.yaml:3"),
        BadInput.ofStudy("syntax/trailing-comma.json", 3, "study.json:"),
        BadInput.ofStudy("syntax/truncated.json", 3, "study.json:"),
        BadInput.ofTable("syntax/unclosed-quote.csv", 3, "data/communes.csv:2"),
        BadInput.ofStudy("text/lone-surrogate.json", 3, "study.json:55"),
        BadInput.ofStudy("unsafe/yaml-tag.yaml", 5, "study.yaml:2"),
        BadInput.inStudy(
            "value/date-30-february.json",
            3,
            "2026-05-04",
            "2026-02-30",
            "study.yaml:5",
            "2026-02-30"),
        BadInput.inTable("value/huge-exponent.json", 3, "73822", "1e1000000000", "communes.csv:3"),
        BadInput.inTable(
            "value/insee-corse-lowercase.json", 3, "2A004", "2a004", "communes.csv:3", "2A004"),
        BadInput.ofTable("value/insee-four-digits.csv", 3, "data/communes.csv:2", "1001"),
        BadInput.inStudy(
            "value/insee-yaml-octal.yaml",
            3,
            "demand: {table: communes,",
            "demand: {table: communes, where: {code: 01001},",
            "study.yaml:21",
            "01001"),
        BadInput.ofStudy("value/nan.json", 3, "study.json:42"),
        BadInput.inTable("value/population-negative.json", 3, "73822", "-73822", "communes.csv:3"),
        BadInput.inStudy(
            "value/thousand-digits.json",
            5,
            "vintage: 2026",
            "vintage: " + "9".repeat(1500),
            "study.yaml:16"),
        BadInput.ofWorkbook("xlsx/code-as-number.xlsx", 3, "data/communes.xlsx"),
        BadInput.ofWorkbook("xlsx/not-a-zip.xlsx", 3, "data/communes.xlsx"),
        BadInput.ofWorkbook("xlsx/xxe.xlsx", 5, "data/communes.xlsx"),
        BadInput.ofWorkbook("xlsx/zip-bomb-36MB.xlsx", 5, "data/communes.xlsx"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_fault_is_refused_with_its_place_and_nothing_is_written(BadInput fault) throws IOException {
    var trial = TrialFolder.in(folder);
    fault.spoil().into(trial, CASES.resolve(fault.file()));

    var run = CommandRun.of("guide", folder);

    assertEquals(fault.exit(), run.exit(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    for (var words : fault.said()) {
      assertTrue(run.err().contains(words), () -> words + " is not in\n" + run.err());
    }
    assertEquals("", run.out());
    assertTrue(Files.notExists(trial.output()));
  }

  static Stream<BadInput> accepted() {
    return Stream.of(
        BadInput.of(
            "control/ok-bom-utf8.json", 0, (trial, path) -> trial.study("format", "\ufeffformat")),
        BadInput.of(
            "control/ok-crlf.csv",
            0,
            (trial, path) -> trial.change("data/communes.csv", text -> text.replace("\n", "\r\n"))),
        BadInput.of("control/ok-minimal.json", 0, (trial, path) -> {}),
        BadInput.ofPicture("image/ok-16x16.png", 0),
        BadInput.of(
            "encoding/mojibake.csv",
            0,
            (trial, path) -> trial.communes("Ajaccio", "AmbÃ©rieu"),
            "data/communes.csv:3",
            "encoding/twice"),
        BadInput.of(
            "text/bidi-override.json",
            0,
            (trial, path) -> trial.communes("Ajaccio", "Aja\u202eccio"),
            "data/communes.csv:3",
            "U+202E"),
        BadInput.of(
            "text/homoglyph.json",
            0,
            (trial, path) -> trial.communes("Ajaccio", "Aj\u0430ccio"),
            "data/communes.csv:3"),
        BadInput.of(
            "text/script-tag.json",
            0,
            (trial, path) ->
                trial.change("text/guide.en.md", text -> text + "\n<script>alert(1)</script>\n")));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void a_harmless_oddity_is_printed_and_said(BadInput oddity) throws IOException {
    var trial = TrialFolder.in(folder);
    oddity.spoil().into(trial, CASES.resolve(oddity.file()));

    var run = CommandRun.of("guide", folder);

    assertEquals(0, run.exit(), run.err());
    for (var words : oddity.said()) {
      assertTrue(run.err().contains(words), () -> words + " is not in\n" + run.err());
    }
    assertTrue(Files.exists(trial.output().resolve("trial-guide.en.pdf")));
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

  @Test
  void a_refusal_is_answered_within_two_seconds() throws IOException {
    TrialFolder.in(folder).replaceStudy(CASES.resolve("limit/billion-laughs.yaml"));
    long start = System.nanoTime();

    CommandRun.in(Locale.FRENCH, "check", folder);

    assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 2000);
  }
}
