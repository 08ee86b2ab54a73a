package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.BarChart.Bar;
import fr.arpent.reporting.text.Text;
import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.ColourRole;
import fr.arpent.reporting.theme.TypeRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bar chart does beside its bars: grid, zero line, emphasis, numbers out of the way. */
class BarDetailsTest {

  private static final Canvas CANVAS = TestCanvas.in("fr");
  private static final Colour FIRST = CANVAS.palette().categorical().get(0);

  private static Drawing draw(ValueFormat format, Bar... bars) {
    return BarChart.of(ImmutableList.copyOf(bars), format).draw(CANVAS);
  }

  private static Bar bar(double value) {
    return Bar.of(Text.of("a"), value);
  }

  private static ImmutableList<Double> verticals(Drawing drawing, double width, Colour colour) {
    return Marks.shapes(drawing).stream()
        .filter(shape -> shape.stroke().equals(Optional.of(Drawing.Stroke.of(width, colour))))
        .map(shape -> Marks.bounds(shape.path()))
        .filter(box -> box.width() < 1e-9)
        .map(Box::left)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void the_grid_stands_at_the_ticks_and_zero_has_a_line_of_its_own() {
    var drawing = draw(ValueFormat.number(0), bar(40), bar(-20));
    var hair = verticals(drawing, 0.5, CANVAS.palette().of(ColourRole.HAIR));
    var ink = verticals(drawing, 1, CANVAS.palette().of(ColourRole.INK));

    assertEquals(1, ink.size());
    double zero = ink.get(0);
    assertFalse(hair.contains(zero));
    var bars = Marks.filled(drawing, FIRST);
    assertEquals(zero, bars.get(0).left(), 1e-9);
    assertEquals(zero, bars.get(1).right(), 1e-9);
    assertTrue(hair.stream().anyMatch(x -> Math.abs(x - bars.get(0).right()) < 1e-9));
    assertTrue(hair.stream().anyMatch(x -> Math.abs(x - bars.get(1).left()) < 1e-9));
    var tick = Marks.label(drawing, "0");
    assertEquals(zero, tick.x(), 1e-9);
  }

  @Test
  void one_bar_that_stands_out_makes_the_others_pale_and_its_name_strong() {
    var out = new Bar(Text.of("Ici"), Optional.of(3.0), Optional.empty(), true);
    var drawing = draw(ValueFormat.number(0), out, bar(2), bar(1));

    assertEquals(1, Marks.filled(drawing, FIRST).size());
    assertEquals(2, Marks.filled(drawing, CANVAS.palette().sequential().get(3)).size());
    assertEquals(TypeRole.FIGURE_VALUE, Marks.label(drawing, "Ici").role());
    assertEquals(TypeRole.FIGURE_CATEGORY, Marks.label(drawing, "a").role());
  }

  @Test
  void the_number_of_a_negative_bar_stands_before_it() {
    var drawing = draw(ValueFormat.number(0), bar(40), bar(-17));

    var bar = Marks.filled(drawing, FIRST).get(1);
    var number = Marks.box(negative(drawing), CANVAS);

    assertEquals(bar.left() - 6, number.right(), 1e-9);
  }

  private static Drawing.Label negative(Drawing drawing) {
    return Marks.labels(drawing).stream()
        .filter(label -> label.role() == TypeRole.FIGURE_VALUE)
        .filter(label -> label.words().plain().endsWith("17"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(doubles = {40.5, 42, 45, -17.5, -20, -25})
  void a_number_makes_way_for_the_tick_of_its_comparison(double comparison) {
    double value = comparison > 0 ? 40 : -17;
    var drawing =
        draw(ValueFormat.number(0), Bar.of(Text.of("a"), value, comparison), bar(90), bar(-60));

    var tick = Marks.last(Marks.filled(drawing, CANVAS.palette().categorical().get(1)));
    var number = comparison > 0 ? Marks.label(drawing, "40") : negative(drawing);

    assertFalse(Marks.box(number, CANVAS).grown(1).overlaps(tick));
    var bar = Marks.filled(drawing, FIRST).get(0);
    assertFalse(Marks.box(number, CANVAS).overlaps(bar));
  }

  @Test
  void a_tick_with_a_long_unit_stays_on_the_page() {
    var unit = Text.of("consultations par habitant");
    var drawing = draw(ValueFormat.number(0, unit), bar(40));

    var last = Marks.label(drawing, "40\u00A0consultations par habitant");

    assertTrue(Marks.box(last, CANVAS).right() <= Canvas.FULL_WIDTH + 1e-9);
    assertEquals(Drawing.Anchor.END, last.anchor());
  }

  @Test
  void five_classes_with_long_words_are_told_in_several_rows_on_the_page() {
    var values = List.of(1.0, 1e6, 2e6, 3e6, 4e6);
    var classes = ValueClasses.of(List.of(0.0, 1e6, 2e6, 3e6, 4e6), values, ValueFormat.number(0));
    var bars = values.stream().map(BarDetailsTest::bar).toList();

    var drawing = BarChart.of(bars, ValueFormat.number(0)).withClasses(classes).draw(CANVAS);

    var legend =
        Marks.labels(drawing).stream()
            .filter(label -> label.role() == TypeRole.FIGURE_LEGEND)
            .toList();
    assertEquals(5, legend.size());
    assertTrue(legend.stream().map(Drawing.Label::baseline).distinct().count() > 1);
    legend.forEach(label -> assertTrue(Marks.box(label, CANVAS).right() <= Canvas.FULL_WIDTH + 14));
    assertEquals(ImmutableList.of(), Marks.overlapping(drawing, CANVAS));
  }

  /** WCAG 2.2, 1.4.11: what must be seen has a contrast of 3 with its neighbour. */
  @Test
  void bars_too_pale_for_paper_have_an_outline() {
    var values = List.of(5.0, 15.0);
    var classes =
        ValueClasses.of(List.of(0.0, 10.0, 20.0, 30.0, 40.0), values, ValueFormat.number(0));
    var bars = ImmutableList.of(bar(5), bar(45));
    var drawing = BarChart.of(bars, ValueFormat.number(0)).withClasses(classes).draw(CANVAS);
    var outline = Drawing.Stroke.of(0.75, CANVAS.palette().of(ColourRole.INK));

    var outlined =
        Marks.shapes(drawing).stream()
            .filter(shape -> shape.stroke().equals(Optional.of(outline)))
            .map(shape -> Marks.bounds(shape.path()))
            .filter(box -> Math.abs(box.height() - 13) < 1e-9)
            .toList();

    assertEquals(1, outlined.size());
    var pale = ClassColours.of(classes, 0, CANVAS.palette());
    assertTrue(Marks.filled(drawing, pale).contains(outlined.get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "0.9, 1",
    "1, 1",
    "1.1, 2",
    "2.1, 2.5",
    "2.6, 5",
    "5.1, 10",
    "0.03, 0.05",
    "240, 250",
    "0, 1",
  })
  void steps_are_1_2_2_and_a_half_and_5_times_a_power_of_ten(double width, double expected) {
    assertEquals(expected, Ticks.step(width));
  }

  @Test
  void ticks_always_hold_zero_and_never_minus_zero() {
    assertEquals(List.of(0.0, 2.0, 4.0, 6.0, 8.0, 10.0), Ticks.covering(7, 9).values());
    assertEquals(List.of(-10.0, -8.0, -6.0, -4.0, -2.0, 0.0), Ticks.covering(-9, -7).values());
    assertEquals(0.0, Ticks.round(-0.001, 2));
    assertEquals(0.0, ValueFormat.number(0).printed(-0.2));
  }

  @Test
  void halves_are_rounded_to_even_and_shares_are_a_hundred_times_themselves() {
    assertEquals(
        List.of(0.0, 2.0, 2.0),
        List.of(0.5, 1.5, 2.5).stream().map(ValueFormat.number(0)::printed).toList());
    assertEquals(12.3, ValueFormat.percent(1).printed(0.1234));
    assertEquals(50.0, ValueFormat.percent(0).printedScale(0.5));
    assertEquals("50\u00A0%", CANVAS.words(ValueFormat.percent(0).withUnit(0.5)).plain());
    assertEquals(
        "3\u00A0km", CANVAS.words(ValueFormat.number(0, Text.of("km")).withUnit(3)).plain());
  }
}
