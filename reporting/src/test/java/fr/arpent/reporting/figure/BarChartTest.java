package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.BarChart.Bar;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BarChartTest {

  private static final Canvas CANVAS = TestCanvas.in("fr");
  private static final Colour FIRST = CANVAS.palette().categorical().get(0);
  private static final Colour SECOND = CANVAS.palette().categorical().get(1);

  @Test
  void bars_begin_on_the_plumb_line_and_are_as_long_as_their_values() {
    var drawing = chart(40, 20, 10).draw(CANVAS);

    var bars = Marks.filled(drawing, FIRST);

    assertEquals(3, bars.size());
    bars.forEach(bar -> assertEquals(Canvas.PLUMB, bar.left(), 1e-9));
    bars.forEach(bar -> assertEquals(13, bar.height(), 1e-9));
    assertEquals(2, bars.get(0).width() / bars.get(1).width(), 1e-9);
    assertEquals(4, bars.get(0).width() / bars.get(2).width(), 1e-9);
    assertEquals(21, bars.get(1).top() - bars.get(0).top(), 1e-9);
  }

  @Test
  void the_value_is_printed_after_the_bar_on_a_white_plate() {
    var drawing = chart(40, 20).draw(CANVAS);

    var bar = Marks.filled(drawing, FIRST).get(1);
    var label = Marks.label(drawing, "20,0");
    var plate = Marks.filled(drawing, Colour.WHITE).get(1);

    assertEquals(bar.right() + 6, label.x(), 1e-9);
    assertTrue(Marks.box(label, CANVAS).within(plate));
    assertTrue(plate.width() >= 21);
  }

  @Test
  void at_most_six_ticks_stand_under_the_bars_and_the_last_one_bears_the_unit() {
    var drawing =
        BarChart.of(ImmutableList.of(Bar.of(Text.of("a"), 0.379)), ValueFormat.percent(1))
            .draw(CANVAS);

    assertEquals(
        ImmutableList.of("0", "10", "20", "30", "40\u00A0%"),
        Marks.labels(drawing).stream()
            .filter(label -> CANVAS.size(label.role()) == 8)
            .map(label -> label.words().plain())
            .toList());
  }

  @Test
  void a_comparison_is_a_tick_of_the_second_colour_over_a_white_keyline() {
    var drawing =
        BarChart.of(ImmutableList.of(Bar.of(Text.of("a"), 40, 20)), ValueFormat.number(0))
            .withLegend(Text.of("Ici"), Text.of("Ailleurs"))
            .draw(CANVAS);

    var bar = Marks.last(Marks.filled(drawing, FIRST));
    var tick = Marks.last(Marks.filled(drawing, SECOND));

    assertEquals(2.25, tick.width(), 1e-9);
    assertEquals(18, tick.height(), 1e-9);
    assertEquals(bar.left() + bar.width() / 2, tick.centreX(), 1e-9);
    assertTrue(
        Marks.filled(drawing, Colour.WHITE).stream()
            .anyMatch(box -> Math.abs(box.width() - 4.25) < 1e-9 && tick.within(box)));
    assertTrue(Marks.words(drawing).containsAll(ImmutableList.of("Ici", "Ailleurs")));
  }

  @Test
  void a_negative_value_is_hatched_and_stands_before_the_zero_line() {
    var drawing = chart(20, -10).draw(CANVAS);

    var bars = Marks.filled(drawing, FIRST);

    assertEquals(1, Marks.hatches(drawing).size());
    assertEquals(bars.get(0).left(), bars.get(1).right(), 1e-9);
    assertEquals(2, bars.get(0).width() / bars.get(1).width(), 1e-9);
    assertTrue(bars.get(1).left() > Canvas.PLUMB);
  }

  @Test
  void positive_values_are_not_hatched() {
    assertTrue(Marks.hatches(chart(20, 10).draw(CANVAS)).isEmpty());
  }

  @Test
  void a_missing_value_is_said_and_has_no_bar() {
    var missing = new Bar(Text.of("b"), Optional.empty(), Optional.empty(), false);
    var drawing =
        BarChart.of(ImmutableList.of(Bar.of(Text.of("a"), 1), missing), ValueFormat.number(0))
            .draw(CANVAS);

    assertEquals(1, Marks.filled(drawing, FIRST).size());
    assertTrue(Marks.words(drawing).contains("n.d."));
  }

  @Test
  void bars_are_mirrored_in_arabic() {
    assertTrue(chart(1).draw(TestCanvas.in("ar")).mirrored());
  }

  @Test
  void classes_colour_the_bars_and_stand_in_a_legend_row() {
    var values = ImmutableList.of(40.0, 20.0, 10.0);
    var classes = ValueClasses.of(ImmutableList.of(0.0, 15.0, 30.0), values, ValueFormat.number(0));

    var drawing = chart(40, 20, 10).withClasses(classes).draw(CANVAS);

    assertTrue(
        Marks.words(drawing).containsAll(ImmutableList.of("30 et plus", "15 à 29", "0 à 14")));
    var dark = Marks.filled(drawing, CANVAS.palette().sequential().get(4));
    assertEquals(2, dark.size());
  }

  @Test
  void a_chart_without_bars_is_refused() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> BarChart.of(ImmutableList.of(), ValueFormat.number(0)));

    assertEquals("a bar chart must have at least one bar", error.getMessage());
  }

  private static BarChart chart(double... values) {
    var bars = ImmutableList.<Bar>builder();
    for (double value : values) {
      bars.add(Bar.of(Text.of("Catégorie"), value));
    }
    return BarChart.of(bars.build(), ValueFormat.number(1));
  }
}
