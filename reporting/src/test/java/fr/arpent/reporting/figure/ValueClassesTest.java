package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueClassesTest {

  private static final Canvas CANVAS = TestCanvas.in("fr");
  private static final ValueFormat WHOLE = ValueFormat.number(0);

  @Test
  void given_limits_are_lower_limits() {
    var classes = ValueClasses.of(List.of(0.0, 20.0, 40.0), List.of(5.0, 20.0, 300.0), WHOLE);

    assertEquals(List.of("0 à 19", "20 à 39", "40 et plus"), labels(classes));
    assertEquals(List.of(1, 1, 1), classes.counts(List.of(5.0, 20.0, 300.0)));
  }

  @Test
  void a_value_below_the_first_limit_opens_a_class() {
    var classes = ValueClasses.of(List.of(20.0, 40.0), List.of(5.0, 30.0), WHOLE);

    assertEquals(List.of("moins de 20", "20 à 39", "40 et plus"), labels(classes));
  }

  @Test
  void a_value_that_rounds_up_to_a_limit_is_in_the_class_of_the_limit() {
    var classes = ValueClasses.of(List.of(0.0, 20.0), List.of(19.6), WHOLE);

    assertEquals(1, classes.indexOf(19.6));
    assertEquals(0, classes.indexOf(19.4));
  }

  @Test
  void decimals_grow_to_those_of_the_limits() {
    var classes = ValueClasses.of(List.of(0.0, 0.25), List.of(0.1, 0.3), ValueFormat.number(1));

    assertEquals(List.of("0,00 à 0,24", "0,25 et plus"), labels(classes));
  }

  @Test
  void more_than_five_classes_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ValueClasses.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0), List.of(0.0), WHOLE));
    assertThrows(
        IllegalArgumentException.class,
        () -> ValueClasses.of(List.of(3.0, 2.0), List.of(5.0), WHOLE));
  }

  @Test
  void automatic_limits_are_round() {
    var densities =
        List.of(
            11.0, 15.0, 17.0, 23.0, 23.0, 23.0, 23.0, 26.0, 29.0, 30.0, 32.0, 49.0, 57.0, 58.0,
            61.0, 75.0, 78.0, 81.0, 87.0, 124.0, 183.0, 156.0);

    var classes = ValueClasses.round(densities, 5, WHOLE);

    assertEquals(5, classes.size());
    classes.limits().forEach(limit -> assertEquals(0, limit % 5, 1e-9, limit::toString));
  }

  @Test
  void equal_values_make_one_class() {
    var classes = ValueClasses.round(List.of(3.0, 3.0, 3.0), 5, WHOLE);

    assertEquals(1, classes.size());
    assertEquals(List.of(3), classes.counts(List.of(3.0, 3.0, 3.0)));
  }

  @Test
  void classes_below_zero_have_an_arm_of_their_own() {
    var classes = ValueClasses.of(List.of(-5.0, 0.0, 5.0), List.of(-9.0, 9.0), WHOLE);

    assertTrue(classes.diverging());
    assertTrue(classes.isNegative(0));
    assertTrue(classes.isNegative(1));
    assertFalse(classes.isNegative(2));
    assertFalse(classes.sequential().isNegative(0));
  }

  @Test
  void a_class_of_zero_and_more_is_not_negative_and_one_up_to_zero_is() {
    var upToZero = ValueClasses.of(List.of(0.0, 5.0), List.of(-3.0, 9.0), WHOLE);

    assertTrue(upToZero.isNegative(0));
    assertFalse(upToZero.isNegative(1));
    assertFalse(ValueClasses.of(List.of(0.0, 5.0), List.of(1.0), WHOLE).diverging());
  }

  @Test
  void a_value_below_classes_that_are_closed_is_in_the_lowest() {
    var classes = ValueClasses.of(List.of(10.0, 20.0), List.of(15.0), WHOLE);

    assertEquals(0, classes.indexOf(3));
    assertEquals(1, classes.indexOf(99));
  }

  @Test
  void a_class_of_one_printed_number_is_called_by_it() {
    var classes = ValueClasses.of(List.of(0.0, 1.0, 2.0), List.of(0.0, 5.0), WHOLE);

    assertEquals(List.of("0", "1", "2 et plus"), labels(classes));
  }

  private static List<String> labels(ValueClasses classes) {
    var labels = ImmutableList.<String>builder();
    for (int i = 0; i < classes.size(); i++) {
      labels.add(CANVAS.words(classes.label(i)).plain());
    }
    return labels.build();
  }
}
