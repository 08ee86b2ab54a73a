package fr.arpent.reporting.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * Horizontal bars, one value per category, printed at the end of the bar. The axis begins at zero;
 * negative bars are hatched.
 *
 * @param bars in display order, at most {@value #MOST}
 * @param format how values are printed
 * @param legend names of the series and of what it is compared with; empty without a comparison
 * @param classes classes that colour the bars; empty for one colour
 */
public record BarChart(
    ImmutableList<Bar> bars,
    ValueFormat format,
    Optional<Legend> legend,
    Optional<ValueClasses> classes)
    implements DataFigure {

  /** Most bars: so many stand on a page in letters that can be read. */
  public static final int MOST = 47;

  /** Checks the number of bars. */
  public BarChart {
    checkArgument(!bars.isEmpty(), "a bar chart must have at least one bar");
    TooManyException.check(bars.size(), MOST);
  }

  /** Returns bars of one series. */
  public static BarChart of(Iterable<Bar> bars, ValueFormat format) {
    return new BarChart(ImmutableList.copyOf(bars), format, Optional.empty(), Optional.empty());
  }

  /** Returns these bars with a legend row that names the series and its comparison. */
  public BarChart withLegend(Text series, Text comparison) {
    return new BarChart(bars, format, Optional.of(new Legend(series, comparison)), classes);
  }

  /** Returns these bars coloured by class. */
  public BarChart withClasses(ValueClasses valueClasses) {
    return new BarChart(bars, format, legend, Optional.of(valueClasses));
  }

  @Override
  public Drawing draw(Canvas canvas) {
    return new BarDrawing(this, canvas).draw();
  }

  @Override
  public Reading reading() {
    return Reading.ROWS;
  }

  @Override
  public Text alternative() {
    var parts = bars.stream().map(this::said).collect(toImmutableList());
    return Text.message("block.figure.bars.alt", ImmutableMap.of("items", Said.semicolons(parts)));
  }

  private Text said(Bar bar) {
    var value = Said.pair(bar.category(), printed(bar.value()));
    return bar.comparison().isEmpty()
        ? value
        : Text.message(
            "block.figure.bars.alt-compared",
            ImmutableMap.of("item", value, "comparison", printed(bar.comparison())));
  }

  private Text printed(Optional<Double> value) {
    return value.map(format::withUnit).orElse(Text.message("block.missing.short"));
  }

  @Override
  public DataTable data() {
    var columns = ImmutableList.<DataTable.Column>builder();
    columns.add(DataTable.Column.words("category", Text.message("block.figure.data.category")));
    columns.add(
        format.column(
            "value", legend.map(Legend::series).orElse(Text.message("block.figure.data.value"))));
    boolean compared = bars.stream().anyMatch(bar -> bar.comparison().isPresent());
    if (compared) {
      columns.add(
          format.column(
              "comparison",
              legend.map(Legend::comparison).orElse(Text.message("block.figure.data.compared"))));
    }
    return DataTable.of(columns.build(), bars.stream().map(bar -> row(bar, compared)).toList());
  }

  private ImmutableList<DataTable.Value> row(Bar bar, boolean compared) {
    var cells = ImmutableList.<DataTable.Value>builder();
    cells.add(DataTable.Value.of(bar.category())).add(format.cell(bar.value()));
    if (compared) {
      cells.add(format.cell(bar.comparison()));
    }
    return cells.build();
  }

  /**
   * A bar.
   *
   * @param category its name, in the side column
   * @param value its value; empty when missing
   * @param comparison what it is compared with, drawn as a tick
   * @param highlighted whether it stands out
   */
  public record Bar(
      Text category, Optional<Double> value, Optional<Double> comparison, boolean highlighted) {

    /** Returns a bar. */
    public static Bar of(Text category, double value) {
      return new Bar(category, Optional.of(value), Optional.empty(), false);
    }

    /** Returns a bar with what it is compared with. */
    public static Bar of(Text category, double value, double comparison) {
      return new Bar(category, Optional.of(value), Optional.of(comparison), false);
    }
  }

  /**
   * Names of what is drawn.
   *
   * @param series what bars show
   * @param comparison what ticks show
   */
  public record Legend(Text series, Text comparison) {}
}
