package fr.arpent.reporting.export;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables as one XLSX workbook, a sheet each and the dictionary last. Words are text cells, so that
 * none is taken for a formula; numbers and days are numbers and days.
 */
final class TableWorkbook {

  private static final String PROGRAM = "Arpent";
  private static final int LONGEST_SHEET_NAME = 31;
  private static final double WIDTH = 18;

  private final Wording wording;
  private final Set<String> names = new HashSet<>();

  private TableWorkbook(Wording wording) {
    this.wording = wording;
  }

  static byte[] of(
      List<ShownTable> tables, List<ImmutableList<String>> dictionary, Wording wording) {
    var bytes = new ByteArrayOutputStream();
    try {
      var workbook = new Workbook(bytes, PROGRAM, null);
      var writer = new TableWorkbook(wording);
      writer.names.add("dictionary");
      for (var table : tables) {
        writer.write(table, workbook.newWorksheet(writer.sheetName(table.name())));
      }
      write(dictionary, workbook.newWorksheet("dictionary"));
      workbook.finish();
      return SteadyZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Spreadsheets allow 31 characters, without some, and compare names without case. */
  private String sheetName(String name) {
    var plain = name.replaceAll("[\\[\\]:*?/\\\\]", "-");
    var free = plain.substring(0, Math.min(LONGEST_SHEET_NAME, plain.length()));
    for (int copy = 2; !names.add(free.toLowerCase(Locale.ROOT)); copy++) {
      var end = "-" + copy;
      free = plain.substring(0, Math.min(LONGEST_SHEET_NAME - end.length(), plain.length())) + end;
    }
    return free;
  }

  private void write(ShownTable table, Worksheet sheet) {
    var columns = table.data().columns();
    for (int c = 0; c < columns.size(); c++) {
      sheet.value(0, c, columns.get(c).id());
      sheet.style(0, c).bold().set();
      sheet.width(c, WIDTH);
    }
    sheet.freezePane(0, 1);
    var rows = table.data().rows();
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        write(rows.get(r).get(c), sheet, r + 1, c);
      }
    }
  }

  private void write(DataTable.Value value, Worksheet sheet, int row, int column) {
    if (value instanceof DataTable.Quantity number) {
      sheet.value(row, column, number.number());
    } else if (value instanceof DataTable.Day day) {
      sheet.value(row, column, day.day());
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof DataTable.Words words) {
      sheet.value(row, column, wording.resolve(words.words()).plain());
    }
  }

  private static void write(List<ImmutableList<String>> lines, Worksheet sheet) {
    for (int r = 0; r < lines.size(); r++) {
      for (int c = 0; c < lines.get(r).size(); c++) {
        sheet.value(r, c, lines.get(r).get(c));
        if (r == 0) {
          sheet.style(r, c).bold().set();
        }
      }
    }
    sheet.freezePane(0, 1);
  }
}
