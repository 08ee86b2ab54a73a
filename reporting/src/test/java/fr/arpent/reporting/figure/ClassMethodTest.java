package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ClassMethodTest {

  private static final ValueFormat WHOLE = ValueFormat.number(0);

  private static List<Double> values(double... values) {
    return DoubleStream.of(values).boxed().toList();
  }

  @Test
  void quantiles_hold_as_many_values_each() {
    var values = values(1, 2, 3, 4, 5, 6, 7, 8);

    var classes = ClassMethod.QUANTILE.classes(values, 4, WHOLE);

    assertEquals(values(1, 3, 5, 7), classes.limits());
    assertEquals(List.of(2, 2, 2, 2), classes.counts(values));
  }

  @Test
  void quantiles_never_part_equal_values() {
    var values = values(1, 2, 2, 2, 2, 2, 3, 4);

    var classes = ClassMethod.QUANTILE.classes(values, 4, WHOLE);

    assertEquals(values(1, 2, 3), classes.limits());
    assertEquals(List.of(1, 5, 2), classes.counts(values));
  }

  @Test
  void values_that_are_equal_when_printed_are_equal() {
    var values = values(1.1, 1.2, 1.3, 9.8, 9.9);

    assertEquals(values(1, 10), ClassMethod.QUANTILE.classes(values, 2, WHOLE).limits());
  }

  @Test
  void equal_steps_run_from_the_lowest_to_the_highest_value() {
    var classes = ClassMethod.EQUAL.classes(values(0, 1, 2, 40), 4, WHOLE);

    assertEquals(values(0, 10, 20, 30), classes.limits());
    assertEquals(List.of(3, 0, 0, 1), classes.counts(values(0, 1, 2, 40)));
  }

  @Test
  void natural_classes_are_cut_where_values_lie_apart() {
    var classes = ClassMethod.NATURAL.classes(values(4, 5, 9, 10), 2, WHOLE);

    assertEquals(List.of(2, 2), classes.counts(values(4, 5, 9, 10)));
  }
}
