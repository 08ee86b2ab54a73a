package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalBreaksTest {

  /**
   * The worked case by which the method is usually taught: of the three ways to part 4, 5, 9 and 10
   * the squared deviations inside the classes are 14, 1 and 14.
   */
  @Test
  void four_five_and_nine_ten_are_the_natural_classes() {
    assertEquals(List.of(4.0, 9.0), NaturalBreaks.limits(List.of(4.0, 5.0, 9.0, 10.0), 2));
  }

  @Test
  void groups_that_lie_apart_are_found() {
    var values = List.of(1.0, 2.0, 3.0, 20.0, 21.0, 22.0, 100.0, 101.0);

    assertEquals(List.of(1.0, 20.0, 100.0), NaturalBreaks.limits(values, 3));
  }

  @Test
  void a_value_that_occurs_often_weighs_as_much_as_it_occurs() {
    var once = List.of(0.0, 4.0, 7.0);
    var often = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 4.0, 7.0);

    assertEquals(List.of(0.0, 4.0), NaturalBreaks.limits(once, 2));
    assertEquals(List.of(0.0, 4.0), NaturalBreaks.limits(often, 2));
    assertEquals(List.of(0.0, 7.0), NaturalBreaks.limits(List.of(0.0, 3.0, 7.0, 7.0, 7.0), 2));
  }

  @Test
  void there_are_no_more_classes_than_distinct_values() {
    assertEquals(ImmutableList.of(5.0), NaturalBreaks.limits(List.of(5.0, 5.0, 5.0), 4));
  }
}
