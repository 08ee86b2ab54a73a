package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.LegendRow;
import fr.arpent.reporting.figure.Said;
import fr.arpent.reporting.figure.Sketch;
import fr.arpent.reporting.figure.TooManyException;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values of several series over the same categories.
 *
 * @param dimension what the categories are: "age", "year"
 * @param categories in display order
 * @param series in display order, one value per category each
 * @param format how values are printed
 */
public record SeriesTable(
    Text dimension,
    ImmutableList<Text> categories,
    ImmutableList<Series> series,
    ValueFormat format) {

  /** Checks the shape. */
  public SeriesTable {
    checkArgument(!categories.isEmpty(), "a figure must have at least one category");
    checkArgument(!series.isEmpty(), "a figure must have at least one series");
    int rows = categories.size();
    checkArgument(
        series.stream().allMatch(one -> one.values().size() == rows),
        "every series must have %s values",
        rows);
  }

  /**
   * A series.
   *
   * @param name its name
   * @param values one per category; empty where there is none
   */
  public record Series(Text name, ImmutableList<Optional<Double>> values) {}

  /** Checks that a reader can tell the series apart. */
  void atMost(int most) {
    TooManyException.check(series.size(), most);
  }

  Optional<Double> value(int series, int category) {
    return this.series.get(series).values().get(category);
  }

  /** Returns the values there are, of all series. */
  public ImmutableList<Double> values() {
    return series.stream()
        .flatMap(one -> one.values().stream())
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  /** Writes the name of every series beside its colour, over the figure. */
  LegendRow legend(Sketch sketch, List<Colour> colours) {
    var legend = LegendRow.over(sketch);
    for (int i = 0; i < series.size(); i++) {
      legend.tile(series.get(i).name(), colours.get(i), false);
    }
    return legend;
  }

  Text printed(Optional<Double> value) {
    return value.map(format::text).orElse(Text.message("block.missing.short"));
  }

  /** Returns a sentence of a kind of figure that tells every series in turn. */
  Text said(String key) {
    var parts =
        series.stream()
            .map(one -> Said.pair(one.name(), Said.commas(pairs(one))))
            .collect(toImmutableList());
    return Text.message(
        key,
        ImmutableMap.of(
            "series", series.size(),
            "categories", categories.size(),
            "dimension", dimension,
            "items", Said.semicolons(parts)));
  }

  private ImmutableList<Text> pairs(Series one) {
    return IntStream.range(0, categories.size())
        .mapToObj(
            i ->
                Said.beside(
                    categories.get(i),
                    one.values().get(i).map(format::withUnit).orElse(printed(Optional.empty()))))
        .collect(toImmutableList());
  }

  /** Returns the values: one row per category, one column per series. */
  public DataTable data() {
    var columns = ImmutableList.<DataTable.Column>builder();
    columns.add(DataTable.Column.words("category", dimension));
    for (int i = 0; i < series.size(); i++) {
      columns.add(format.column("series-" + (i + 1), series.get(i).name()));
    }
    var rows = IntStream.range(0, categories.size()).mapToObj(this::row).toList();
    return DataTable.of(columns.build(), rows);
  }

  private ImmutableList<DataTable.Value> row(int category) {
    var cells = ImmutableList.<DataTable.Value>builder();
    cells.add(DataTable.Value.of(categories.get(category)));
    series.forEach(one -> cells.add(format.cell(one.values().get(category))));
    return cells.build();
  }
}
