package fr.arpent.model.io;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.TableFrame.ColumnFrame;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.ColumnType;
import fr.arpent.model.measure.NumberStyle;
import fr.arpent.model.measure.Unit;
import fr.arpent.model.problem.Problems;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the cells of a column against the type and the bounds that the study declares. */
final class CellChecks {

  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern BOOLEAN = Pattern.compile("yes|no|true|false");

  /** Days of 1954 to 2064 as spreadsheets number them. */
  private static final Pattern SERIAL = Pattern.compile("[2-5]\\d{4}(\\.\\d+)?");

  private final String table;
  private final NumberStyle numbers;
  private final Problems problems;

  /** Creates checks of one table; {@code problems} stand under it. */
  CellChecks(String table, NumberStyle numbers, Problems problems) {
    this.table = table;
    this.numbers = numbers;
    this.problems = problems;
  }

  /** Checks every cell of a declared column, or of its translations. */
  void check(String name, ColumnFrame declared, Map<String, Column> columns) {
    columns.values().stream()
        .filter(column -> column.name().equals(name) || isTranslation(column.name(), name))
        .forEach(column -> check(declared, column));
  }

  private static boolean isTranslation(String column, String name) {
    return column.startsWith(name + ".") && LanguageTags.isTag(column.substring(name.length() + 1));
  }

  private void check(ColumnFrame declared, Column column) {
    var formatter = declared.dateFormat().flatMap(this::formatter);
    for (int row = 0; row < column.cells().size(); row++) {
      var cell = column.find(row);
      if (cell.isEmpty()) {
        if (declared.required()) {
          report("value/required", "", row, column, ImmutableMap.of());
        }
      } else {
        check(cell.get(), row, declared, column, formatter);
        checkShare(cell.get(), row, declared, column);
      }
    }
  }

  /** A part of a whole may be more than it only by a slip, or by a definition worth a look. */
  private void checkShare(String cell, int row, ColumnFrame declared, Column column) {
    var whole = declared.unit().filter(Unit::isTerm).map(Unit::new).flatMap(Unit::whole);
    var number = whole.flatMap(any -> numbers.parse(cell));
    if (number.isPresent() && number.get().compareTo(whole.orElseThrow()) > 0) {
      var limit = whole.orElseThrow().toPlainString();
      var fields = fields(cell, column, ImmutableMap.of("limit", limit));
      problems.warning("value/share", pointer(row, column), fields);
    }
  }

  private void check(
      String cell,
      int row,
      ColumnFrame declared,
      Column column,
      Optional<DateTimeFormatter> formatter) {
    declared
        .type()
        .ifPresent(
            type -> {
              switch (type) {
                case INTEGER, NUMBER -> checkNumber(cell, row, type, declared, column);
                case BOOLEAN -> checkPattern(cell, row, BOOLEAN, "value/boolean", column);
                case TIME -> checkPattern(cell, row, TIME, "value/time", column);
                case YEAR -> checkPattern(cell, row, YEAR, "value/year", column);
                case DATE -> checkDate(cell, row, column, formatter);
                case CODE, REF -> checkIsText(cell, row, column);
                case STRING, LIST -> {}
              }
            });
  }

  private void checkNumber(
      String cell, int row, ColumnType type, ColumnFrame declared, Column column) {
    var number = numbers.parse(cell);
    if (number.isEmpty()) {
      reportNoNumber(cell, row, column);
      return;
    }
    if (type == ColumnType.INTEGER && number.get().stripTrailingZeros().scale() > 0) {
      report("value/integer", cell, row, column, ImmutableMap.of());
      return;
    }
    declared.min().ifPresent(min -> checkBound(number.get(), min, 1, cell, row, column));
    declared.max().ifPresent(max -> checkBound(number.get(), max, -1, cell, row, column));
  }

  private void checkBound(
      BigDecimal number, BigDecimal bound, int side, String cell, int row, Column column) {
    if (number.compareTo(bound) * side < 0) {
      var code = side > 0 ? "value/min" : "value/max";
      report(code, cell, row, column, ImmutableMap.of("limit", bound.toPlainString()));
    }
  }

  /** Tells a number in another style from what is no number at all. */
  private void reportNoNumber(String cell, int row, Column column) {
    var other = numbers.decimal().equals(".") ? "," : ".";
    boolean inOther = new NumberStyle(other, "").parse(cell).isPresent();
    report(
        inOther ? "value/decimal" : "value/number",
        cell,
        row,
        column,
        ImmutableMap.of("decimal", other));
  }

  private void checkPattern(String cell, int row, Pattern form, String code, Column column) {
    if (!form.matcher(cell).matches()) {
      report(code, cell, row, column, ImmutableMap.of());
    }
  }

  private void checkDate(
      String cell, int row, Column column, Optional<DateTimeFormatter> formatter) {
    if (isDate(cell, formatter)) {
      return;
    }
    if (column.numberCells().contains(row) && SERIAL.matcher(cell).matches()) {
      report("value/date-serial", cell, row, column, ImmutableMap.of());
      return;
    }
    report("value/date", cell, row, column, Dates.hint(cell));
  }

  private static boolean isDate(String cell, Optional<DateTimeFormatter> formatter) {
    try {
      var form = formatter.orElse(DateTimeFormatter.ISO_LOCAL_DATE);
      return LocalDate.parse(cell, form) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void checkIsText(String cell, int row, Column column) {
    if (column.numberCells().contains(row)) {
      report("value/code-number-cell", cell, row, column, ImmutableMap.of());
    }
  }

  private Optional<DateTimeFormatter> formatter(String pattern) {
    var formatter = Dates.formatter(pattern);
    if (formatter.isEmpty()) {
      problems.error("value/date-format", "", ImmutableMap.of("found", pattern));
    }
    return formatter;
  }

  private void report(
      String code, String cell, int row, Column column, ImmutableMap<String, Object> fields) {
    problems.error(code, pointer(row, column), fields(cell, column, fields));
  }

  private static String pointer(int row, Column column) {
    return "/data/" + row + "/" + Pointers.escape(column.name());
  }

  private ImmutableMap<String, Object> fields(
      String cell, Column column, ImmutableMap<String, Object> more) {
    return ImmutableMap.<String, Object>builder()
        .put("found", cell)
        .put("table", table)
        .put("column", column.name())
        .putAll(more)
        .buildKeepingLast();
  }
}
