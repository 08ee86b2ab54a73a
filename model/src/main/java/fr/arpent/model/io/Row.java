package fr.arpent.model.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * One row of a table, read cell by cell; what is wrong with it is reported, and makes it unsound.
 *
 * <p>Rows are numbered from 0. A column of keys that the table names otherwise ({@code key:
 * project_id}) is found under the name its role gives it ({@code id}).
 */
final class Row {

  private final Reading reading;
  private final Table table;
  private final String idColumn;
  private final int number;
  private boolean sound = true;

  Row(Reading reading, Table table, String idColumn, int number) {
    this.reading = reading;
    this.table = table;
    this.idColumn = idColumn;
    this.number = number;
  }

  Table table() {
    return table;
  }

  int number() {
    return number;
  }

  /** Returns a cell that is not missing. */
  Optional<Cell> cell(String name) {
    return reading
        .column(table, name, idColumn)
        .flatMap(column -> column.find(number).map(text -> new Cell(this, column, text)));
  }

  /** Returns a cell that must not be missing. */
  Optional<Cell> required(String name) {
    var cell = cell(name);
    if (cell.isEmpty()) {
      error("value/required", name, ImmutableMap.of("found", ""));
    }
    return cell;
  }

  /** Returns a text as found. */
  Optional<String> text(String name) {
    return cell(name).map(Cell::text);
  }

  /** Returns a text that must be there and not blank. */
  Optional<String> requiredText(String name) {
    var text = text(name).filter(found -> !found.isBlank());
    if (text.isEmpty()) {
      error("value/required", name, ImmutableMap.of("found", ""));
    }
    return text;
  }

  /** Returns the key of the row. */
  Optional<String> key() {
    return required(idColumn).flatMap(Cell::key);
  }

  /** Returns the words of a column and of its translations: {@code title}, {@code title.en}. */
  Optional<LocalizedText> words(String name) {
    var byLanguage = new TreeMap<String, String>();
    for (var column : table.columns().values()) {
      language(column.name(), name)
          .ifPresent(
              language ->
                  column
                      .find(number)
                      .filter(words -> !words.isBlank())
                      .ifPresent(words -> byLanguage.put(language, words)));
    }
    return byLanguage.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.of(byLanguage));
  }

  /** Returns words that must be there in at least one language. */
  Optional<LocalizedText> requiredWords(String name) {
    var words = words(name);
    if (words.isEmpty()) {
      error("value/required", name, ImmutableMap.of("found", ""));
    }
    return words;
  }

  private Optional<String> language(String column, String name) {
    return column.equals(name)
        ? Optional.of(reading.defaults().language())
        : languageOf(column, name);
  }

  /** Returns the language of a translated column: {@code fr} of {@code title.fr}. */
  static Optional<String> languageOf(String column, String name) {
    return Optional.of(column)
        .filter(header -> header.startsWith(name + "."))
        .map(header -> header.substring(name.length() + 1))
        .filter(LanguageTags::isTag);
  }

  /** Returns the key of a row of another kind; any key when the study has no rows of that kind. */
  Optional<String> reference(String name, RowKind kind) {
    return cell(name).flatMap(cell -> reading.resolve(cell, kind));
  }

  /** Returns a reference that must not be missing. */
  Optional<String> requiredReference(String name, RowKind kind) {
    return required(name).flatMap(cell -> reading.resolve(cell, kind));
  }

  /** Returns the keys that a list cell refers to. */
  ImmutableList<String> references(String name, RowKind kind) {
    return cell(name).stream()
        .flatMap(cell -> cell.items().stream())
        .flatMap(item -> reading.resolve(item, kind).stream())
        .collect(toImmutableList());
  }

  /** Reports that a period ends before it starts. */
  void checkOrder(String last, Optional<LocalDate> start, Optional<LocalDate> end) {
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      error("value/order", last, ImmutableMap.of("found", end.get(), "start", start.get()));
    }
  }

  /** Makes the row unsound because of something that was reported elsewhere. */
  void spoil() {
    sound = false;
  }

  /** Reports a problem of a cell. */
  void error(String code, String name, Map<String, ?> fields) {
    sound = false;
    reading.error(code, pointer(name), table, columnName(name), fields);
  }

  /** Reports a circle of references that starts in this row. */
  void cycle(String name, List<String> circle) {
    error("reference/cycle", name, ImmutableMap.of("cycle", String.join(" → ", circle)));
  }

  /** Reports a warning; the row stays sound. */
  void warning(String code, String name, Map<String, ?> fields) {
    reading.warning(code, pointer(name), table, columnName(name), fields);
  }

  private String pointer(String name) {
    return Reading.cellPointer(table, number, columnName(name));
  }

  private String columnName(String name) {
    return reading.column(table, name, idColumn).map(Column::name).orElse(name);
  }

  /** Returns what a builder makes of this row, unless something was reported. */
  <T> Optional<T> build(Supplier<T> builder) {
    return sound ? Optional.of(builder.get()) : Optional.empty();
  }
}
