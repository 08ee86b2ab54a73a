package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;

/**
 * A column of a study's table, or several that are translations of each other.
 *
 * @param table the table
 * @param study lists of labels
 * @param name our name, without language
 * @param byLanguage columns by language; one under an empty language when it is not translated
 */
public record StudyColumn(
    Table table, Study study, String name, ImmutableSortedMap<String, Column> byLanguage) {

  /** Returns the columns of a table, translated ones joined. */
  public static ImmutableList<StudyColumn> of(Table table, Study study) {
    var groups = new LinkedHashMap<String, ImmutableSortedMap.Builder<String, Column>>();
    table
        .columns()
        .forEach(
            (name, column) -> {
              int dot = name.lastIndexOf('.');
              boolean translated =
                  dot > 0 && name.substring(dot + 1).matches("[a-z]{2}(-[A-Z]{2})?");
              groups
                  .computeIfAbsent(
                      translated ? name.substring(0, dot) : name,
                      key -> ImmutableSortedMap.naturalOrder())
                  .put(translated ? name.substring(dot + 1) : "", column);
            });
    var columns = ImmutableList.<StudyColumn>builder();
    groups.forEach(
        (name, group) -> columns.add(new StudyColumn(table, study, name, group.build())));
    return columns.build();
  }

  /** Returns the column, or its first language. */
  public Column first() {
    return byLanguage.values().iterator().next();
  }

  private boolean isTranslated() {
    return !byLanguage.containsKey("");
  }

  private boolean isNumber() {
    var type = first().type();
    return !isTranslated()
        && first().labels().isEmpty()
        && type.filter(t -> t == ColumnType.INTEGER || t == ColumnType.NUMBER).isPresent();
  }

  /** Returns it as a column of a printed table. */
  public TableData.Column column() {
    var head = head();
    return isNumber()
        ? TableData.Column.numbers(name, head, decimals())
        : TableData.Column.words(name, head);
  }

  /** Returns its name for readers. */
  public Text head() {
    var words = study.labels().get("column", name);
    if (words != null) {
      return Text.of(words);
    }
    return Text.of(isTranslated() ? name : first().header());
  }

  /** As many decimals as the cell that has most, four at most. */
  public int decimals() {
    int most = 0;
    for (int row = 0; row < table.rowCount(); row++) {
      most =
          Math.max(
              most,
              first()
                  .find(row)
                  .flatMap(table.numbers()::parse)
                  .map(number -> number.stripTrailingZeros().scale())
                  .orElse(0));
    }
    return Math.min(4, most);
  }

  /** Returns a cell as it is printed. */
  public Cell cell(int row) {
    return isTranslated() ? translated(row) : plain(row);
  }

  private Cell translated(int row) {
    var words = ImmutableMap.<String, String>builder();
    byLanguage.forEach(
        (language, column) -> column.find(row).ifPresent(text -> words.put(language, text)));
    var all = words.buildOrThrow();
    if (all.isEmpty()) {
      return new Cell.Missing("");
    }
    var text = LocalizedText.of(all);
    return new Cell.Word(text.in(study.language(), study.language()), Text.of(text));
  }

  private Cell plain(int row) {
    var cell = first().find(row);
    if (cell.isEmpty()) {
      return new Cell.Missing(first().missingReason(row).orElse(""));
    }
    var number =
        isNumber() ? table.numbers().parse(cell.get()) : Optional.<java.math.BigDecimal>empty();
    return number.isPresent()
        ? new Cell.Figure(number.get().doubleValue())
        : new Cell.Word(cell.get(), words(cell.get()));
  }

  private Text words(String cell) {
    var label = first().labels().map(list -> study.labels().get(list, cell));
    if (label.isPresent()) {
      return Text.of(label.get());
    }
    var named = referred(cell);
    if (named.isPresent()) {
      return named.get();
    }
    return first().type().filter(type -> type == ColumnType.DATE).isPresent()
        ? date(cell)
        : Text.of(cell);
  }

  /** A cell that refers to a row of another table is said by what that row is called. */
  private Optional<Text> referred(String key) {
    if (first().type().filter(type -> type == ColumnType.REF).isEmpty()) {
      return Optional.empty();
    }
    var other = first().refersTo().flatMap(table -> Optional.ofNullable(study.tables().get(table)));
    var row = other.flatMap(found -> found.findRow(key));
    return row.isEmpty()
        ? Optional.empty()
        : of(other.orElseThrow(), study).stream()
            .filter(column -> column.name().equals("title") || column.name().equals("name"))
            .map(column -> column.cell(row.get()))
            .filter(Cell.Word.class::isInstance)
            .map(found -> ((Cell.Word) found).words())
            .findFirst();
  }

  private Text date(String cell) {
    try {
      return Text.message("block.exhibit.date", ImmutableMap.of("date", day(cell)));
    } catch (DateTimeParseException e) {
      return Text.of(cell);
    }
  }

  /**
   * Returns the day that a cell names.
   *
   * @throws DateTimeParseException if it names none
   */
  public LocalDate day(String cell) {
    var form =
        first()
            .dateFormat()
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT))
            .orElse(DateTimeFormatter.ISO_LOCAL_DATE);
    return LocalDate.parse(cell, form);
  }
}
