package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.election.Election;
import java.math.BigDecimal;

/** What every rule on a participatory budget works on. */
public interface BudgetInput {

  /** The vote. */
  Election election();

  /** Who goes first among equals; empty for what is usual with the rule. */
  ImmutableList<TieBreak> tieBreaks();

  /** Returns {@link #tieBreaks}, or what is usual with the rule. */
  ImmutableList<TieBreak> ties();

  /**
   * Money of each district, by its name as in the projects' column {@code district}; empty for one
   * count over the whole city. Projects of no district named here share what the budget leaves.
   */
  ImmutableMap<String, BigDecimal> districts();

  /** Titles in more languages than the vote gives, by id of project. */
  ImmutableMap<String, LocalizedText> labels();

  /** Language of the titles in the vote, where its head names none. */
  String language();
}
