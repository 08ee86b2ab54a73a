package fr.arpent.methods.diagnostic.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankComparisonTest {

  /**
   * Ten students, intelligence quotient and hours of television a week: the worked example of the
   * article on Spearman's coefficient in the English Wikipedia, ρ = -29/165.
   */
  @Test
  void a_worked_example_is_found_again() {
    double[] quotient = {106, 86, 100, 101, 99, 103, 97, 113, 112, 110};
    double[] hours = {7, 0, 27, 50, 28, 29, 20, 12, 6, 17};

    var result = compare(quotient, hours);

    assertEquals(-29.0 / 165, result.spearman().value().orElseThrow(), 1e-15);
    assertEquals(List.of(), result.findings());
  }

  @Test
  void equal_values_share_the_mean_of_their_ranks() {
    var result = compare(new double[] {5, 7, 7, 9}, new double[] {1, 2, 3, 4});

    assertEquals(
        List.of(4.0, 2.5, 2.5, 1.0),
        result.pairs().stream().map(ComparisonResult.Pair::computedRank).toList());
    assertEquals(
        List.of(0.0, 0.5, -0.5, 0.0),
        result.pairs().stream().map(ComparisonResult.Pair::shift).toList());
  }

  @Test
  void a_thing_that_has_one_measure_only_is_left_out_and_said() {
    var input =
        ComparisonInput.builder()
            .putAllComputed(ImmutableMap.of("a", 1.0, "b", 2.0, "c", 3.0))
            .putAllPublished(ImmutableMap.of("b", 2.0, "c", 3.0, "d", 4.0, "a", 1.0))
            .build();

    var result = new RankComparison().apply(input);

    assertEquals(3, result.count());
    assertEquals(1, result.leftOut());
    assertEquals(Answer.of(1.0), result.spearman());
    assertEquals(
        List.of("few-things", "left-out"), result.findings().stream().map(Finding::code).toList());
  }

  @Test
  void two_things_have_no_correlation() {
    var result = compare(new double[] {1, 2}, new double[] {1, 2});

    assertEquals(Answer.missing("too-few"), result.spearman());
  }

  @Test
  void a_measure_that_does_not_vary_has_no_correlation() {
    var result = compare(new double[] {1, 1, 1}, new double[] {1, 2, 3});

    assertEquals(Answer.missing("no-variation"), result.spearman());
  }

  @Test
  void a_value_that_is_no_number_is_refused() {
    var input = ComparisonInput.builder().putComputed("a", Double.NaN);

    var error = assertThrows(IllegalArgumentException.class, input::build);

    assertEquals("the value of a must be finite, was NaN", error.getMessage());
  }

  private static ComparisonResult compare(double[] computed, double[] published) {
    var input = ComparisonInput.builder();
    for (int i = 0; i < computed.length; i++) {
      input.putComputed("t" + (char) ('a' + i), computed[i]);
      input.putPublished("t" + (char) ('a' + i), published[i]);
    }
    return new RankComparison().apply(input.build());
  }

  /** 0.1 + 0.2 is 0.30000000000000004: the same figure, written by another sum. */
  @Test
  void figures_that_differ_in_their_last_digit_are_equal() {
    var result = compare(new double[] {0.3, 0.1 + 0.2, 1}, new double[] {1, 2, 3});

    assertEquals(
        List.of(2.5, 2.5, 1.0),
        result.pairs().stream().map(ComparisonResult.Pair::computedRank).toList());
  }

  /** By hand, ranks 2.5 2.5 1 against 3 2 1: 1.5 / √(1.5 · 2) = √3 / 2. */
  @Test
  void ties_count_with_the_mean_of_their_ranks() {
    var result = compare(new double[] {4, 4, 5}, new double[] {1, 2, 3});

    assertEquals(Math.sqrt(3) / 2, result.spearman().value().orElseThrow(), 1e-15);
  }

  @Test
  void opposite_orders_are_minus_one_and_few_things_are_noted_up_to_nine() {
    var nine = new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9};
    var opposite = new double[] {9, 8, 7, 6, 5, 4, 3, 2, 1};

    var result = compare(nine, opposite);

    assertEquals(Answer.of(-1.0), result.spearman());
    assertEquals(List.of("few-things"), result.findings().stream().map(Finding::code).toList());
  }

  @Test
  void nothing_to_compare_is_an_answer_with_a_reason() {
    var result = new RankComparison().apply(ComparisonInput.builder().build());

    assertEquals(Answer.missing("too-few"), result.spearman());
    assertEquals(0, result.count());
    assertEquals(0, result.leftOut());
  }
}
