package fr.arpent.reporting.export;

import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.CsvText;
import fr.arpent.reporting.guide.Guide;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The data of a guide as files: a CSV file per table, {@code dictionary.csv}, and one workbook with
 * all of them. The same guide gives the same bytes.
 */
public final class TableFiles {

  private TableFiles() {}

  /** Returns the bytes of each file by its name; empty when the guide shows no data. */
  public static ImmutableSortedMap<String, byte[]> of(Guide guide) {
    var tables = GuideTables.of(guide);
    if (tables.isEmpty()) {
      return ImmutableSortedMap.of();
    }
    var cells = new CellText(guide.wording());
    var dictionary = new DataDictionary(guide.wording()).lines(tables);
    var files = ImmutableSortedMap.<String, byte[]>naturalOrder();
    for (var table : tables) {
      files.put(table.name() + ".csv", csv(lines(table, cells)));
    }
    files.put(
        "dictionary.csv",
        csv(
            dictionary.stream()
                .map(line -> line.stream().map(CsvText::harmless).toList())
                .toList()));
    files.put("tables.xlsx", TableWorkbook.of(tables, dictionary, guide.wording()));
    return files.buildOrThrow();
  }

  private static List<List<String>> lines(ShownTable table, CellText cells) {
    var lines = new ArrayList<List<String>>();
    lines.add(table.data().columns().stream().map(column -> column.id()).toList());
    table.data().rows().forEach(row -> lines.add(row.stream().map(cells::of).toList()));
    return lines;
  }

  private static byte[] csv(List<List<String>> lines) {
    return CsvText.of(lines).getBytes(StandardCharsets.UTF_8);
  }
}
