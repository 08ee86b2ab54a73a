package fr.arpent.methods.mobilisation.budgeting;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** What {@link Phragmen} and {@link MaximinSupport} works on. */
@Value.Immutable
public interface PhragmenInput extends BudgetInput {

  /** {@link Completion#NONE}, or {@link Completion#GREEDY}: a last pass by number of votes. */
  @Value.Default
  default Completion completion() {
    return Completion.NONE;
  }

  /** Whether a project that does not fit is passed over, or ends the rule. */
  @Value.Default
  default boolean skip() {
    return false;
  }

  /** Checks the completion. */
  @Value.Check
  default void check() {
    checkArgument(
        completion() == Completion.NONE || completion() == Completion.GREEDY,
        "the completion must be none or greedy, was %s",
        completion());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PhragmenInput} values; every setter may be called once. */
  final class Builder extends ImmutablePhragmenInput.Builder {
    Builder() {}
  }
}
