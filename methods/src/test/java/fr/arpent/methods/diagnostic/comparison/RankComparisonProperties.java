package fr.arpent.methods.diagnostic.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankComparisonProperties {

  @Property
  void the_correlation_is_within_its_bounds(
      @ForAll @Size(12) List<@IntRange(min = 0, max = 9) Integer> first,
      @ForAll @Size(12) List<@IntRange(min = 0, max = 9) Integer> second) {
    compare(first, second)
        .value()
        .ifPresent(rho -> assertTrue(-1 <= rho && rho <= 1, () -> "" + rho));
  }

  @Property
  void neither_measure_comes_first(
      @ForAll @Size(12) List<@IntRange(min = 0, max = 9) Integer> first,
      @ForAll @Size(12) List<@IntRange(min = 0, max = 9) Integer> second) {
    assertEquals(compare(first, second).value(), compare(second, first).value());
  }

  @Property
  void only_the_order_counts(
      @ForAll @Size(12) List<@IntRange(min = 0, max = 9) Integer> first,
      @ForAll @Size(12) List<@IntRange(min = 0, max = 9) Integer> second) {
    var stretched = first.stream().map(value -> value * value * value + 5).toList();

    assertEquals(compare(first, second), compare(stretched, second));
  }

  private static Answer<Double> compare(List<Integer> computed, List<Integer> published) {
    return new RankComparison()
        .apply(
            ComparisonInput.builder()
                .putAllComputed(measure(computed))
                .putAllPublished(measure(published))
                .build())
        .spearman();
  }

  private static ImmutableMap<String, Double> measure(List<Integer> values) {
    return IntStream.range(0, values.size())
        .boxed()
        .collect(ImmutableMap.toImmutableMap(i -> "t" + (10 + i), i -> (double) values.get(i)));
  }
}
