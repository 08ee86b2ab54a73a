package fr.arpent.reporting.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ClassMethodProperties {

  @Property(tries = 300)
  void every_value_has_a_class_and_no_class_is_asked_for_in_vain(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -50, max = 50) Integer> whole,
      @ForAll ClassMethod method,
      @ForAll @IntRange(min = 1, max = 5) int count) {
    var values = whole.stream().map(Integer::doubleValue).toList();

    var classes = method.classes(values, count, ValueFormat.number(0));

    assertTrue(classes.size() <= count);
    assertEquals(values.size(), classes.counts(values).stream().mapToInt(n -> n).sum());
  }

  @Property(tries = 200)
  void natural_breaks_are_the_best_of_all_ways_to_cut(
      @ForAll @Size(min = 3, max = 9) List<@IntRange(min = 0, max = 30) Integer> whole,
      @ForAll @IntRange(min = 1, max = 4) int count) {
    var sorted = whole.stream().map(Integer::doubleValue).sorted().toList();
    var distinct = new TreeSet<>(sorted);
    int classes = Math.min(count, distinct.size());
    var least = Double.POSITIVE_INFINITY;
    for (var others :
        Sets.combinations(Sets.difference(distinct, Set.of(distinct.first())), classes - 1)) {
      var limits = new TreeSet<>(others);
      limits.add(distinct.first());
      least = Math.min(least, within(sorted, limits));
    }

    var limits = NaturalBreaks.limits(sorted, count);

    assertEquals(least, within(sorted, new TreeSet<>(limits)), 1e-9);
  }

  private static double within(List<Double> sorted, NavigableSet<Double> limits) {
    double sum = 0;
    for (double low : limits) {
      var above = limits.higher(low);
      var members = sorted.stream().filter(v -> v >= low && (above == null || v < above)).toList();
      double mean = members.stream().mapToDouble(v -> v).average().orElse(0);
      sum += members.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum();
    }
    return sum;
  }
}
