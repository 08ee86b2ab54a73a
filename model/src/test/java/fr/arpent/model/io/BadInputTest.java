package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.Reference;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The stored bad inputs that concern reading, mapped from their illustrative format to ours with
 * the same fault: a file of data becomes table {@code t}, a fault of syntax stays the study itself,
 * a fault of a field moves to the field of ours that has its place.
 */
class BadInputTest {

  @TempDir Path root;

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(Reference.file("bad-input/" + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Class of a problem as the list of bad inputs names it. */
  private static String classOf(Problem problem) {
    if (problem.severity() == Severity.WARNING) {
      return "WARN";
    }
    var family = problem.family().toUpperCase(Locale.ROOT);
    return (problem.isRefusal() ? "REFUSE-" : "REJECT-") + family;
  }

  private void check(Folder folder, String file, String code, int line) throws IOException {
    var problems = folder.read().problems();
    var found = problems.stream().filter(problem -> problem.code().equals(code)).findFirst();

    assertTrue(found.isPresent(), () -> file + ": " + problems);
    assertEquals(expectedClass(file), classOf(found.get()), file);
    if (line > 0) {
      assertEquals(line, found.get().place().map(Place::line).orElse(0), file);
    }
  }

  private static String expectedClass(String file) throws IOException {
    List<Map<String, Object>> index =
        ArpentJson.mapper().readValue(bytes("index.json"), new TypeReference<>() {});
    return index.stream()
        .filter(entry -> file.equals(entry.get("file")))
        .map(entry -> String.valueOf(entry.get("class")))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "encoding/truncated-multibyte.json, encoding/cut-short, 0",
    "encoding/utf16le-bom.json, encoding/utf-16, 0",
    "limit/deep-10000.json, limit/depth, 0",
    "limit/long-key.json, limit/key, 0",
    "schema/duplicate-key.json, schema/duplicate-key, 12",
    "syntax/comment.json, syntax/json, 1",
    "syntax/empty.json, syntax/empty, 0",
    "syntax/trailing-comma.json, syntax/json, 0",
    "syntax/truncated.json, syntax/cut-short, 0",
    "text/lone-surrogate.json, value/lone-surrogate, 55",
    "text/bidi-override.json, text/control-characters, 17",
    "text/control-chars.json, text/control-characters, 35",
    "text/homoglyph.json, text/two-alphabets, 11",
    "value/nan.json, syntax/json, 42",
    "value/thousand-digits.json, limit/number, 42"
  })
  void a_fault_of_json_is_the_same_in_any_format(String file, String code, int line)
      throws IOException {
    check(Folder.in(root).with("study.json", bytes(file)), file, code, line);
  }

  @ParameterizedTest
  @CsvSource({
    "syntax/tab-indent.yaml, syntax/yaml-tab, 3",
    "unsafe/yaml-tag.yaml, unsafe/yaml-tag, 2",
    "limit/billion-laughs.yaml, limit/yaml-alias, 1"
  })
  void a_fault_of_yaml_is_the_same_in_any_format(String file, String code, int line)
      throws IOException {
    var text = new String(bytes(file), StandardCharsets.UTF_8);
    var ours = text.replace("study/1", "arpent-study/1");
    check(Folder.in(root).with("study.yaml", ours), file, code, line);
  }

  @ParameterizedTest
  @CsvSource({
    "encoding/latin1.csv, encoding/not-utf-8, 2",
    "encoding/mojibake.csv, encoding/twice, 2",
    "encoding/nul-bytes.csv, encoding/nul, 2",
    "schema/duplicate-header.csv, schema/duplicate-header, 1",
    "syntax/ragged.csv, syntax/csv-ragged, 3",
    "syntax/unclosed-quote.csv, syntax/csv-quote, 2",
    "value/insee-four-digits.csv, value/code-digits, 2",
    "geo/lat-lon-swapped.geojson, value/swapped, 1",
    "geo/lambert93.geojson, value/coordinates, 1",
    "pb/negative-cost.pb, value/negative, 9",
    "pb/unknown-project-vote.pb, reference/project, 16",
    "xlsx/code-as-number.xlsx, value/code-number-cell, 0",
    "xlsx/not-a-zip.xlsx, syntax/xlsx, 0",
    "xlsx/xxe.xlsx, unsafe/doctype, 0",
    "xlsx/zip-bomb-36MB.xlsx, limit/ratio, 0"
  })
  void a_bad_file_is_a_bad_table(String file, String code, int line) throws IOException {
    var path = "data/t." + FolderFiles.extension(file);
    var columns =
        code.startsWith("value/code") ? ", columns: {code: {type: code, scheme: cog}}" : "";
    var folder =
        Folder.of(root, "tables:\n  t: {path: " + path + ", source: illustration" + columns + "}\n")
            .with(path, bytes(file));

    check(folder, file, code, line);
  }

  @Test
  void an_outline_must_be_closed() throws IOException {
    var more =
        """
        tables: {t: {path: data/t.csv, source: illustration}}
        territories:
          table: t
          boundaries: {path: data/t.geojson, code: code, source: illustration}
        """;
    var folder =
        Folder.of(root, more)
            .with("data/t.csv", "code,name\n01001,A\n")
            .with("data/t.geojson", bytes("geo/unclosed-ring.geojson"));

    check(folder, "geo/unclosed-ring.geojson", "value/ring", 1);
    var problem = folder.read().problems().get(0);
    assertEquals("/features/0/geometry/coordinates/0", problem.fields().get("at"));
  }

  @ParameterizedTest
  @CsvSource({
    "image/dimension-bomb.png, limit/pixels",
    "image/svg-xxe.svg, unsafe/doctype",
    "image/text-as.png, value/image",
    "image/truncated.png, value/image"
  })
  void a_bad_picture_is_found_before_it_is_drawn(String file, String code) throws IOException {
    check(
        Folder.of(root, "").with("images/" + Path.of(file).getFileName(), bytes(file)),
        file,
        code,
        0);
  }

  @ParameterizedTest
  @CsvSource({
    "path/absolute.json, path: /etc/passwd, unsafe/path",
    "path/traversal.json, path: ../../other.csv, unsafe/path",
    "path/url-image.json, path: 'http://example.org/x.csv', unsafe/path",
    "schema/wrong-type.json, header: many, schema/type",
    "schema/unknown-field.json, delimeter: x, schema/unknown-key"
  })
  void a_fault_of_a_field_moves_to_a_field_of_ours(String file, String keys, String code)
      throws IOException {
    var path = keys.startsWith("path") ? "" : "path: data/t.csv, ";
    var table = "tables:\n  t: {" + path + keys + ", source: illustration}\n";

    check(Folder.of(root, table).with("data/t.csv", "a\n1\n"), file, code, 7);
  }

  @Test
  void codes_without_quotes_future_formats_and_missing_keys() throws IOException {
    check(
        Folder.of(root, "client: 01001\n"),
        "value/insee-yaml-octal.yaml",
        "value/code-unquoted",
        6);
    check(
        Folder.in(root).with("study.yaml", Folder.HEAD.replace("study/1", "study/9")),
        "schema/future-format.json",
        "schema/future-format",
        1);
    check(
        Folder.in(root).with("study.yaml", Folder.HEAD.replace("id: test\n", "")),
        "schema/missing-required.json",
        "schema/missing-key",
        0);
    check(
        Folder.of(root, "sources: {a: {title: A, url: 'javascript:x'}}\n"),
        "link/javascript.json",
        "unsafe/url",
        6);
    check(Folder.of(root, ""), "empty/no-content.json", "schema/no-content", 0);
  }

  @Test
  void values_of_cells_are_judged_where_they_stand() throws IOException {
    check(cells("date", "2025-02-30"), "value/date-30-february.json", "value/date", 2);
    check(cells("integer, min: 0", "-5"), "value/population-negative.json", "value/min", 2);
    check(
        cells("code, scheme: cog", "2a004"),
        "value/insee-corse-lowercase.json",
        "value/code-spelling",
        2);
    check(cells("integer", "1e1000000000"), "value/huge-exponent.json", "value/number", 2);
  }

  private Folder cells(String type, String cell) {
    return Folder.ofTable(root, ", columns: {x: {type: " + type + "}}", "id,x\n1," + cell + "\n");
  }

  @Test
  void the_controls_are_accepted() {
    var folder =
        Folder.ofTable(root, ", delimiter: ';', columns: {code: {type: code, scheme: cog}}", "")
            .with("data/t.csv", bytes("control/ok-crlf.csv"))
            .with("images/logo.png", bytes("image/ok-16x16.png"));

    assertEquals(List.of(), folder.problems());
  }
}
