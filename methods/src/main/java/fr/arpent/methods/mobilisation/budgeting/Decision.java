package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a rule decided in one area.
 *
 * @param purchases funded projects, in the order in which they were chosen
 * @param completedFrom index of the first purchase that a completion added
 * @param refusals why each other project was not funded, by number
 * @param share money of each voter, for rules that share it out
 */
record Decision(
    ImmutableList<Purchase> purchases,
    int completedFrom,
    ImmutableMap<Integer, Refusal> refusals,
    Optional<Rational> share) {

  /** Returns a decision of a rule that has no completion. */
  static Decision of(Iterable<Purchase> purchases, ImmutableMap<Integer, Refusal> refusals) {
    var list = ImmutableList.copyOf(purchases);
    return new Decision(list, list.size(), refusals, Optional.empty());
  }

  /** Returns this decision and what the money left still buys by a greedy rule. */
  Decision completedBy(GreedyRule greedy) {
    var more = greedy.complete(purchases);
    var added = more.stream().map(Purchase::project).collect(ImmutableSet.toImmutableSet());
    return new Decision(
        ImmutableList.<Purchase>builder().addAll(purchases).addAll(more).build(),
        purchases.size(),
        ImmutableMap.copyOf(Maps.filterKeys(refusals, project -> !added.contains(project))),
        share);
  }

  /** Returns whether a project is funded. */
  boolean funds(int project) {
    return purchases.stream().anyMatch(purchase -> purchase.project() == project);
  }

  /**
   * Why a project was not funded; amounts are in units of money.
   *
   * @param available money that was left at its turn, or that its supporters had left
   * @param had money its supporters had from the start; empty for rules that do not share it out
   * @param spentOn what supporters spent on each purchase, by number of project, the most first
   * @param blocker the project at which the rule stopped
   */
  record Refusal(
      Reason reason,
      Rational available,
      Optional<Rational> had,
      ImmutableMap<Integer, Double> spentOn,
      OptionalInt blocker) {

    static Refusal of(Reason reason, Rational available) {
      return new Refusal(
          reason, available, Optional.empty(), ImmutableMap.of(), OptionalInt.empty());
    }
  }
}
