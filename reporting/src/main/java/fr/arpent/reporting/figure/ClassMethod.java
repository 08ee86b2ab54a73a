package fr.arpent.reporting.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Ways to cut values into classes (discrétisation). Each returns the lower limits of the classes,
 * the lowest first, in the units in which values are printed; equal values are never parted, so
 * that there may be fewer classes than wished.
 */
public enum ClassMethod {
  /** Round limits near those of equal counts: the default, easy to read. */
  ROUND {
    @Override
    ImmutableList<Double> limits(List<Double> sorted, int classes, ValueFormat format) {
      return RoundLimits.of(sorted, classes, format.decimals());
    }
  },
  /** As many values in each class as in the others, or as near as equal values allow. */
  QUANTILE {
    @Override
    ImmutableList<Double> limits(List<Double> sorted, int classes, ValueFormat format) {
      var limits = ImmutableList.<Double>builder();
      int count = sorted.size();
      for (int i = 0; i < classes; i++) {
        limits.add(sorted.get(firstOfRun(sorted, (int) Math.round((double) i * count / classes))));
      }
      return increasing(limits.build());
    }
  },
  /** Steps of one width from the lowest to the highest value. */
  EQUAL {
    @Override
    ImmutableList<Double> limits(List<Double> sorted, int classes, ValueFormat format) {
      double low = sorted.get(0);
      double step = (sorted.get(sorted.size() - 1) - low) / classes;
      var limits = ImmutableList.<Double>builder();
      for (int i = 0; i < classes; i++) {
        limits.add(Ticks.round(low + i * step, format.decimals()));
      }
      return increasing(limits.build());
    }
  },
  /** Classes as alike inside as they can be: the exact optimum of {@link NaturalBreaks}. */
  NATURAL {
    @Override
    ImmutableList<Double> limits(List<Double> sorted, int classes, ValueFormat format) {
      return NaturalBreaks.limits(sorted, classes);
    }
  };

  abstract ImmutableList<Double> limits(List<Double> sorted, int classes, ValueFormat format);

  /**
   * Returns the classes of some values.
   *
   * @param classes number of classes wished, 1 to 5
   */
  public ValueClasses classes(List<Double> values, int classes, ValueFormat format) {
    checkArgument(
        classes >= 1 && classes <= ValueClasses.MOST,
        "classes must be in 1–%s, was %s",
        ValueClasses.MOST,
        classes);
    var sorted = values.stream().map(format::printed).sorted().collect(toImmutableList());
    if (sorted.isEmpty() || this == ROUND) {
      return ValueClasses.round(values, classes, format);
    }
    return ValueClasses.of(limits(sorted, classes, format), values, format);
  }

  /**
   * The nearest place at which a run of equal values begins: the one before, unless after is
   * nearer.
   */
  private static int firstOfRun(List<Double> sorted, int index) {
    int at = Math.min(index, sorted.size() - 1);
    int before = at;
    while (before > 0 && sorted.get(before - 1).equals(sorted.get(at))) {
      before--;
    }
    int after = at;
    while (after < sorted.size() && sorted.get(after).equals(sorted.get(at))) {
      after++;
    }
    return after < sorted.size() && after - at < at - before ? after : before;
  }

  private static ImmutableList<Double> increasing(List<Double> limits) {
    var result = new ArrayList<Double>();
    for (double limit : limits) {
      if (result.isEmpty() || limit > result.get(result.size() - 1)) {
        result.add(limit);
      }
    }
    return ImmutableList.copyOf(result);
  }
}
