package fr.arpent.model.io.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.table.XlsxGuard.Inspection;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads one sheet of an XLSX workbook (ISO/IEC 29500), hidden rows included. Cells become text;
 * number cells are marked, so that no code is read from one.
 */
public final class XlsxFile {

  private final XlsxSettings settings;
  private final TableLimits limits;
  private final FileProblems problems;

  private XlsxFile(XlsxSettings settings, TableLimits limits, FileProblems problems) {
    this.settings = settings;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns the cells of a sheet, or empty when there are problems. */
  public static Optional<RawTable> read(
      byte[] bytes, XlsxSettings settings, TableLimits limits, FileProblems problems) {
    return new XlsxGuard(bytes, limits, problems)
        .inspect()
        .flatMap(inspected -> new XlsxFile(settings, limits, problems).open(bytes, inspected));
  }

  private Optional<RawTable> open(byte[] bytes, Inspection inspected) {
    var options = new ReadingOptions(inspected.hasFormats(), true);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options)) {
      var sheet = sheet(workbook);
      var range = range();
      if (sheet.isEmpty() || range.isEmpty()) {
        return Optional.empty();
      }
      return isUnmerged(
              inspected.merges().get(sheet.get().getId()), range.get(), sheet.get().getName())
          ? new XlsxSheet(sheet.get(), range.get(), settings.decimal(), limits, problems).read()
          : Optional.empty();
    } catch (IOException | ExcelReaderException | IndexOutOfBoundsException e) {
      problems.error("syntax/xlsx", ImmutableMap.of("case", "damaged"));
      return Optional.empty();
    }
  }

  private Optional<Sheet> sheet(ReadableWorkbook workbook) {
    if (settings.sheet().isEmpty()) {
      return workbook.getSheet(0);
    }
    var wanted = settings.sheet().get();
    var sheet = workbook.findSheet(wanted);
    if (sheet.isEmpty()) {
      ImmutableList<String> known =
          workbook.getSheets().map(Sheet::getName).collect(toImmutableList());
      problems.error(
          "reference/sheet", ImmutableMap.of("found", wanted, "known", Nearest.list(known)));
    }
    return sheet;
  }

  private Optional<CellRange> range() {
    if (settings.range().isEmpty()) {
      return Optional.of(CellRange.below(settings.header() - 1));
    }
    var range = CellRange.parse(settings.range().get());
    if (range.isEmpty()) {
      problems.error("schema/range", ImmutableMap.of("found", settings.range().get()));
    }
    return range;
  }

  private boolean isUnmerged(Iterable<String> merges, CellRange table, String sheet) {
    boolean unmerged = true;
    for (var merged : merges) {
      if (CellRange.parse(merged).filter(table::meets).isPresent()) {
        var first = merged.replaceFirst(":.*", "");
        problems.error(
            Place.cell(problems.file(), sheet, first),
            "schema/merged-cells",
            ImmutableMap.of("found", merged));
        unmerged = false;
      }
    }
    return unmerged;
  }
}
