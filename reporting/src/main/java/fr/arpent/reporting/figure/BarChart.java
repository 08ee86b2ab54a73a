package fr.arpent.reporting.figure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * Horizontal bars, one value per category, printed at the end of the bar. The axis begins at zero;
 * negative bars are hatched.
 *
 * @param bars in display order
 * @param format how values are printed
 * @param legend names of the series and of what it is compared with; empty without a comparison
 * @param classes classes that colour the bars; empty for one colour
 */
public record BarChart(
    ImmutableList<Bar> bars,
    ValueFormat format,
    Optional<Legend> legend,
    Optional<ValueClasses> classes)
    implements Graphic {

  /** Checks that there is something to draw. */
  public BarChart {
    checkArgument(!bars.isEmpty(), "a bar chart must have at least one bar");
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
