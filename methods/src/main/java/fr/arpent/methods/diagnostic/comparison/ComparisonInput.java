package fr.arpent.methods.diagnostic.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import org.immutables.value.Value;

/** What {@link RankComparison} works on: two measures of the same things. */
@Value.Immutable
public interface ComparisonInput {

  /** The measure in question, by key of the thing; finite numbers. */
  ImmutableMap<String, Double> computed();

  /** The measure it is compared with, by key of the thing; finite numbers. */
  ImmutableMap<String, Double> published();

  /** Checks that all values are finite. */
  @Value.Check
  default void check() {
    computed().forEach(ComparisonInput::checkFinite);
    published().forEach(ComparisonInput::checkFinite);
  }

  private static void checkFinite(String id, double value) {
    checkArgument(Double.isFinite(value), "the value of %s must be finite, was %s", id, value);
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ComparisonInput} values; every setter may be called once. */
  final class Builder extends ImmutableComparisonInput.Builder {
    Builder() {}
  }
}
