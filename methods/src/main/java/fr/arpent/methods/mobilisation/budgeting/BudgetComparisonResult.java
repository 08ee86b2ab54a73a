package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Satisfaction;
import fr.arpent.model.LocalizedText;
import org.immutables.value.Value;

/** What several rules fund with the same votes and money. */
@Value.Immutable
public interface BudgetComparisonResult extends Result {

  /** ISO 4217 code of the currency. */
  Answer<String> currency();

  /** Money to spend. */
  Amount budget();

  /** Number of ballots. */
  int voters();

  /** The rules, in the order of the request. */
  ImmutableList<Rule> rules();

  /** Every project, in order of id. */
  ImmutableList<Fate> projects();

  /** Ids of the projects that every rule funds, in order. */
  ImmutableList<String> agreed();

  /** Ids of the projects that some rules fund and others do not, in order. */
  ImmutableList<String> differing();

  /** How voters are served by each rule beside the first; empty without the vote. */
  ImmutableList<Preference> preferences();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BudgetComparisonResult} values; every setter may be called once. */
  final class Builder extends ImmutableBudgetComparisonResult.Builder {
    Builder() {}
  }

  /**
   * A rule and what it gives.
   *
   * @param id the analysis
   * @param order place from 1
   * @param rule the word of the rule
   * @param name what the study calls it
   * @param winners number of funded projects
   * @param onlyHere ids of the projects that no other rule funds
   * @param justice whether EJR+ up to any project holds
   */
  record Rule(
      String id,
      int order,
      String rule,
      Answer<LocalizedText> name,
      Amount spent,
      Amount unspent,
      int winners,
      Satisfaction satisfaction,
      boolean justice,
      ImmutableList<String> onlyHere) {}

  /**
   * What becomes of a project.
   *
   * @param fundedBy analyses that fund it, in the order of the rules
   * @param differs whether the rules disagree on it
   * @param official whether the vote’s file says that it was selected
   */
  record Fate(
      String id,
      LocalizedText name,
      Amount cost,
      long votes,
      ImmutableList<String> fundedBy,
      boolean differs,
      Answer<Boolean> official) {}

  /**
   * Voters better served by one rule or the other, by cost of the funded projects they named.
   *
   * @param id the other analysis
   * @param first the first analysis
   * @param betterFirst voters who get more from the first
   * @param betterOther voters who get more from the other
   * @param same voters who get as much from both
   */
  record Preference(String id, String first, long betterFirst, long betterOther, long same) {}
}
