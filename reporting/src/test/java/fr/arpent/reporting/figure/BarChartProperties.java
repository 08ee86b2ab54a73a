package fr.arpent.reporting.figure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.BarChart.Bar;
import fr.arpent.reporting.text.Text;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class BarChartProperties {

  private static final Canvas CANVAS = TestCanvas.in("fr");

  @Property(tries = 300)
  void words_of_a_chart_never_overlap_and_stay_on_the_page(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -5000, max = 90000) Double> values) {
    var chart =
        BarChart.of(
            values.stream()
                .map(value -> Bar.of(Text.of("Une catégorie au nom assez long"), value))
                .collect(toImmutableList()),
            ValueFormat.number(1));

    var drawing = chart.draw(CANVAS);

    assertEquals(ImmutableList.of(), Marks.overlapping(drawing, CANVAS));
    var page = new Box(-0.1, -0.1, Canvas.FULL_WIDTH + 0.1, drawing.height() + 0.1);
    Marks.labels(drawing)
        .forEach(label -> assertTrue(Marks.box(label, CANVAS).within(page), label::toString));
  }

  @Property(tries = 300)
  void ticks_cover_zero_and_the_values_and_are_at_most_six(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double low,
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double high) {
    var ticks = Ticks.covering(Math.min(low, high), Math.max(low, high));

    assertTrue(ticks.values().size() <= 6);
    assertTrue(ticks.values().contains(0.0));
    assertTrue(ticks.lowest() <= Math.min(low, high) + 1e-6);
    assertTrue(ticks.highest() >= Math.max(low, high) - 1e-6);
  }
}
