package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.budgeting.Decision.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The greedy rules that most cities use. */
final class GreedyRule {

  private final VoteProfile profile;
  private final Comparator<Integer> ties;
  private final boolean perCost;

  /**
   * Creates a rule.
   *
   * @param ties the order of equals
   * @param perCost whether projects are ranked by gain per unit of cost rather than by gain
   */
  GreedyRule(VoteProfile profile, Comparator<Integer> ties, boolean perCost) {
    this.profile = profile;
    this.ties = ties;
    this.perCost = perCost;
  }

  /** Projects that somebody supports, the highest first. */
  private List<Integer> ranked() {
    return IntStream.range(0, profile.size())
        .filter(project -> profile.total(project) > 0)
        .boxed()
        .sorted(Comparator.comparing(this::gain, Comparator.reverseOrder()).thenComparing(ties))
        .toList();
  }

  private Rational gain(int project) {
    return perCost
        ? Rational.of(profile.total(project), profile.cost(project))
        : Rational.of(profile.total(project));
  }

  private Purchase purchase(int project, List<Integer> ranked) {
    var gain = gain(project);
    var tied =
        ranked.stream().filter(other -> other != project && gain(other).equals(gain)).toList();
    return new Purchase(project, gain, tied);
  }

  /**
   * Decides.
   *
   * @param threshold least votes or points, in the unit of the ballots; 0 for none
   */
  Decision decide(GreedyVariant variant, BigDecimal threshold) {
    var ranked = ranked();
    var purchases = new ArrayList<Purchase>();
    var refusals = ImmutableMap.<Integer, Refusal>builder();
    long left = profile.budget();
    var blocker = OptionalInt.empty();
    for (int project : ranked) {
      if (variant == GreedyVariant.GREEDY_THRESHOLD
          && BigDecimal.valueOf(profile.total(project)).compareTo(threshold) < 0) {
        refusals.put(project, Refusal.of(Reason.BELOW_THRESHOLD, Rational.of(left)));
      } else if (blocker.isPresent()) {
        refusals.put(
            project,
            new Refusal(
                Reason.STOPPED_BEFORE,
                Rational.of(left),
                Optional.empty(),
                ImmutableMap.of(),
                blocker));
      } else if (profile.cost(project) > left) {
        refusals.put(project, Refusal.of(Reason.NO_MONEY_LEFT, Rational.of(left)));
        blocker = variant == GreedyVariant.GREEDY_NO_SKIP ? OptionalInt.of(project) : blocker;
      } else {
        purchases.add(purchase(project, ranked));
        left -= profile.cost(project);
      }
    }
    IntStream.range(0, profile.size())
        .filter(project -> profile.total(project) == 0)
        .forEach(project -> refusals.put(project, Refusal.of(Reason.NO_VOTES, Rational.ZERO)));
    return Decision.of(purchases, refusals.buildOrThrow());
  }

  /** Returns what the money left after other purchases still buys, in order of rank. */
  List<Purchase> complete(Collection<Purchase> before) {
    var bought = before.stream().map(Purchase::project).toList();
    long left = profile.budget() - bought.stream().mapToLong(profile::cost).sum();
    var more = new ArrayList<Purchase>();
    var ranked = ranked();
    for (int project : ranked) {
      if (!bought.contains(project) && profile.cost(project) <= left) {
        more.add(purchase(project, ranked));
        left -= profile.cost(project);
      }
    }
    return more;
  }
}
