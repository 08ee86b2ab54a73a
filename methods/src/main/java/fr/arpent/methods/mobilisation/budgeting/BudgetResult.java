package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import fr.arpent.methods.draw.DrawRecord;
import fr.arpent.methods.draw.SeedSource;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a rule funds, what it leaves out and why, and how voters are served. */
@Value.Immutable
public interface BudgetResult extends Result {

  /** The rule: {@code greedy}, {@code equal-shares}, {@code phragmen}, {@code maximin-support}. */
  String rule();

  /** ISO 4217 code of the currency. */
  Answer<String> currency();

  /** Money to spend, in all areas. */
  Amount budget();

  /** What the winners cost. */
  Amount spent();

  /** What stays of the budget. */
  Amount unspent();

  /** Number of ballots, blank ones too. */
  int voters();

  /** Every project, in order of id. */
  ImmutableList<ProjectOutcome> projects();

  /** Funded projects, in the order in which the rule chose them. */
  ImmutableList<Winner> winners();

  /** Projects that are not funded, the most votes first. */
  ImmutableList<Loser> losers();

  /** The counts: one for the whole, or one per district and one for the city. */
  ImmutableList<Area> areas();

  /** How voters are served. */
  Satisfaction satisfaction();

  /** Money and votes of each category, in order of name; empty without categories. */
  ImmutableList<GroupShare> categories();

  /**
   * How far categories receive money as they receive votes: exp(−mean of (share of money − share of
   * votes)²), 1 when all do.
   */
  Answer<Double> categoryProportionality();

  /** Money and votes of each district of the projects, in order of name; empty without any. */
  ImmutableList<GroupShare> districts();

  /** Groups of voters that the outcome leaves less than their share of the budget would buy. */
  Justice justice();

  /** How the outcome differs from what the city selected. */
  Answer<Official> official();

  /** Ties that decided on funding, in order. */
  ImmutableList<Tie> ties();

  /** The lot among equals: what it commits to, where its seed comes from. */
  Answer<Lots> lots();

  /** All that is needed to redo the lot, as the draws of panels have it. */
  Answer<DrawRecord> record();

  /** Returns whether a lot that is still to come would part projects that the rule found equal. */
  @Override
  default boolean isPending() {
    return !record().isPresent() && lots().value().filter(Lots::asked).isPresent();
  }

  @Override
  default Optional<?> committed() {
    return Optional.of(ImmutableMap.of("lots", lots()));
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BudgetResult} values; every setter may be called once. */
  final class Builder extends ImmutableBudgetResult.Builder {
    Builder() {}
  }

  /**
   * A project and what became of it.
   *
   * @param votes ballots that name it
   * @param score what the rule counts for it: votes, points, or cost times votes
   * @param area the count it took part in
   */
  record ProjectOutcome(
      String id,
      LocalizedText name,
      Amount cost,
      long votes,
      double score,
      boolean won,
      String area,
      Answer<String> category,
      Answer<String> district) {}

  /**
   * A funded project.
   *
   * @param order place from 1 in the order of choice
   * @param price what decided, see the method card; greedy: votes or points, per unit of cost where
   *     the order says so; Equal Shares: money per unit of utility; Phragmén and maximin support:
   *     load in money
   * @param priceExact the same as a fraction
   * @param byCompletion whether the completion added it
   */
  record Winner(
      String id,
      int order,
      LocalizedText name,
      Amount cost,
      long votes,
      String area,
      double price,
      String priceExact,
      boolean byCompletion) {}

  /**
   * A project that is not funded, with numbers that add up: {@code had = spent + left}, {@code left
   * + lacking = cost} for rules that share the money out; {@code remaining + lacking = cost} for
   * others.
   *
   * @param order place from 1, the most votes first
   * @param remaining money of the area that was left when its turn came
   * @param had what its supporters had from the start, rounded to the unit of the costs
   * @param spent what they spent on winners
   * @param left what they still had at the end, rounded down
   * @param lacking what lacks to the cost
   * @param effectiveSupport share of the cost that was left to pay with
   * @param score votes or points that it has, for a threshold
   * @param threshold votes or points that it needed
   * @param blocker project at which the rule stopped
   * @param spentOn winners on which its supporters spent most, at most three
   */
  record Loser(
      String id,
      int order,
      LocalizedText name,
      Amount cost,
      long votes,
      long supporters,
      String area,
      Reason reason,
      Answer<Amount> remaining,
      Answer<Amount> had,
      Answer<Amount> spent,
      Answer<Amount> left,
      Answer<Amount> lacking,
      Answer<Double> effectiveSupport,
      double score,
      Answer<Double> threshold,
      Answer<String> blocker,
      ImmutableList<Spending> spentOn) {}

  /** What the supporters of a project paid for another one. */
  record Spending(String id, LocalizedText name, Amount amount) {}

  /**
   * A count.
   *
   * @param id district, {@code city-wide}, or {@code all}
   * @param voters ballots that count in it
   * @param share money of each voter at the end, for rules that share it out
   * @param shareExact the same as a fraction
   */
  record Area(
      String id,
      Amount budget,
      Amount spent,
      Amount unspent,
      long voters,
      int projects,
      int winners,
      Answer<Double> share,
      Answer<String> shareExact) {}

  /**
   * How voters are served, over all ballots.
   *
   * @param averageProjects funded projects that a voter named, on average
   * @param averageCost cost of the funded projects that a voter named, on average
   * @param withSomething share of voters with at least one funded project
   * @param withNothing number of voters without any
   * @param withNothingShare share of voters without any
   * @param giniProjects Gini coefficient of the number of funded projects that voters named
   * @param giniCost the same for their cost
   */
  record Satisfaction(
      double averageProjects,
      double averageCost,
      double withSomething,
      long withNothing,
      double withNothingShare,
      double giniProjects,
      double giniCost) {}

  /**
   * Money and votes of one category or district.
   *
   * @param projects number of projects, {@code winners} of which are funded
   * @param won cost of its winners
   * @param shareOfMoney of what was spent
   * @param shareOfVotes of all marks on ballots
   */
  record GroupShare(
      String id,
      int projects,
      int winners,
      Amount won,
      long votes,
      double shareOfMoney,
      double shareOfVotes) {}

  /**
   * The test of EJR+ up to any project, with cost as satisfaction.
   *
   * @param holds whether no group is left out
   * @param violations one per project that a group could claim, in order of id
   */
  record Justice(boolean holds, ImmutableList<Violation> violations) {}

  /**
   * Voters who all name an unfunded project, and whose share of the budget would pay it on top of
   * what each has got.
   *
   * @param id the project
   * @param voters their number, the fewest that can claim it
   * @param deserved their share of the budget
   * @param served the most that any of them has got, in cost of funded projects
   */
  record Violation(
      String id, LocalizedText name, Amount cost, long voters, double deserved, Amount served) {}

  /**
   * What differs from the city’s selection.
   *
   * @param agrees whether nothing does
   * @param onlyHere winners that the city did not select, in order of id
   * @param onlyThere projects the city selected that do not win here
   */
  record Official(
      boolean agrees, ImmutableList<String> onlyHere, ImmutableList<String> onlyThere) {}

  /**
   * A tie.
   *
   * @param chosen the project that went first
   * @param others those that were exactly equal
   * @param by what told them apart
   */
  record Tie(String chosen, ImmutableList<String> others, TieBreak by) {}

  /**
   * The lot among equals.
   *
   * @param purpose tells draws apart that share a seed
   * @param poolDigest commitment to the projects of the vote: SHA-256, in lower-case hexadecimal
   * @param poolSize number of projects
   * @param on day on which the last source of the seed is known
   * @param seed in canonical form
   * @param sources where the seed comes from
   * @param asked whether the rule met two projects that only the lot could part
   */
  record Lots(
      String purpose,
      String poolDigest,
      int poolSize,
      LocalDate on,
      Answer<String> seed,
      ImmutableList<SeedSource> sources,
      boolean asked) {}
}
