package fr.arpent.reporting.figure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.figure.Drawing;
import fr.arpent.reporting.figure.SampleFigures;
import fr.arpent.reporting.figure.TestCanvas;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.table.DataTable;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesFigureTest {

  private static final TestCanvas CANVAS = TestCanvas.in("fr");

  private static LikertBars likert() {
    return (LikertBars) Objects.requireNonNull(SampleFigures.all().get("likert"));
  }

  private static SeriesTable answers(int count, double value) {
    var series = ImmutableList.<SeriesTable.Series>builder();
    for (int i = 0; i < count; i++) {
      series.add(new SeriesTable.Series(Text.of("r" + i), ImmutableList.of(Optional.of(value))));
    }
    return new SeriesTable(
        Text.of("q"), ImmutableList.of(Text.of("q")), series.build(), ValueFormat.number(0));
  }

  @Test
  void answers_part_in_the_middle_of_the_neutral_one() {
    var bars = likert();

    assertEquals(0.12 + 0.21 + 0.17 / 2, bars.before(0), 1e-12);
    assertEquals(2, new LikertBars(answers(4, 1)).before(0), 1e-12);
  }

  @Test
  void every_negative_answer_is_hatched_and_no_other() {
    long hatched =
        likert().draw(CANVAS).marks().stream().filter(Drawing.Clipped.class::isInstance).count();

    int rows = likert().table().categories().size();
    int keys = 2;
    assertEquals(2L * rows + keys, hatched);
  }

  @Test
  void five_answers_take_the_steps_of_the_design() {
    assertEquals(List.of(0, 1, 3, 5, 6), LikertBars.STEPS.get(3));
  }

  @Test
  void sturges_rule_gives_as_many_classes_as_its_formula() {
    var values = IntStream.range(0, 32).mapToObj(Double::valueOf).toList();

    var histogram = Histogram.of(Text.of("x"), Text.of("n"), values, ValueFormat.number(0));

    assertEquals(List.of(0.0, 10.0, 20.0, 30.0, 40.0), histogram.limits());
    assertEquals(List.of(10, 10, 10, 2), histogram.counts());
  }

  @Test
  void a_value_on_a_limit_belongs_to_the_class_above() {
    var histogram =
        Histogram.of(
            Text.of("x"), Text.of("n"), List.of(0.0, 1.0, 1.0, 2.0), ValueFormat.number(0));

    assertEquals(4, histogram.counts().stream().mapToInt(n -> n).sum());
    assertEquals(1, histogram.counts().get(0));
  }

  @Test
  void a_waterfall_adds_up_and_a_total_changes_nothing() {
    var waterfall = (Waterfall) Objects.requireNonNull(SampleFigures.all().get("waterfall"));

    assertEquals(List.of(40.0, 220.5, 220.5, 100.5, 100.5), waterfall.sums());
    assertEquals(new DataTable.Quantity(100.5), waterfall.data().rows().get(4).get(2));
  }

  @Test
  void a_funnel_whose_steps_grow_is_refused() {
    var steps =
        ImmutableList.of(new Funnel.Step(Text.of("a"), 4), new Funnel.Step(Text.of("b"), 5));

    var error =
        assertThrows(
            IllegalArgumentException.class, () -> new Funnel(Text.of("x"), Text.of("n"), steps));

    assertTrue(String.valueOf(error.getMessage()).contains("5.0 after 4.0"), error::toString);
  }

  @Test
  void names_beside_lines_do_not_touch_when_lines_end_together() {
    var values = ImmutableList.of(Optional.of(1.0), Optional.of(2.0));
    var series = ImmutableList.<SeriesTable.Series>builder();
    for (int i = 0; i < 4; i++) {
      series.add(new SeriesTable.Series(Text.of("Série " + i), values));
    }
    var table =
        new SeriesTable(
            Text.of("an"),
            ImmutableList.of(Text.of("2025"), Text.of("2026")),
            series.build(),
            ValueFormat.number(0));

    var baselines =
        LineChart.of(table).draw(CANVAS).marks().stream()
            .filter(Drawing.Label.class::isInstance)
            .map(Drawing.Label.class::cast)
            .filter(label -> label.words().plain().startsWith("Série"))
            .map(Drawing.Label::baseline)
            .sorted()
            .toList();

    for (int i = 1; i < baselines.size(); i++) {
      assertTrue(baselines.get(i) - baselines.get(i - 1) >= 10);
    }
  }

  @Test
  void shares_stand_in_the_data_as_percentages() {
    var data = likert().data();

    assertEquals(new DataTable.Quantity(21), data.rows().get(0).get(2));
    assertEquals(Optional.of(Text.of("%")), data.columns().get(2).unit());
  }
}
