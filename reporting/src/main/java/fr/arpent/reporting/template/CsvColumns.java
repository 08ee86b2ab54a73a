package fr.arpent.reporting.template;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of a template's table, separated by commas and quoted as RFC 4180 says. */
final class CsvColumns {

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

  private final ImmutableList<ImmutableList<String>> rows;

  private CsvColumns(ImmutableList<ImmutableList<String>> rows) {
    this.rows = rows;
  }

  static CsvColumns parse(String file) {
    var text = file.replace("\r\n", "\n");
    var rows = ImmutableList.<ImmutableList<String>>builder();
    var row = ImmutableList.<String>builder();
    var cell = new StringBuilder();
    boolean quoted = false;
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (doubled) {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        if (pending) {
          rows.add(row.add(cell.toString()).build());
        }
        row = ImmutableList.builder();
        cell.setLength(0);
      } else {
        cell.append(c);
      }
      pending = c != '\n' || quoted;
    }
    if (pending) {
      rows.add(row.add(cell.toString()).build());
    }
    return new CsvColumns(rows.build());
  }

  /** Returns the headers; none for an empty file. */
  ImmutableList<String> header() {
    return rows.isEmpty() ? ImmutableList.of() : rows.get(0);
  }

  /** Returns the table without the columns whose header is not wanted. */
  CsvColumns keepColumns(Predicate<String> wanted) {
    var kept = IntStream.range(0, header().size()).filter(i -> wanted.test(header().get(i)));
    var indexes = kept.toArray();
    return each(
        row ->
            IntStream.of(indexes)
                .mapToObj(i -> i < row.size() ? row.get(i) : "")
                .collect(ImmutableList.toImmutableList()));
  }

  /** Returns the table without the rows whose cell is not wanted; unchanged without the column. */
  CsvColumns keepRows(String header, Predicate<String> wanted) {
    int column = header().indexOf(header);
    return column < 0
        ? this
        : new CsvColumns(
            IntStream.range(0, rows.size())
                .filter(i -> i == 0 || wanted.test(rows.get(i).get(column)))
                .mapToObj(rows::get)
                .collect(ImmutableList.toImmutableList()));
  }

  /** Puts words in the cells of columns, in the rows that hold a cell. */
  CsvColumns replace(String inRowsWith, Predicate<String> columns, String words) {
    return each(
        row ->
            row.contains(inRowsWith)
                ? IntStream.range(0, row.size())
                    .mapToObj(i -> columns.test(header().get(i)) ? words : row.get(i))
                    .collect(ImmutableList.toImmutableList())
                : row);
  }

  private CsvColumns each(UnaryOperator<ImmutableList<String>> change) {
    return new CsvColumns(rows.stream().map(change).collect(ImmutableList.toImmutableList()));
  }

  /** Returns the text of the file. */
  String write() {
    return rows.stream()
        .map(row -> row.stream().map(CsvColumns::quoted).collect(Collectors.joining(",")) + "\n")
        .collect(Collectors.joining());
  }

  private static String quoted(String cell) {
    return NEEDS_QUOTES.matcher(cell).find() ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }
}
