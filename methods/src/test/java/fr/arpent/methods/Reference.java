package fr.arpent.methods;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fr.arpent.model.ArpentJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Expected results that are not part of the repository; tests that need them are else skipped. */
public final class Reference {

  private Reference() {}

  /** Returns a file of the reference folder, or skips the test. */
  public static Path file(String path) {
    return present(folder().resolve(path));
  }

  /** Returns a file of the data folder beside it, or skips the test. */
  public static Path data(String path) {
    return present(folder().resolveSibling("data").resolve(path));
  }

  /** Returns a file of the notes folder beside it, or skips the test. */
  public static Path note(String path) {
    return present(folder().resolveSibling("notes").resolve(path));
  }

  private static Path folder() {
    return Optional.ofNullable(System.getenv("ARPENT_REFERENCE"))
        .map(Path::of)
        .orElseGet(
            () ->
                Path.of(System.getProperty("arpent.root", "."))
                    .toAbsolutePath()
                    .normalize()
                    .resolveSibling("shared")
                    .resolve("reference"));
  }

  private static Path present(Path file) {
    assumeTrue(
        Files.exists(file),
        () -> "skipped: no reference data at " + file + " (set ARPENT_REFERENCE to their folder)");
    return file;
  }

  /** Reads JSON. */
  public static JsonNode json(Path file) {
    try {
      return ArpentJson.mapper().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the rows of a CSV with a header. */
  public static List<Row> csv(Path file) {
    try {
      return csv(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the rows of a CSV with a header; quotes may stand round cells. */
  public static List<Row> csv(String text) {
    var rows = new ArrayList<Row>();
    List<String> header = List.of();
    for (var line : text.lines().toList()) {
      var cells = cells(line);
      if (header.isEmpty()) {
        header = cells;
        continue;
      }
      var row = new LinkedHashMap<String, String>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  /**
   * One row of a CSV.
   *
   * @param cells cells by header
   */
  public record Row(Map<String, String> cells) {

    /** Returns the cell of a column that must be there. */
    public String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    /** Returns the number in a cell. */
    public double number(String column) {
      return Double.parseDouble(get(column));
    }
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
