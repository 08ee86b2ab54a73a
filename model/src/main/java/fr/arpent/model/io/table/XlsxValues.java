package fr.arpent.model.io.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The text of spreadsheet cells: numbers in the table's own decimal mark, dates in ISO form.
 *
 * @param decimal mark
 */
record XlsxValues(String decimal) {

  static final Value EMPTY = new Value("", Kind.TEXT);

  /** Formats of dates and times that are known by number, not by pattern. */
  private static final Pattern DATE_IDS = Pattern.compile("1[4-9]|2[0-2]|4[5-7]");

  /** What is quoted, escaped or in brackets in a number format says nothing of dates. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

  /** What a cell was. */
  enum Kind {
    TEXT,
    NUMBER,
    DATE,
    ERROR
  }

  /** The text of a cell, and what it was. */
  record Value(String text, Kind kind) {}

  Value read(Cell cell) {
    return switch (cell.getType()) {
      case STRING -> new Value(text(cell.asString()), Kind.TEXT);
      case NUMBER -> number(cell);
      case BOOLEAN ->
          new Value(Boolean.TRUE.equals(cell.asBoolean()) ? "true" : "false", Kind.TEXT);
      case FORMULA -> formula(cell);
      case ERROR -> new Value(text(cell.getRawValue()), Kind.ERROR);
      case EMPTY -> EMPTY;
    };
  }

  /** The value that the spreadsheet computed last. */
  private Value formula(Cell cell) {
    var raw = text(cell.getRawValue());
    if (raw.isEmpty() || raw.startsWith("#")) {
      return new Value(raw.isEmpty() ? "=" + text(cell.getFormula()) : raw, Kind.ERROR);
    }
    return cell.getValue() instanceof BigDecimal value
        ? new Value(plain(value), Kind.NUMBER)
        : new Value(raw, Kind.TEXT);
  }

  private Value number(Cell cell) {
    if (!isDate(cell)) {
      return new Value(plain(cell.asNumber()), Kind.NUMBER);
    }
    var moment = cell.asDate();
    if (cell.asNumber().compareTo(BigDecimal.ONE) < 0) {
      return new Value(moment.toLocalTime().withNano(0).toString(), Kind.TEXT);
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? new Value(moment.toLocalDate().toString(), Kind.DATE)
        : new Value(withoutNanos(moment), Kind.TEXT);
  }

  private static String withoutNanos(LocalDateTime moment) {
    return moment.withNano(0).toString();
  }

  private String plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    var text = stripped.scale() < 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
    return decimal.equals(",") ? text.replace('.', ',') : text;
  }

  private static boolean isDate(Cell cell) {
    var id = cell.getDataFormatId();
    if (id != null && DATE_IDS.matcher(id.toString()).matches()) {
      return true;
    }
    var format = text(cell.getDataFormatString());
    var bare = LITERAL.matcher(format).replaceAll("");
    return !bare.equals("General") && bare.matches("(?is).*[ymdh].*");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
