package fr.arpent.model.io;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {

  @TempDir Path root;

  private Folder folder(String keys, Consumer<Worksheet> content) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Test", "1.0")) {
      content.accept(workbook.newWorksheet("Feuil1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Folder.of(root, "tables:\n  t: {path: data/t.xlsx, source: illustration" + keys + "}\n")
        .with("data/t.xlsx", bytes.toByteArray())
        .with("text/guide.fr.md", "{{ table.t.rows }}");
  }

  private List<String> cells(Folder folder, String column) {
    var table = requireNonNull(folder.read().orThrow().tables().get("t"));
    return requireNonNull(table.columns().get(column)).cells();
  }

  private static void row(Worksheet sheet, int row, Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        sheet.value(row, i, number);
      } else {
        sheet.value(row, i, values[i].toString());
      }
    }
  }

  @Test
  void text_and_number_cells_are_read_as_text() {
    var folder =
        folder(
            "",
            sheet -> {
              row(sheet, 0, "code", "n");
              row(sheet, 1, "01001", 2.5);
              row(sheet, 3, "01002", 1e6);
            });

    assertEquals(List.of("01001", "01002"), cells(folder, "code"));
    assertEquals(List.of("2.5", "1000000"), cells(folder, "n"));
  }

  @Test
  void a_code_in_a_number_cell_is_refused_at_its_cell() {
    var folder =
        folder(
            ", columns: {code: {type: code}}",
            sheet -> {
              row(sheet, 0, "code");
              row(sheet, 1, 1001);
            });

    assertEquals(
        List.of("value/code-number-cell data/t.xlsx!Feuil1!A2 /tables/t/data/0/code"),
        folder.problems());
  }

  @Test
  void date_cells_become_dates_and_bare_serials_do_not() {
    Consumer<Worksheet> content =
        sheet -> {
          row(sheet, 0, "d");
          sheet.value(1, 0, LocalDate.of(2026, 2, 3));
          sheet.style(1, 0).format("dd/MM/yyyy").set();
        };

    assertEquals(
        List.of("2026-02-03"), cells(folder(", columns: {d: {type: date}}", content), "d"));
    assertEquals(
        List.of("03/02/2026"),
        cells(folder(", columns: {d: {type: date, date-format: dd/MM/yyyy}}", content), "d"));
    assertEquals(
        List.of("value/date-serial data/t.xlsx!Feuil1!A2 /tables/t/data/0/d"),
        folder(
                ", columns: {d: {type: date}}",
                sheet -> {
                  row(sheet, 0, "d");
                  row(sheet, 1, 46055);
                })
            .problems());
  }

  @Test
  void a_range_and_a_sheet_may_be_named() {
    Consumer<Worksheet> content =
        sheet -> {
          row(sheet, 0, "Titre");
          row(sheet, 2, "note", "code", "n");
          row(sheet, 3, "x", "01001", 1);
          row(sheet, 4, "x", "01002", 2);
        };

    assertEquals(
        List.of("01001"), cells(folder(", sheet: Feuil1, range: 'B3:C4'", content), "code"));
    assertEquals(
        "reference/sheet data/t.xlsx /tables/t",
        folder(", sheet: Feuil2", content).problems().get(0));
  }

  @Test
  void merged_cells_are_refused() {
    var folder =
        folder(
            "",
            sheet -> {
              row(sheet, 0, "a", "b");
              row(sheet, 1, "x", "y");
              sheet.range(1, 0, 1, 1).merge();
            });

    assertEquals(List.of("schema/merged-cells data/t.xlsx!Feuil1!A2 /tables/t"), folder.problems());
  }

  @Test
  void a_csv_renamed_is_called_one() {
    var folder = folder("", sheet -> row(sheet, 0, "a")).with("data/t.xlsx", "a,b\n1,2\n");
    var problem = folder.read().problems().get(0);

    assertEquals("syntax/xlsx csv", problem.code() + " " + problem.fields().get("case"));
  }
}
