package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.budgeting.Decision.Refusal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Phragmén's sequential rule for costs, exactly.
 *
 * <p>All voters earn money at one speed. As soon as the supporters of a project hold its cost, it
 * is bought and they hold nothing. A voter's load is the moment of its last purchase, so that the
 * load of a project is (cost + Σ loads of its supporters) / supporters; the least load is bought.
 *
 * <p>Source: M. Brill, R. Freeman, S. Janson, M. Lackner, <cite>Phragmén’s Voting Methods and
 * Justified Representation</cite>, AAAI 2017; with costs: M. Los, Z. Christoff, D. Grossi,
 * <cite>Proportional Budget Allocations</cite>, IJCAI 2022.
 */
final class PhragmenRule {

  private static final double NARROW = 1e-11;

  private final VoteProfile profile;
  private final Comparator<Integer> ties;

  /** Voters of each project by the round of their last purchase; 0 for none yet. */
  private final long[][] sinceRound;

  private final int[] lastRound;
  private final boolean[] out;
  private final List<BigInteger> moments = new ArrayList<>(List.of(BigInteger.ZERO));
  private final List<Double> nearMoments = new ArrayList<>(List.of(0.0));
  private BigInteger denominator = BigInteger.ONE;

  PhragmenRule(VoteProfile profile, Comparator<Integer> ties) {
    this.profile = profile;
    this.ties = ties;
    sinceRound = new long[profile.size()][profile.size() + 1];
    lastRound = new int[profile.groups()];
    out = new boolean[profile.size()];
    for (int project = 0; project < profile.size(); project++) {
      sinceRound[project][0] = profile.supporterCount(project);
      out[project] = sinceRound[project][0] == 0;
    }
  }

  /**
   * Decides.
   *
   * @param skip whether a project that does not fit is passed over, or ends the rule
   */
  Decision decide(boolean skip) {
    var purchases = new ArrayList<Purchase>();
    long left = profile.budget();
    var blocker = OptionalInt.empty();
    for (var next = next(); next.isPresent() && blocker.isEmpty(); next = next()) {
      int project = next.get().project();
      if (profile.cost(project) <= left) {
        left -= profile.cost(project);
        purchases.add(next.get());
        buy(next.get());
      } else if (skip) {
        out[project] = true;
      } else {
        blocker = OptionalInt.of(project);
      }
    }
    return Decision.of(purchases, refusals(purchases, left, blocker));
  }

  private ImmutableMap<Integer, Refusal> refusals(
      List<Purchase> purchases, long left, OptionalInt blocker) {
    var bought = purchases.stream().map(Purchase::project).toList();
    var refusals = ImmutableMap.<Integer, Refusal>builder();
    for (int project = 0; project < profile.size(); project++) {
      if (bought.contains(project)) {
        continue;
      }
      boolean blocks = blocker.isPresent() && blocker.getAsInt() == project;
      var reason =
          profile.supporterCount(project) == 0
              ? Reason.NO_VOTES
              : blocks || blocker.isEmpty() ? Reason.NO_MONEY_LEFT : Reason.STOPPED_BEFORE;
      refusals.put(
          project,
          new Refusal(
              reason,
              Rational.of(left),
              Optional.empty(),
              ImmutableMap.of(),
              reason == Reason.STOPPED_BEFORE ? blocker : OptionalInt.empty()));
    }
    return refusals.buildOrThrow();
  }

  private Optional<Purchase> next() {
    var near = new double[profile.size()];
    double least = Double.POSITIVE_INFINITY;
    for (int project = 0; project < profile.size(); project++) {
      if (!out[project]) {
        near[project] = nearLoad(project);
        least = Math.min(least, near[project]);
      }
    }
    var first = new ArrayList<Integer>();
    Optional<Rational> load = Optional.empty();
    for (int project = 0; project < profile.size(); project++) {
      if (!out[project] && near[project] <= least * (1 + NARROW)) {
        var exact = load(project);
        int compared = load.map(exact::compareTo).orElse(-1);
        if (compared < 0) {
          first.clear();
          load = Optional.of(exact);
        }
        if (compared <= 0) {
          first.add(project);
        }
      }
    }
    first.sort(ties);
    return load.map(
        exact -> new Purchase(first.get(0), exact, List.copyOf(first.subList(1, first.size()))));
  }

  private double nearLoad(int project) {
    double sum = profile.cost(project);
    for (int round = 1; round < nearMoments.size(); round++) {
      sum += sinceRound[project][round] * nearMoments.get(round);
    }
    return sum / Arrays.stream(sinceRound[project]).sum();
  }

  private Rational load(int project) {
    var sum = denominator.multiply(BigInteger.valueOf(profile.cost(project)));
    for (int round = 1; round < moments.size(); round++) {
      if (sinceRound[project][round] != 0) {
        sum = sum.add(moments.get(round).multiply(BigInteger.valueOf(sinceRound[project][round])));
      }
    }
    long supporters = Arrays.stream(sinceRound[project]).sum();
    return new Rational(sum, denominator.multiply(BigInteger.valueOf(supporters)));
  }

  private void buy(Purchase purchase) {
    out[purchase.project()] = true;
    keep(purchase.price());
    int round = moments.size() - 1;
    for (int group : profile.supporters(purchase.project())) {
      for (int other : profile.named(group)) {
        sinceRound[other][lastRound[group]] -= profile.weight(group);
        sinceRound[other][round] += profile.weight(group);
      }
      lastRound[group] = round;
    }
  }

  private void keep(Rational moment) {
    var common = denominator.gcd(moment.denominator());
    var factor = moment.denominator().divide(common);
    denominator = denominator.multiply(factor);
    moments.replaceAll(known -> known.multiply(factor));
    moments.add(moment.numerator().multiply(denominator.divide(moment.denominator())));
    nearMoments.add(moment.doubleValue());
  }
}
