package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.budgeting.Decision.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Equal Shares in one area, with its completions. */
final class EqualSharesRule {

  private final VoteProfile profile;
  private final Comparator<Integer> ties;
  private final EqualSharesEngine engine;

  EqualSharesRule(VoteProfile profile, Comparator<Integer> ties) {
    this.profile = profile;
    this.ties = ties;
    this.engine = new EqualSharesEngine(profile, ties);
  }

  /**
   * Decides.
   *
   * @param exhaustiveStop whether the share stops rising once no further project would fit
   * @param step by how much the share of each voter rises, in the units of the profile, {@code > 0}
   */
  Decision decide(Completion completion, boolean exhaustiveStop, Rational step) {
    if (profile.voters() == 0) {
      return Decision.of(List.of(), ImmutableMap.copyOf(refusals(List.of(), Rational.ZERO)));
    }
    boolean raised = completion == Completion.ADD1 || completion == Completion.ADD1U;
    var share = raised ? raise(exhaustiveStop, step) : firstShare();
    var purchases = ImmutableList.copyOf(engine.run(share));
    var refusals = ImmutableMap.copyOf(refusals(purchases, share));
    var decision = new Decision(purchases, purchases.size(), refusals, Optional.of(share));
    return completion == Completion.GREEDY || completion == Completion.ADD1U
        ? decision.completedBy(new GreedyRule(profile, ties, true))
        : decision;
  }

  private Rational firstShare() {
    return Rational.of(profile.budget(), profile.voters());
  }

  /** The last share whose outcome the budget pays. */
  private Rational raise(boolean exhaustiveStop, Rational step) {
    var share = firstShare();
    var purchases = engine.run(share);
    while (!isLast(purchases, exhaustiveStop)) {
      var next = share.plus(step);
      purchases = engine.run(next);
      if (cost(purchases) > profile.budget()) {
        return share;
      }
      share = next;
    }
    return share;
  }

  /** Nothing can change once all that anybody supports is bought. */
  private boolean isLast(List<Purchase> purchases, boolean exhaustiveStop) {
    long supported =
        IntStream.range(0, profile.size()).filter(project -> profile.total(project) > 0).count();
    return purchases.size() == supported || (exhaustiveStop && isExhaustive(purchases));
  }

  private boolean isExhaustive(Collection<Purchase> purchases) {
    var bought = purchases.stream().map(Purchase::project).toList();
    long left = profile.budget() - cost(purchases);
    return IntStream.range(0, profile.size())
        .noneMatch(project -> !bought.contains(project) && profile.cost(project) <= left);
  }

  private long cost(Collection<Purchase> purchases) {
    return purchases.stream().mapToLong(purchase -> profile.cost(purchase.project())).sum();
  }

  private Map<Integer, Refusal> refusals(List<Purchase> purchases, Rational share) {
    var bought = purchases.stream().map(Purchase::project).toList();
    var refusals = new TreeMap<Integer, Refusal>();
    for (int project = 0; project < profile.size(); project++) {
      if (!bought.contains(project)) {
        refusals.put(
            project,
            profile.total(project) == 0
                ? Refusal.of(Reason.NO_VOTES, Rational.ZERO)
                : refusal(project, purchases, share));
      }
    }
    return refusals;
  }

  private Refusal refusal(int project, List<Purchase> purchases, Rational share) {
    var paid = engine.paid(project);
    var spent = ImmutableMap.<Integer, Double>builder();
    IntStream.range(0, paid.length)
        .filter(round -> paid[round] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(round -> -paid[round]))
        .forEach(round -> spent.put(purchases.get(round).project(), paid[round]));
    return new Refusal(
        Reason.SUPPORTERS_SHORT,
        engine.leftBehind(project),
        Optional.of(share.times(profile.supporterCount(project))),
        spent.buildOrThrow(),
        OptionalInt.empty());
  }
}
