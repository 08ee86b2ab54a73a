package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.election.VoteType;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** What {@link Greedy} works on. */
@Value.Immutable
public interface GreedyInput extends BudgetInput {

  /** What happens to projects that do not fit, or have few votes. */
  @Value.Default
  default GreedyVariant rule() {
    return GreedyVariant.GREEDY;
  }

  /** By what projects are ranked. */
  @Value.Default
  default GreedyOrder order() {
    var type = election().voteType();
    return type.hasPoints() || type == VoteType.ORDINAL ? GreedyOrder.SCORE : GreedyOrder.VOTES;
  }

  /** Least votes or points, {@code >= 0}; used by {@link GreedyVariant#GREEDY_THRESHOLD} alone. */
  @Value.Default
  default BigDecimal threshold() {
    return election().findNumber("min_project_score_threshold").orElse(BigDecimal.ZERO);
  }

  /** How ranks become points. */
  @Value.Default
  default RankPoints rankPoints() {
    return RankPoints.FROM_LONGEST;
  }

  /** The order of the file, as cities do. */
  @Override
  default ImmutableList<TieBreak> usualTies() {
    return ImmutableList.of(TieBreak.FILE_ORDER);
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GreedyInput} values; every setter may be called once. */
  final class Builder extends ImmutableGreedyInput.Builder {
    Builder() {}
  }
}
