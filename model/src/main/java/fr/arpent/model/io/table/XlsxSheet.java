package fr.arpent.model.io.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import fr.arpent.model.problem.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** One reading of one sheet: a header, then rows; rows without any value are passed over. */
final class XlsxSheet {

  private final Sheet sheet;
  private final CellRange range;
  private final XlsxValues values;
  private final TableLimits limits;
  private final FileProblems problems;
  private final List<Integer> columnIndices = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private final ImmutableIntArray.Builder rowNumbers = ImmutableIntArray.builder();
  private final Set<Integer> withFormula = new HashSet<>();
  private boolean sound = true;
  private boolean full;

  XlsxSheet(
      Sheet sheet, CellRange range, String decimal, TableLimits limits, FileProblems problems) {
    this.sheet = sheet;
    this.range = range;
    this.values = new XlsxValues(decimal);
    this.limits = limits;
    this.problems = problems;
  }

  Optional<RawTable> read() throws IOException {
    try (var rows = sheet.openStream()) {
      var iterator = rows.filter(row -> range.holdsRow(row.getRowNum() - 1)).iterator();
      if (!iterator.hasNext()) {
        problems.error("syntax/xlsx", ImmutableMap.of("case", "empty"));
        return Optional.empty();
      }
      var header = iterator.next();
      readHeader(header);
      if (!sound) {
        return Optional.empty();
      }
      rowNumbers.add(header.getRowNum() - 1);
      var columns = new TableColumns(headers.size());
      while (!full && iterator.hasNext()) {
        readRow(iterator.next(), columns);
      }
      return sound ? Optional.of(table(columns)) : Optional.empty();
    }
  }

  private void readHeader(Row row) {
    Map<String, Integer> seen = new HashMap<>();
    for (var cell : cells(row)) {
      var name = values.read(cell).text();
      if (name.isBlank()) {
        continue;
      }
      var first = seen.putIfAbsent(name, cell.getColumnIndex() + 1);
      if (first != null) {
        refuse(cell, "schema/duplicate-header", ImmutableMap.of("found", name, "first", first));
      }
      columnIndices.add(cell.getColumnIndex());
      headers.add(name);
    }
    if (headers.isEmpty()) {
      sound = false;
      problems.error("syntax/xlsx", ImmutableMap.of("case", "empty"));
    } else if (headers.size() > limits.columns()) {
      sound = false;
      problems.tooMuch(place(row.getRowNum() - 1, 0), "columns", limits.columns());
    }
  }

  private void readRow(Row row, TableColumns columns) {
    var found = new HashMap<Integer, XlsxValues.Value>();
    for (var cell : cells(row)) {
      var value = read(cell);
      if (!value.text().isEmpty()) {
        found.put(cell.getColumnIndex(), value);
        checkHasHeader(cell);
      }
    }
    if (found.isEmpty()) {
      return;
    }
    if (columns.rowCount() == limits.rows()) {
      sound = false;
      full = true;
      problems.tooMuch(place(row.getRowNum() - 1, 0), "rows", limits.rows());
      return;
    }
    var texts = new ArrayList<String>();
    for (int i = 0; i < headers.size(); i++) {
      var value = found.getOrDefault(columnIndices.get(i), XlsxValues.EMPTY);
      mark(value, i, columns);
      texts.add(value.text());
    }
    columns.add(texts);
    rowNumbers.add(row.getRowNum() - 1);
  }

  private static void mark(XlsxValues.Value value, int column, TableColumns columns) {
    switch (value.kind()) {
      case NUMBER -> columns.markNumber(column);
      case DATE -> columns.markDate(column);
      case TEXT, ERROR -> {}
    }
  }

  private XlsxValues.Value read(Cell cell) {
    var value = values.read(cell);
    if (value.kind() == XlsxValues.Kind.ERROR) {
      refuse(cell, "value/error-cell", ImmutableMap.of("found", value.text()));
    } else if (cell.getType() == CellType.FORMULA && withFormula.add(cell.getColumnIndex())) {
      var formula = "=" + (cell.getFormula() == null ? "" : cell.getFormula());
      problems.warning(
          place(cell), "value/formula", ImmutableMap.of("found", value.text(), "formula", formula));
    }
    if (value.text().length() > limits.cell()) {
      sound = false;
      full = true;
      problems.tooMuch(place(cell), "cell", limits.cell());
    }
    return value;
  }

  private void checkHasHeader(Cell cell) {
    if (!columnIndices.contains(cell.getColumnIndex())) {
      var letters = CellRange.column(cell.getColumnIndex());
      refuse(cell, "schema/empty-header", ImmutableMap.of("found", letters));
    }
  }

  private ImmutableList<Cell> cells(Row row) {
    return row.stream()
        .filter(cell -> cell != null && cell.getType() != CellType.EMPTY)
        .filter(
            cell -> range.left() <= cell.getColumnIndex() && cell.getColumnIndex() <= range.right())
        .collect(ImmutableList.toImmutableList());
  }

  private void refuse(Cell cell, String code, ImmutableMap<String, Object> fields) {
    sound = false;
    problems.error(place(cell), code, fields);
  }

  private Place place(Cell cell) {
    return place(cell.getAddress().getRow(), cell.getColumnIndex());
  }

  private Place place(int row, int column) {
    return Place.cell(problems.file(), sheet.getName(), CellRange.cell(row, column));
  }

  private RawTable table(TableColumns columns) {
    var rows = rowNumbers.build();
    var indices = ImmutableList.copyOf(columnIndices);
    return new RawTable(
        columns.named(headers),
        columns.rowCount(),
        (row, column) -> place(rows.get(row + 1), indices.get(column)));
  }
}
