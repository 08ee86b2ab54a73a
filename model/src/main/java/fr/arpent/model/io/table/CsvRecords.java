package fr.arpent.model.io.table;

import fr.arpent.model.io.document.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks through the records of a CSV text (RFC 4180), and knows where each starts: the place of a
 * cell is found by walking its record again, so that nobody pays for places that are not asked.
 */
final class CsvRecords {

  private final String text;
  private final char delimiter;
  private int at;
  private int line;
  private int start;
  private int startLine;
  private int fault = -1;

  /**
   * Creates a walker that stands before a record.
   *
   * @param at index of the record in the text
   * @param line its line, from 1
   */
  CsvRecords(String text, char delimiter, int at, int line) {
    this.text = text;
    this.delimiter = delimiter;
    this.at = at;
    this.line = line;
    this.start = at;
    this.startLine = line;
  }

  boolean hasNext() {
    return fault < 0 && at < text.length();
  }

  /** Returns the cells of the next record; look at {@link #fault} then. */
  List<String> next() {
    start = at;
    startLine = line;
    var cells = new ArrayList<String>();
    cells.add(nextCell());
    while (fault < 0 && at < text.length() && text.charAt(at) == delimiter) {
      at++;
      cells.add(nextCell());
    }
    passLineEnd();
    return cells;
  }

  /** Returns the index of quotes that are not closed or are followed by text, or -1. */
  int fault() {
    return fault;
  }

  /** Returns whether the quotes at fault are closed, but something follows them. */
  boolean isFollowed() {
    return afterQuotes(fault) <= text.length();
  }

  /** Returns the index at which the last record started. */
  int start() {
    return start;
  }

  /** Returns the index after the last record and its line end. */
  int end() {
    return at;
  }

  /** Returns the line on which the last record started. */
  int startLine() {
    return startLine;
  }

  /** Returns the spot of a cell of the record that starts here; its end if it has fewer cells. */
  Spot spotOfCell(int cell) {
    int wanted = start;
    for (int passed = 0; passed < cell && wanted < text.length(); passed++) {
      at = wanted;
      nextCell();
      wanted = at;
      if (at >= text.length() || text.charAt(at) != delimiter) {
        break;
      }
      wanted++;
    }
    return spot(wanted);
  }

  /** Returns the spot of an index in the last record. */
  Spot spot(int index) {
    var within = Spot.of(text.substring(start, index), index - start);
    return new Spot(startLine + within.line() - 1, within.column());
  }

  private String nextCell() {
    if (at < text.length() && text.charAt(at) == '"') {
      return nextQuoted();
    }
    int from = at;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private String nextQuoted() {
    int open = at;
    int after = afterQuotes(open);
    if (after > text.length() || (after < text.length() && !isEnd(text.charAt(after)))) {
      fault = open;
      return "";
    }
    at = after;
    var inside = text.substring(open + 1, after - 1);
    line += (int) inside.lines().skip(1).count() + (endsLine(inside) ? 1 : 0);
    return inside.indexOf('"') < 0 ? inside : inside.replace("\"\"", "\"");
  }

  private static boolean endsLine(String inside) {
    return inside.endsWith("\n") || inside.endsWith("\r");
  }

  /** Returns the index after the closing quotes; beyond the end of the text if there are none. */
  private int afterQuotes(int quote) {
    int index = quote + 1;
    while (index < text.length()) {
      if (text.charAt(index) != '"') {
        index++;
      } else if (index + 1 < text.length() && text.charAt(index + 1) == '"') {
        index += 2;
      } else {
        return index + 1;
      }
    }
    return text.length() + 1;
  }

  private void passLineEnd() {
    if (fault < 0 && at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
  }

  private boolean isEnd(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }
}
