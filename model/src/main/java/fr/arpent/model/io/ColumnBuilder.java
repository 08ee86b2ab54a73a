package fr.arpent.model.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.ColumnNaming.Named;
import fr.arpent.model.io.TableFrame.ColumnFrame;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.TextCare;
import fr.arpent.model.io.table.RawTable.CellPlaces;
import fr.arpent.model.measure.Column;
import fr.arpent.model.problem.Problems;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;

/** Makes columns out of named cells and what the study declares of them. */
final class ColumnBuilder {

  private static final ImmutableMap<String, String> EMPTY_IS_MISSING = ImmutableMap.of("", "");

  private final String table;
  private final TableFrame frame;
  private final CellPlaces places;
  private final TextCare care;

  /**
   * @param table id of the table
   */
  ColumnBuilder(String table, TableFrame frame, CellPlaces places, Problems problems) {
    this.table = table;
    this.frame = frame;
    this.places = places;
    this.care = new TextCare(problems);
  }

  ImmutableMap<String, Column> build(ImmutableList<Named> named) {
    var columns = ImmutableMap.<String, Column>builder();
    named.forEach(column -> columns.put(column.name(), build(column)));
    return columns.buildOrThrow();
  }

  private Column build(Named named) {
    var builder =
        Column.builder()
            .name(named.name())
            .header(named.column().header())
            .addAllCells(cells(named))
            .source(named.declared().flatMap(ColumnFrame::source).or(frame::source).orElse(""))
            .putAllMissing(missing(named))
            .addAllNumberCells(named.column().numberCells());
    named
        .declared()
        .ifPresent(
            declared ->
                builder
                    .type(declared.type())
                    .unit(declared.unit())
                    .labels(declared.labels())
                    .scheme(declared.scheme())
                    .refersTo(declared.table())
                    .separator(declared.separator())
                    .dateFormat(declared.dateFormat()));
    return builder.build();
  }

  private ImmutableMap<String, String> missing(Named named) {
    return named
        .declared()
        .flatMap(ColumnFrame::missing)
        .or(frame::missing)
        .map(MissingMarks::reasons)
        .orElse(EMPTY_IS_MISSING);
  }

  /** Cells as found, in NFC and without what must not be printed. */
  private ImmutableList<String> cells(Named named) {
    var found = inDeclaredFormat(named);
    if (found.stream().allMatch(ColumnBuilder::isAscii)) {
      return found;
    }
    var cells = ImmutableList.<String>builderWithExpectedSize(found.size());
    for (int row = 0; row < found.size(); row++) {
      cells.add(clean(found.get(row), row, named));
    }
    return cells.build();
  }

  /** Date cells of a spreadsheet are written as the text cells of their column are declared. */
  private static ImmutableList<String> inDeclaredFormat(Named named) {
    var cells = named.column().cells();
    var form = named.declared().flatMap(ColumnFrame::dateFormat).flatMap(Dates::formatter);
    if (form.isEmpty() || named.column().dateCells().isEmpty()) {
      return cells;
    }
    var written = new ArrayList<>(cells);
    for (int row : named.column().dateCells()) {
      written.set(row, LocalDate.parse(cells.get(row)).format(form.get()));
    }
    return ImmutableList.copyOf(written);
  }

  private String clean(String cell, int row, Named named) {
    if (isAscii(cell)) {
      return cell;
    }
    var normal = Normalizer.normalize(cell, Normalizer.Form.NFC);
    var pointer =
        "/tables/" + Pointers.escape(table) + "/data/" + row + "/" + Pointers.escape(named.name());
    return care.clean(normal, places.find(row, named.index()), pointer);
  }

  private static boolean isAscii(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c > '~' || (c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
        return false;
      }
    }
    return true;
  }
}
