package fr.arpent.methods.mobilisation.budgeting;

import static com.google.common.base.Preconditions.checkArgument;

import fr.arpent.model.election.VoteType;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** What {@link EqualShares} works on. */
@Value.Immutable
public interface EqualSharesInput extends BudgetInput {

  /** What a voter gains from a project. */
  @Value.Default
  default Utility utility() {
    var type = election().voteType();
    return type.hasPoints() || type == VoteType.ORDINAL ? Utility.SCORE : Utility.COST;
  }

  /** How money that nobody can spend any more is used. */
  @Value.Default
  default Completion completion() {
    return Completion.NONE;
  }

  /** Whether shares stop rising once no further project would fit. */
  @Value.Default
  default boolean exhaustiveStop() {
    return true;
  }

  /** By how much shares rise, in the currency of the vote, {@code > 0}. */
  @Value.Default
  default BigDecimal step() {
    return BigDecimal.ONE;
  }

  /** How ranks become points. */
  @Value.Default
  default RankPoints rankPoints() {
    return RankPoints.FROM_BALLOT;
  }

  /** Checks the step. */
  @Value.Check
  default void check() {
    checkArgument(step().signum() > 0, "the step must be > 0, was %s", step());
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EqualSharesInput} values; every setter may be called once. */
  final class Builder extends ImmutableEqualSharesInput.Builder {
    Builder() {}
  }
}
