package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.draw.PublicSeed;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.election.Election;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What every rule on a participatory budget works on. */
public interface BudgetInput {

  /** The vote. */
  Election election();

  /** Who goes first among equals; empty for what is usual with the rule. */
  ImmutableList<TieBreak> tieBreaks();

  /** Seed of the lot; needed where {@link TieBreak#DRAW} is named, known or to come. */
  Optional<PublicSeed> seed();

  /**
   * Money of each district, by its name as in the projects' column {@code district}; empty for one
   * count over the whole city. Projects of no district named here share what the budget leaves.
   */
  ImmutableMap<String, BigDecimal> districts();

  /** Titles in more languages than the vote gives, by id of project. */
  ImmutableMap<String, LocalizedText> labels();

  /** Language of the titles in the vote, where its head names none. */
  @Value.Default
  default String language() {
    return "fr";
  }

  /** Returns what is usual with the rule: most votes, lowest cost, lowest id. */
  default ImmutableList<TieBreak> usualTies() {
    return TieBreak.USUAL_WITH_SHARES;
  }

  /** Returns {@link #tieBreaks}, or what is usual with the rule. */
  default ImmutableList<TieBreak> ties() {
    return tieBreaks().isEmpty() ? usualTies() : tieBreaks();
  }
}
