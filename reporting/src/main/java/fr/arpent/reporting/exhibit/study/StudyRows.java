package fr.arpent.reporting.exhibit.study;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.RowChoice;
import fr.arpent.reporting.exhibit.StudyColumn;
import fr.arpent.reporting.exhibit.TableOfStudy;
import fr.arpent.reporting.figure.Said;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a table that a figure shows, and its columns as options name them. It keeps which
 * columns were asked for: their sources stand under the figure.
 */
final class StudyRows {

  private final Table table;
  private final Study study;
  private final OptionReader options;
  private final ImmutableList<StudyColumn> columns;
  private final ImmutableList<Integer> rows;
  private final Set<StudyColumn> used = new LinkedHashSet<>();
  private final List<Table> others = new ArrayList<>();
  private Text measure = Text.EMPTY;
  private boolean observations;

  private StudyRows(
      Table table,
      Study study,
      OptionReader options,
      ImmutableList<StudyColumn> columns,
      ImmutableList<Integer> rows) {
    this.table = table;
    this.study = study;
    this.options = options;
    this.columns = columns;
    this.rows = rows;
  }

  static StudyRows of(Table table, Study study, OptionReader options) {
    var columns = StudyColumn.of(table, study);
    return new StudyRows(table, study, options, columns, RowChoice.of(table, columns, options));
  }

  Study study() {
    return study;
  }

  OptionReader options() {
    return options;
  }

  int size() {
    return rows.size();
  }

  /** Returns the key of each row, empty where the table has none. */
  ImmutableList<String> keys() {
    return table
        .key()
        .map(name -> raw(named("key", name)))
        .orElseGet(() -> rows.stream().map(row -> "").collect(toImmutableList()));
  }

  ImmutableSet<Column> used() {
    return used.stream()
        .flatMap(column -> column.byLanguage().values().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  ImmutableList<Table> otherTables() {
    return ImmutableList.copyOf(others);
  }

  /** Returns what is measured: the option {@code measure}, else the heads of the value columns. */
  Text measure() {
    return options.text("measure").orElse(measure);
  }

  /** Keeps that every row is an observation, so that their number is said. */
  void observed() {
    observations = true;
  }

  /** Returns the line under the title: what is measured, and on how many observations. */
  Text unitLine() {
    return observations
        ? Text.message("block.figure.unit", ImmutableMap.of("measure", measure(), "rows", size()))
        : measure();
  }

  /** Keeps what is measured, in words; the option {@code measure} goes before. */
  void measured(Text words) {
    measure = words;
  }

  void measures(List<StudyColumn> values) {
    measure = Said.commas(values.stream().map(StudyColumn::head).collect(toImmutableList()));
  }

  /** Returns another table of the study, whose rows are then shown too. */
  Table otherTable(String option) {
    var name = options.text().find(option).orElse("");
    OptionReader.checkKnown(option, name, study.tables().keySet());
    var other = Objects.requireNonNull(study.tables().get(name));
    TableOfStudy.checkPublic(other);
    others.add(other);
    return other;
  }

  /** Returns the column that an option must name. */
  StudyColumn column(String option) {
    return findColumn(option).orElseThrow(() -> OptionReader.refused(option, "", names()));
  }

  /** Returns the column that an option may name. */
  Optional<StudyColumn> findColumn(String option) {
    return options.text().find(option).map(name -> named(option, name));
  }

  /** Returns the columns that an option lists. */
  ImmutableList<StudyColumn> columns(String option) {
    return options.text().list(option).stream()
        .map(name -> named(option, name))
        .collect(toImmutableList());
  }

  private StudyColumn named(String option, String name) {
    var column =
        columns.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> OptionReader.refused(option, name, names()));
    used.add(column);
    return column;
  }

  private String names() {
    return String.join(", ", columns.stream().map(StudyColumn::name).toList());
  }

  /** Returns the words of each row. */
  ImmutableList<Text> words(StudyColumn column) {
    return rows.stream().map(row -> words(column.cell(row), column)).collect(toImmutableList());
  }

  static Text words(Cell cell, StudyColumn column) {
    if (cell instanceof Cell.Word word) {
      return word.words();
    }
    return cell instanceof Cell.Figure figure
        ? plain(figure.value(), column.decimals())
        : ((Cell.Missing) cell).words();
  }

  /** A number that names something has no marks between thousands: 2026. */
  private static Text plain(double value, int decimals) {
    return new Text.Quantity(value, decimals, Text.Quantity.Form.PLAIN);
  }

  /** Returns the code of each row, empty where it is missing. */
  ImmutableList<String> raw(StudyColumn column) {
    return rows.stream().map(row -> column.cell(row).raw()).collect(toImmutableList());
  }

  /** Returns the number of each row, empty where it is missing. */
  ImmutableList<Optional<Double>> numbers(String option, StudyColumn column) {
    return rows.stream().map(row -> number(option, column, row)).collect(toImmutableList());
  }

  /** Returns the numbers of all rows, also of those left out: classes are cut over all of them. */
  ImmutableList<Double> allNumbers(String option, StudyColumn column) {
    var numbers = ImmutableList.<Double>builder();
    for (int row = 0; row < table.rowCount(); row++) {
      number(option, column, row).ifPresent(numbers::add);
    }
    return numbers.build();
  }

  private Optional<Double> number(String option, StudyColumn column, int row) {
    var cell = column.first().find(row);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        table
            .numbers()
            .parse(cell.get())
            .orElseThrow(() -> notOne(option, column, row, cell.get(), "1, 2.5"))
            .doubleValue());
  }

  private static IllegalArgumentException notOne(
      String option, StudyColumn column, int row, String cell, String expected) {
    return OptionReader.refused(option, column.name() + ", " + (row + 1) + ": " + cell, expected);
  }

  /** Returns the day of each row, empty where it is missing. */
  ImmutableList<Optional<LocalDate>> days(String option, StudyColumn column) {
    return rows.stream()
        .map(row -> column.first().find(row).map(cell -> day(option, column, row, cell)))
        .collect(toImmutableList());
  }

  private static LocalDate day(String option, StudyColumn column, int row, String cell) {
    try {
      return column.day(cell);
    } catch (DateTimeParseException e) {
      throw notOne(option, column, row, cell, "2026-05-04");
    }
  }

  /** Returns how the values of some columns are printed, as options say. */
  ValueFormat format(List<StudyColumn> values) {
    boolean percent = options.isYes("percent");
    int most = values.stream().mapToInt(StudyColumn::decimals).max().orElse(0);
    int own = percent ? Math.max(0, most - 2) : most;
    int decimals =
        options
            .text()
            .find("decimals")
            .map(w -> OptionReader.whole("decimals", w, 0, 6))
            .orElse(own);
    return new ValueFormat(decimals, percent, options.text("unit"));
  }

  /** Returns numbers that an option lists; empty when it is not given. */
  ImmutableList<Double> given(String option, int count) {
    var items = options.text().list(option);
    if (!items.isEmpty() && items.size() != count) {
      throw OptionReader.refused(option, String.join(", ", items), Integer.toString(count));
    }
    return items.stream().map(item -> given(option, item)).collect(toImmutableList());
  }

  private static double given(String option, String item) {
    if (!item.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
      throw OptionReader.refused(option, item, "1.5");
    }
    return Double.parseDouble(item);
  }

  /** Returns words that an option lists, parted by bars or commas. */
  ImmutableList<Text> list(String option) {
    var text = options.text().find(option).orElse("");
    var mark = text.contains("|") ? '|' : ',';
    return Splitter.on(mark)
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(text)
        .map(Text::of)
        .collect(toImmutableList());
  }

  /** Returns one value per row that must be there. */
  static <T> ImmutableList<T> required(
      String option, StudyColumn column, Iterable<Optional<T>> values) {
    int missing = Iterables.indexOf(values, Optional::isEmpty);
    if (missing >= 0) {
      throw notOne(option, column, missing, "", "*");
    }
    return ImmutableList.copyOf(Iterables.transform(values, Optional::get));
  }
}
