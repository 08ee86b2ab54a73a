package fr.arpent.methods.diagnostic.comparison;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import org.immutables.value.Value;

/**
 * How far two measures put the same things in the same order: what {@link RankComparison} finds.
 */
@Value.Immutable
public interface ComparisonResult extends Result {

  /** Number of things that have both measures. */
  int count();

  /** Number of things that have only one of them; they are left out. */
  int leftOut();

  /**
   * Spearman's rank correlation ρ, in [-1, 1]: 1 when both measures give the same order, 0 when
   * they are unrelated, -1 when the orders are opposite. Missing {@code too-few} below three
   * things, {@code no-variation} when all values of a measure are equal.
   */
  Answer<Double> spearman();

  /** Every thing that has both measures, in order of id. */
  ImmutableList<Pair> pairs();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ComparisonResult} values; every setter may be called once. */
  final class Builder extends ImmutableComparisonResult.Builder {
    Builder() {}
  }

  /**
   * One thing in both measures.
   *
   * @param id its key
   * @param computed value of the measure in question
   * @param published value of the measure it is compared with
   * @param computedRank rank from 1, the highest first; equal values share the mean of their ranks
   * @param publishedRank the same, of the other measure
   * @param shift published rank less computed rank: positive when the measure in question puts the
   *     thing higher
   */
  record Pair(
      String id,
      double computed,
      double published,
      double computedRank,
      double publishedRank,
      double shift) {}
}
