package fr.arpent.model.io;

import static fr.arpent.model.io.HandMadeWorkbook.formula;
import static fr.arpent.model.io.HandMadeWorkbook.text;
import static fr.arpent.model.io.HandMadeWorkbook.value;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of workbooks that are no plain text or number. */
class XlsxCellsTest {

  @TempDir Path root;

  private Folder folder(String keys, byte[] workbook) {
    return Folder.of(root, "tables:\n  t: {path: data/t.xlsx, source: illustration" + keys + "}\n")
        .with("data/t.xlsx", workbook)
        .with("text/guide.fr.md", "{{ table.t.count | number }}");
  }

  private static String row(int number, String... cells) {
    return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
  }

  private static List<String> cells(Folder folder, String column) {
    var table = requireNonNull(folder.read().orThrow().tables().get("t"));
    return requireNonNull(table.columns().get(column)).cells();
  }

  @Test
  void the_last_value_of_a_formula_is_read_with_a_warning_at_its_first_cell() {
    var folder =
        folder(
            "",
            HandMadeWorkbook.of(
                row(1, text("A1", "n"), text("B1", "words"))
                    + row(2, formula("A2", "", "1+1", "2"), formula("B2", "str", "A2&amp;A2", "22"))
                    + row(3, formula("A3", "", "A2*1.5", "3"), text("B3", "plain"))));

    assertEquals(List.of("2", "3"), cells(folder, "n"));
    assertEquals(List.of("22", "plain"), cells(folder, "words"));
    assertEquals(
        List.of(
            "value/formula data/t.xlsx!Feuil1!A2 /tables/t",
            "value/formula data/t.xlsx!Feuil1!B2 /tables/t"),
        folder.problems());
    var fields = folder.read().problems().get(0).fields();
    assertEquals("=1+1 2", fields.get("formula") + " " + fields.get("found"));
  }

  @Test
  void a_formula_without_a_value_and_an_error_cell_are_refused_at_their_cell() {
    var folder =
        folder(
            "",
            HandMadeWorkbook.of(
                row(1, text("A1", "n"), text("B1", "m"))
                    + row(2, "<c r=\"A2\"><f>B2+1</f></c>", value("B2", "e", "#N/A"))
                    + row(3, formula("A3", "e", "1/0", "#DIV/0!"), value("B3", "", "1"))));

    assertEquals(
        List.of(
            "value/error-cell data/t.xlsx!Feuil1!A2 /tables/t",
            "value/error-cell data/t.xlsx!Feuil1!B2 /tables/t",
            "value/error-cell data/t.xlsx!Feuil1!A3 /tables/t"),
        folder.problems());
    assertEquals("#N/A", folder.read().problems().get(1).fields().get("found"));
  }

  @Test
  void a_code_that_a_formula_made_is_a_number_cell_too() {
    assertEquals(
        List.of(
            "value/formula data/t.xlsx!Feuil1!A2 /tables/t",
            "value/code-number-cell data/t.xlsx!Feuil1!A2 /tables/t/data/0/code"),
        folder(
                ", columns: {code: {type: code}}",
                HandMadeWorkbook.of(
                    row(1, text("A1", "code")) + row(2, formula("A2", "", "1000+1", "1001"))))
            .problems());
  }

  @Test
  void hidden_rows_and_columns_are_read() {
    var folder =
        folder(
            "",
            HandMadeWorkbook.of(
                "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>",
                row(1, text("A1", "a"), text("B1", "b"))
                    + "<row r=\"2\" hidden=\"1\">"
                    + text("A2", "x")
                    + text("B2", "y")
                    + "</row>"
                    + row(3, text("A3", "z"))));

    assertEquals(List.of("x", "z"), cells(folder, "a"));
    assertEquals(List.of("y", ""), cells(folder, "b"));
    assertEquals(List.of(), folder.problems());
  }

  @Test
  void cells_that_do_not_say_where_they_are_follow_one_another() {
    var folder =
        folder(
            ", columns: {code: {type: code}}",
            HandMadeWorkbook.of(
                row(1, text("", "code"), text("", "name"))
                    + row(2, value("", "", "1001"), text("", "Abergement"))));

    assertEquals(
        List.of("value/code-number-cell data/t.xlsx!Feuil1!A2 /tables/t/data/0/code"),
        folder.problems());
  }

  @Test
  void a_boolean_is_true_or_false() {
    var folder =
        folder(
            ", columns: {open: {type: boolean}}",
            HandMadeWorkbook.of(
                row(1, text("A1", "open"))
                    + row(2, value("A2", "b", "1"))
                    + row(3, value("A3", "b", "0"))));

    assertEquals(List.of("true", "false"), cells(folder, "open"));
  }

  @Test
  void a_cell_that_points_at_a_text_the_workbook_lacks_is_refused() {
    assertEquals(
        List.of("value/shared-string data/t.xlsx /tables/t"),
        folder(
                "",
                HandMadeWorkbook.of(
                    row(1, text("A1", "a")) + row(2, value("A2", "s", "1999999999"))))
            .problems());
  }

  @Test
  void a_value_without_a_header_is_refused_at_its_cell() {
    assertEquals(
        List.of("schema/empty-header data/t.xlsx!Feuil1!B2 /tables/t"),
        folder(
                "",
                HandMadeWorkbook.of(
                    row(1, text("A1", "a")) + row(2, text("A2", "x"), text("B2", "y"))))
            .problems());
  }

  /** Parts are looked at in blocks of 65,536 bytes. */
  @Test
  void an_entity_is_found_wherever_the_blocks_part_it() {
    for (int padding = 65_330; padding < 65_480; padding++) {
      var before = "<!--" + "x".repeat(padding) + "--><!DOCTYPE a>";
      var workbook = HandMadeWorkbook.of(before, row(1, text("A1", "a")));

      assertEquals(
          List.of("unsafe/doctype data/t.xlsx /tables/t"),
          folder("", workbook).problems(),
          () -> "with " + before.length() + " characters before it");
    }
  }
}
