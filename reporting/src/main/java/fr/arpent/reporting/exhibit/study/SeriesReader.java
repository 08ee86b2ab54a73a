package fr.arpent.reporting.exhibit.study;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.StudyColumn;
import fr.arpent.reporting.figure.series.SeriesTable;
import fr.arpent.reporting.figure.series.SeriesTable.Series;
import fr.arpent.reporting.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads series in either shape: {@code values} lists one column per series; or {@code series} and
 * {@code value} name two columns of a table with one row per value.
 */
final class SeriesReader {

  private SeriesReader() {}

  static SeriesTable read(StudyRows rows) {
    return rows.findColumn("series").map(series -> tall(rows, series)).orElseGet(() -> wide(rows));
  }

  private static SeriesTable wide(StudyRows rows) {
    var category = rows.column("category");
    var values = rows.columns("values");
    var all = values.isEmpty() ? ImmutableList.of(rows.column("value")) : values;
    rows.measures(all);
    var series =
        all.stream()
            .map(column -> new Series(column.head(), rows.numbers("values", column)))
            .collect(toImmutableList());
    return new SeriesTable(category.head(), rows.words(category), series, rows.format(all));
  }

  private static SeriesTable tall(StudyRows rows, StudyColumn series) {
    var category = rows.column("category");
    var value = rows.column("value");
    rows.measures(ImmutableList.of(value));
    var categories = names(rows, category);
    var names = names(rows, series);
    var numbers = rows.numbers("value", value);
    var cells = HashBasedTable.<String, String, Optional<Double>>create();
    for (int i = 0; i < rows.size(); i++) {
      var one = rows.raw(series).get(i);
      var place = rows.raw(category).get(i);
      if (cells.contains(one, place)) {
        throw OptionReader.refused("series", one + ", " + place, "1");
      }
      cells.put(one, place, numbers.get(i));
    }
    var all = ImmutableList.<Series>builder();
    names.forEach(
        (id, name) ->
            all.add(
                new Series(
                    name,
                    categories.keySet().stream()
                        .map(
                            place ->
                                Optional.ofNullable(cells.get(id, place)).orElse(Optional.empty()))
                        .collect(toImmutableList()))));
    return new SeriesTable(
        category.head(),
        ImmutableList.copyOf(categories.values()),
        all.build(),
        rows.format(ImmutableList.of(value)));
  }

  /** Names by code, in the order of their first rows. */
  private static Map<String, Text> names(StudyRows rows, StudyColumn column) {
    var names = new LinkedHashMap<String, Text>();
    var raw = rows.raw(column);
    var words = rows.words(column);
    for (int i = 0; i < rows.size(); i++) {
      names.putIfAbsent(raw.get(i), words.get(i));
    }
    return names;
  }
}
