package fr.arpent.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.arpent.model.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

  @TempDir Path root;

  private void check(String name, long most, Folder atTheLimit, Folder oneAbove) {
    var limits = Limits.standard().with(name, most);

    assertFalse(refuses(atTheLimit, limits, name), () -> name + " at the limit");
    assertTrue(refuses(oneAbove, limits, name), () -> name + " one above");
    assertFalse(
        refuses(oneAbove, Limits.standard().with(name, most + 1), name), () -> name + " raised");
  }

  private static boolean refuses(Folder folder, Limits limits, String name) {
    return folder.read(limits).problems().stream()
        .filter(Problem::isRefusal)
        .anyMatch(problem -> problem.code().equals("limit/" + name));
  }

  private Folder study(String name, String more) {
    return Folder.of(root.resolve(name), more);
  }

  private Folder table(String name, String csv) {
    return Folder.ofTable(root.resolve(name), "", csv);
  }

  @Test
  void the_study_may_be_as_long_as_the_limit_in_bytes() {
    int most = Folder.HEAD.length() + 20;
    check(
        "study-bytes",
        most,
        Folder.in(root.resolve("a")).with("study.yaml", padded(most)),
        Folder.in(root.resolve("b")).with("study.yaml", padded(most + 1)));
  }

  private static String padded(int bytes) {
    var head = Folder.HEAD.replace("é", "e");
    return head + "#".repeat(bytes - head.length());
  }

  @Test
  void depth_and_nodes_are_counted() {
    check(
        "depth",
        5,
        study("a", "analyses: {a: {method: m, x: [[1]]}}\n"),
        study("b", "analyses: {a: {method: m, x: [[[1]]]}}\n"));
    check("nodes", 9, study("c", "authors: [a, b]\n"), study("d", "authors: [a, b, c]\n"));
  }

  @Test
  void keys_and_numbers_are_measured() {
    check("key", 9, study("a", "analyses: {}\n"), study("b", "analyses: {abcdefghij: 1}\n"));
    check(
        "number",
        10,
        study("c", "analyses: {a: {method: m, x: 1234567890}}\n"),
        study("d", "analyses: {a: {method: m, x: 12345678901}}\n"));
  }

  @Test
  void rows_columns_and_cells_are_counted() {
    check("rows", 3, table("a", "x\n1\n2\n3\n"), table("b", "x\n1\n2\n3\n4\n"));
    check("columns", 3, table("c", "x,y,z\n1,2,3\n"), table("d", "x,y,z,w\n1,2,3,4\n"));
    check("cell", 5, table("e", "x,y\n12345,1\n"), table("f", "x,y\n123456,1\n"));
  }

  @Test
  void files_and_texts_are_measured_in_bytes() {
    check("file-bytes", 6, table("a", "x\n1234"), table("b", "x\n12345"));
    check(
        "text-bytes",
        4,
        study("c", "").with("text/guide.fr.md", "abcd"),
        study("d", "").with("text/guide.fr.md", "abcde"));
  }

  @Test
  void fonts_and_logos_of_a_theme_are_counted_and_measured() {
    var family = "format: arpent-theme/1\nfamilies: {F: [f/a.ttf, f/b.ttf%s]}\n";
    check(
        "faces",
        2,
        theme("a", family.replace("%s", "")),
        theme("b", family.replace("%s", ", f/c.ttf")));
    var face = "format: arpent-theme/1\nfamilies: {F: [f/%s.ttf]}\n";
    check(
        "font-bytes", 2, theme("c", face.replace("%s", "b")), theme("d", face.replace("%s", "c")));
    var logo = "format: arpent-theme/1\nlogo: {file: f/%s.ttf, alt: L}\n";
    check(
        "logo-bytes", 2, theme("e", logo.replace("%s", "b")), theme("f", logo.replace("%s", "c")));
  }

  private Folder theme(String name, String theme) {
    return study(name, "guides: {guide: {theme: theme.yaml}}\n")
        .with("text/guide.fr.md", "Mots")
        .with("f/a.ttf", "1")
        .with("f/b.ttf", "12")
        .with("f/c.ttf", "123")
        .with("theme.yaml", theme);
  }

  @Test
  void analyses_and_guides_are_counted() {
    check(
        "analyses",
        1,
        study("a", "analyses: {a: {method: m}}\n"),
        study("b", "analyses: {a: {method: m}, b: {method: m}}\n"));
    check("guides", 1, study("c", "guides: {a: {}}\n"), study("d", "guides: {a: {}, b: {}}\n"));
  }

  @Test
  void points_of_outlines_are_counted() {
    var geo =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"01001\"},"
            + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[4,46],[5,46],%s[5,47],[4,46]]]}}]}";
    var more =
        "territories: {table: t, boundaries: {path: data/t.geojson, code: code, source:"
            + " illustration}}\n"
            + "tables: {t: {path: data/t.csv, source: illustration}}\n";
    check(
        "points",
        4,
        study("a", more)
            .with("data/t.csv", "code,name\n01001,A\n")
            .with("data/t.geojson", geo.replace("%s", "")),
        study("b", more)
            .with("data/t.csv", "code,name\n01001,A\n")
            .with("data/t.geojson", geo.replace("%s", "[5,46.5],")));
  }

  @Test
  void pixels_of_a_picture_are_counted() {
    check(
        "pixels",
        200,
        study("a", "").with("images/a.png", HandMadePicture.png(20, 10)),
        study("b", "").with("images/a.png", HandMadePicture.png(67, 3)));
    check(
        "pixels",
        200,
        study("c", "").with("images/a.jpg", HandMadePicture.jpeg(10, 20)),
        study("d", "").with("images/a.jpg", HandMadePicture.jpeg(3, 67)));
  }

  private Folder workbook(String name, String cell) {
    var rows = "<row r=\"1\">" + HandMadeWorkbook.text("A1", cell) + "</row>";
    return Folder.of(
            root.resolve(name), "tables:\n  t: {path: data/t.xlsx, source: illustration}\n")
        .with("data/t.xlsx", HandMadeWorkbook.of(rows));
  }

  @Test
  void the_parts_of_a_workbook_are_counted_as_they_inflate() throws IOException {
    long most =
        inflated(
            HandMadeWorkbook.of("<row r=\"1\">" + HandMadeWorkbook.text("A1", "abc") + "</row>"));

    check("inflated-bytes", most, workbook("a", "abc"), workbook("b", "abcd"));
  }

  private static long inflated(byte[] workbook) throws IOException {
    long size = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      while (zip.getNextEntry() != null) {
        size += zip.readAllBytes().length;
      }
    }
    return size;
  }

  @Test
  void a_large_part_may_not_inflate_too_many_times() {
    var even = "x".repeat(2_000_000);
    var folder = workbook("a", even);

    assertTrue(refuses(folder, Limits.standard().with("cell", 3_000_000), "ratio"));
    assertFalse(
        refuses(folder, Limits.standard().with("cell", 3_000_000).with("ratio", 2_000), "ratio"));
    assertFalse(
        refuses(workbook("b", "x".repeat(60_000)), Limits.standard().with("ratio", 2), "ratio"));
  }

  @Test
  void rows_and_columns_and_cells_of_workbooks_are_counted_too() {
    var rows =
        "<row r=\"1\">"
            + HandMadeWorkbook.text("A1", "a")
            + HandMadeWorkbook.text("B1", "b")
            + "</row><row r=\"2\">"
            + HandMadeWorkbook.text("A2", "x")
            + "</row>"
            + "<row r=\"3\">"
            + HandMadeWorkbook.text("A3", "yy")
            + "</row>";
    var folder =
        Folder.of(root, "tables:\n  t: {path: data/t.xlsx, source: illustration}\n")
            .with("data/t.xlsx", HandMadeWorkbook.of(rows));

    for (var name : List.of("rows", "columns", "cell")) {
      assertFalse(refuses(folder, Limits.standard().with(name, 2), name), name);
      assertTrue(refuses(folder, Limits.standard().with(name, 1), name), name);
    }
  }

  @Test
  void a_limit_that_does_not_exist_lists_those_that_do() {
    var error =
        assertThrows(IllegalArgumentException.class, () -> Limits.standard().with("row", 1));

    assertTrue(String.valueOf(error.getMessage()).contains("rows"));
    assertEquals(1_000_000L, Limits.standard().most("rows"));
  }
}
