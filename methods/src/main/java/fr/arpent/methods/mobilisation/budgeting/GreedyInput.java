package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.election.Election;
import fr.arpent.model.election.VoteType;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** What {@link Greedy} works on. */
@Value.Immutable
public interface GreedyInput extends BudgetInput {

  @Override
  Election election();

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

  @Override
  ImmutableList<TieBreak> tieBreaks();

  @Override
  default ImmutableList<TieBreak> ties() {
    return tieBreaks().isEmpty() ? ImmutableList.of(TieBreak.FILE_ORDER) : tieBreaks();
  }

  @Override
  ImmutableMap<String, BigDecimal> districts();

  @Override
  ImmutableMap<String, LocalizedText> labels();

  @Override
  @Value.Default
  default String language() {
    return "fr";
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
