package fr.arpent.model.io.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import fr.arpent.model.io.document.Spot;
import fr.arpent.model.io.document.TextDecoder;
import fr.arpent.model.io.table.RawTable.CellPlaces;
import fr.arpent.model.problem.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a CSV file with a declared separator: every row must have as many cells as the header.
 * Lines without any character are passed over.
 *
 * <p>Our own reader, not a library's, because every cell must be found again by line and column.
 *
 * <p>Source: Y. Shafranovich, <cite>Common Format and MIME Type for CSV Files</cite>, RFC 4180,
 * 2005; any line end is accepted.
 */
public final class CsvFile {

  private final String text;
  private final CsvSettings settings;
  private final TableLimits limits;
  private final FileProblems problems;
  private final ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder lines = ImmutableIntArray.builder();
  private boolean sound = true;

  private CsvFile(String text, CsvSettings settings, TableLimits limits, FileProblems problems) {
    this.text = text;
    this.settings = settings;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns the cells of a file, or empty when there are problems. */
  public static Optional<RawTable> read(
      byte[] bytes, CsvSettings settings, TableLimits limits, FileProblems problems) {
    return TextDecoder.decode(bytes, settings.charset(), problems.file(), problems.problems())
        .flatMap(text -> new CsvFile(text, settings, limits, problems).read());
  }

  private Optional<RawTable> read() {
    var records =
        new CsvRecords(text, settings.delimiter(), startOf(settings.header()), settings.header());
    if (!records.hasNext()) {
      problems.error("syntax/csv-empty", ImmutableMap.of());
      return Optional.empty();
    }
    var header = records.next();
    if (!accepts(records) || !acceptsHeader(header, records)) {
      return Optional.empty();
    }
    var columns = new TableColumns(header.size());
    readRows(records, columns);
    return sound ? Optional.of(table(header, columns)) : Optional.empty();
  }

  private void readRows(CsvRecords records, TableColumns columns) {
    keepPlace(records);
    while (records.hasNext()) {
      var cells = records.next();
      if (!accepts(records)) {
        return;
      }
      boolean blank = cells.size() == 1 && cells.get(0).isEmpty();
      if (blank && (columns.width() > 1 || !records.hasNext())) {
        continue;
      }
      if (columns.rowCount() == limits.rows()) {
        sound = false;
        problems.tooMuch(Place.of(problems.file()), "rows", limits.rows());
        return;
      }
      if (acceptsRow(cells, columns.width(), records)) {
        keepPlace(records);
        columns.add(cells);
      }
    }
  }

  private void keepPlace(CsvRecords records) {
    starts.add(records.start());
    lines.add(records.startLine());
  }

  private boolean accepts(CsvRecords records) {
    if (records.fault() < 0) {
      return true;
    }
    var variant = records.isFollowed() ? "followed" : "open";
    refuse(records.spot(records.fault()), "syntax/csv-quote", ImmutableMap.of("case", variant));
    return false;
  }

  private boolean acceptsHeader(List<String> header, CsvRecords records) {
    if (header.size() > limits.columns()) {
      problems.tooMuch(
          records.spot(records.start()).in(problems.file()), "columns", limits.columns());
      return false;
    }
    if (header.size() == 1) {
      var other = otherDelimiter(header.get(0));
      if (other.isPresent()) {
        refuse(
            records.spot(records.start()),
            "syntax/csv-delimiter",
            ImmutableMap.of("found", other.get()));
        return false;
      }
    }
    var seen = new HashMap<String, Integer>();
    for (int i = 0; i < header.size(); i++) {
      checkName(header.get(i), i, seen, records);
    }
    return sound;
  }

  private void checkName(String name, int index, Map<String, Integer> seen, CsvRecords records) {
    var first = seen.putIfAbsent(name, index + 1);
    if (name.isBlank()) {
      refuse(spotOf(index, records), "schema/empty-header", ImmutableMap.of("found", index + 1));
    } else if (first != null) {
      refuse(
          spotOf(index, records),
          "schema/duplicate-header",
          ImmutableMap.of("found", name, "first", first));
    }
  }

  /** The separator that the file seems to have, when the declared one does not occur. */
  private Optional<String> otherDelimiter(String header) {
    return ImmutableList.of(";", "\t", ",", "|").stream()
        .filter(mark -> mark.charAt(0) != settings.delimiter() && header.contains(mark))
        .findFirst();
  }

  private boolean acceptsRow(List<String> cells, int width, CsvRecords records) {
    if (cells.size() != width) {
      refuse(
          spotOf(Math.min(cells.size(), width), records),
          "syntax/csv-ragged",
          ImmutableMap.of(
              "found",
              cells.size(),
              "expected",
              width,
              "case",
              cells.size() > width ? "more" : "fewer"));
      return false;
    }
    for (int i = 0; i < width; i++) {
      if (cells.get(i).length() > limits.cell()) {
        sound = false;
        problems.tooMuch(spotOf(i, records).in(problems.file()), "cell", limits.cell());
        return false;
      }
    }
    return sound;
  }

  private void refuse(Spot spot, String code, ImmutableMap<String, Object> fields) {
    sound = false;
    problems.error(spot.in(problems.file()), code, fields);
  }

  private Spot spotOf(int cell, CsvRecords records) {
    return spotOf(cell, records.start(), records.startLine());
  }

  private Spot spotOf(int cell, int start, int line) {
    return new CsvRecords(text, settings.delimiter(), start, line).spotOfCell(cell);
  }

  private RawTable table(List<String> header, TableColumns columns) {
    var rowStarts = starts.build();
    var rowLines = lines.build();
    var file = problems.file();
    CellPlaces places =
        (row, column) -> spotOf(column, rowStarts.get(row + 1), rowLines.get(row + 1)).in(file);
    return new RawTable(columns.named(header), columns.rowCount(), places);
  }

  /** Returns the index at which a line starts; the end of the text if it has fewer lines. */
  private int startOf(int line) {
    return startOf(text, line);
  }

  static int startOf(String text, int line) {
    if (line == 1) {
      return 0;
    }
    var before = Splitter.onPattern("(?<=\n)|(?<=\r)(?!\n)").limit(line).splitToList(text);
    return before.size() < line
        ? text.length()
        : before.subList(0, line - 1).stream().mapToInt(String::length).sum();
  }
}
