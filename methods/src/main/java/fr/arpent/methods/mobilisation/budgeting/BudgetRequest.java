package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.PublicSeedRequest;
import java.math.BigDecimal;
import java.util.Optional;

/** What a study writes for every rule on a participatory budget. */
public interface BudgetRequest {

  /** The vote. */
  ElectionRole election();

  /** Titles in more languages. */
  Optional<LabelsRole> labels();

  /** Who goes first among equals; empty for what is usual with the rule. */
  ImmutableList<TieBreak> tieBreak();

  /** Where the lot among equals comes from; with {@link TieBreak#DRAW} only. */
  Optional<PublicSeedRequest> seed();

  /** Money of each district. */
  ImmutableMap<String, BigDecimal> districts();
}
