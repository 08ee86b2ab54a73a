package fr.arpent.reporting.figure.series;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.figure.Canvas;
import fr.arpent.reporting.figure.DataFigure;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.Reading;
import fr.arpent.reporting.figure.Said;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * Values over time as lines; each is named beside its last point. The first series is whole with
 * white points, the others are dashed, each in its own way. An interval round the first is a band.
 *
 * @param table one to four series, categories in order of time
 * @param positions where categories stand along x, increasing, one each; empty for equal steps
 * @param interval lowest and highest value of the first series; empty without
 */
public record LineChart(
    SeriesTable table, ImmutableList<Double> positions, Optional<Interval> interval)
    implements DataFigure {

  private static final int MOST = 4;

  /** Checks the shape. */
  public LineChart {
    table.atMost(MOST);
    int count = table.categories().size();
    checkArgument(count >= 2, "a line must have at least two points");
    checkArgument(
        positions.isEmpty() || positions.size() == count, "there must be %s positions", count);
    interval.ifPresent(
        band ->
            checkArgument(
                band.low().size() == count && band.high().size() == count,
                "an interval must have %s ends on each side",
                count));
  }

  /** Returns lines with equal steps, without an interval. */
  public static LineChart of(SeriesTable table) {
    return new LineChart(table, ImmutableList.of(), Optional.empty());
  }

  /**
   * The uncertainty of the first series.
   *
   * @param name what it is: "interval at 95%"
   * @param low lower ends, one per category
   * @param high upper ends, one per category
   */
  public record Interval(
      Text name, ImmutableList<Optional<Double>> low, ImmutableList<Optional<Double>> high) {}

  @Override
  public Reading reading() {
    return Reading.COORDINATES;
  }

  @Override
  public Text alternative() {
    var said = table.said("block.figure.lines.alt");
    return interval.map(band -> Text.joined(said, Text.of(" "), said(band))).orElse(said);
  }

  private Text said(Interval band) {
    var parts = ImmutableList.<Text>builder();
    for (int i = 0; i < table.categories().size(); i++) {
      parts.add(
          Text.message(
              "block.figure.range",
              ImmutableMap.of(
                  "name", table.categories().get(i),
                  "low", table.printed(band.low().get(i)),
                  "high", table.printed(band.high().get(i)))));
    }
    return Text.message(
        "block.figure.lines.alt-interval",
        ImmutableMap.of("name", band.name(), "items", Said.commas(parts.build())));
  }

  @Override
  public DataTable data() {
    return interval.isEmpty() ? table.data() : withInterval(interval.get());
  }

  private DataTable withInterval(Interval band) {
    var plain = table.data();
    var format = table.format();
    var columns = ImmutableList.<DataTable.Column>builder().addAll(plain.columns());
    columns.add(format.column("low", Text.message("block.figure.data.low")));
    columns.add(format.column("high", Text.message("block.figure.data.high")));
    var rows = ImmutableList.<ImmutableList<DataTable.Value>>builder();
    for (int i = 0; i < plain.rows().size(); i++) {
      rows.add(
          ImmutableList.<DataTable.Value>builder()
              .addAll(plain.rows().get(i))
              .add(format.cell(band.low().get(i)))
              .add(format.cell(band.high().get(i)))
              .build());
    }
    return DataTable.of(columns.build(), rows.build());
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new LineDrawing(this, canvas).draw();
  }
}
