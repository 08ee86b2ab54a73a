package fr.arpent.reporting.guide;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.StudyColumn;
import fr.arpent.reporting.guide.value.Cells;
import fr.arpent.reporting.guide.value.Row;
import fr.arpent.reporting.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Says the cells of a row as a sheet prints them: labels, names, dates and numbers in words. */
final class SheetCells {

  private final Commission commission;
  private final Study study;
  private final Cells cells;

  SheetCells(Commission commission) {
    this.commission = commission;
    this.study = commission.study();
    this.cells = commission.values().cells();
  }

  Cells cells() {
    return cells;
  }

  boolean has(Table table, String name) {
    return cells.column(table, name).isPresent();
  }

  /** Returns a cell in words; empty when it is missing. */
  Optional<Text> find(Row row, String name) {
    return StudyColumn.of(row.table(), study).stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .flatMap(column -> say(column, column.cell(row.index())));
  }

  /** Returns a cell as it is written. */
  Optional<String> raw(Row row, String name) {
    return cells.column(row.table(), name).flatMap(column -> column.find(row.index()));
  }

  /** Returns the first of several cells that is not missing. */
  Optional<Text> first(Row row, String... names) {
    for (var name : names) {
      var found = find(row, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  boolean isInvented(Row row, String name) {
    return cells
        .column(row.table(), name)
        .filter(column -> Cells.isInvented(row.table(), column, row.index()))
        .isPresent();
  }

  /** Returns whether all that is told of a row is invented: one tag says it then. */
  boolean isAllInvented(Row row) {
    return row.table().columns().values().stream()
        .allMatch(column -> Cells.isInvented(row.table(), column, row.index()));
  }

  private Optional<Text> say(StudyColumn column, Cell cell) {
    if (cell instanceof Cell.Figure figure) {
      return Optional.of(number(BigDecimal.valueOf(figure.value())));
    }
    if (!(cell instanceof Cell.Word word)) {
      return Optional.empty();
    }
    if (column.first().type().equals(Optional.of(ColumnType.LIST))) {
      return Optional.of(
          Phrases.commas(
              Splitter.on(column.first().separator()).trimResults().splitToList(cell.raw()).stream()
                  .map(item -> findName(item).orElse(Text.of(item)))
                  .collect(toImmutableList())));
    }
    return Optional.of(findName(cell.raw()).or(() -> date(cell.raw())).orElse(word.words()));
  }

  private Text number(BigDecimal number) {
    int decimals = Math.max(0, number.stripTrailingZeros().scale());
    return Text.of(commission.messages().numbers().number(number, decimals));
  }

  /** Returns the name of a territory or actor whose key this is. */
  Optional<Text> findName(String key) {
    return Optional.ofNullable(study.territories().get(key))
        .map(territory -> Text.of(territory.name()))
        .or(() -> Optional.ofNullable(study.actors().get(key)).map(actor -> Text.of(actor.name())));
  }

  private Optional<Text> date(String words) {
    if (!words.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(date(LocalDate.parse(words)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  Text date(LocalDate date) {
    return Text.of(commission.messages().dates().inFull(date));
  }
}
