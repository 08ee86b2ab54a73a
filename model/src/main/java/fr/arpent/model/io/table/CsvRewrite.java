package fr.arpent.model.io.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes rows or cells out of a CSV file. All that stays keeps its bytes: lines before the header,
 * rows that nothing is taken from, line ends.
 */
public final class CsvRewrite {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final CsvSettings settings;

  private CsvRewrite(String text, CsvSettings settings) {
    this.text = text;
    this.settings = settings;
  }

  /** What becomes of a row. */
  @FunctionalInterface
  public interface Row {

    /**
     * Returns the cells that stay in the place of a row's cells; empty when the row goes.
     *
     * @param row number of the row, from 0, as the table counts them
     */
    Optional<List<String>> keep(int row, List<String> cells);
  }

  /** Returns the file with what is kept of its rows. The file must have been read before. */
  public static byte[] of(byte[] bytes, CsvSettings settings, Row row) {
    var text = new String(bytes, settings.charset());
    return new CsvRewrite(text, settings).rewrite(row).getBytes(settings.charset());
  }

  private String rewrite(Row row) {
    int start = CsvFile.startOf(text, settings.header());
    if (start == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      start = 1;
    }
    var records = new CsvRecords(text, settings.delimiter(), start, settings.header());
    int width = records.next().size();
    var out = new StringBuilder(text.substring(0, records.end()));
    int number = 0;
    while (records.hasNext()) {
      var cells = records.next();
      var raw = text.substring(records.start(), records.end());
      boolean last = width == 1 && cells.get(0).isEmpty() && !records.hasNext();
      if (cells.size() == width && !last) {
        var kept = row.keep(number++, cells);
        out.append(
            kept.map(left -> left.equals(cells) ? raw : line(left) + lineEnd(raw)).orElse(""));
      } else {
        out.append(raw); // an empty line is no row
      }
    }
    return out.toString();
  }

  private String line(List<String> cells) {
    return cells.stream()
        .map(this::cell)
        .collect(Collectors.joining(String.valueOf(settings.delimiter())));
  }

  private String cell(String cell) {
    boolean quoted =
        cell.chars().anyMatch(c -> c == settings.delimiter() || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  private static String lineEnd(String raw) {
    return raw.endsWith("\r\n")
        ? "\r\n"
        : raw.endsWith("\n") ? "\n" : raw.endsWith("\r") ? "\r" : "";
  }
}
