package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ValueClassesProperties {

  @Property(tries = 500)
  void a_value_is_in_the_class_that_its_printed_digits_say(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -300, max = 9000) Double> values,
      @ForAll @IntRange(min = 1, max = 5) int most,
      @ForAll @IntRange(max = 3) int decimals) {
    var format = ValueFormat.number(decimals);
    var classes = ValueClasses.round(values, most, format);

    for (double value : values) {
      double printed = Double.parseDouble(printed(value, format));
      assertEquals(classes.indexOf(printed), classes.indexOf(value));
      assertEquals(format.printed(value), printed, 0);
    }
    assertEquals(values.size(), classes.counts(values).stream().mapToInt(Integer::intValue).sum());
  }

  @Property(tries = 500)
  void limits_are_printed_exactly_and_no_class_of_round_limits_is_empty(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -300, max = 9000) Double> values,
      @ForAll @IntRange(min = 1, max = 5) int most,
      @ForAll @IntRange(max = 3) int decimals) {
    var classes = ValueClasses.round(values, most, ValueFormat.number(decimals));

    assertTrue(classes.size() <= most);
    classes.limits().forEach(limit -> assertEquals(limit, Ticks.round(limit, decimals), 0));
    classes.counts(values).forEach(count -> assertTrue(count > 0));
  }

  private static String printed(double value, ValueFormat format) {
    return TestCanvas.in("en").words(format.text(value)).plain().replace(",", "");
  }
}
