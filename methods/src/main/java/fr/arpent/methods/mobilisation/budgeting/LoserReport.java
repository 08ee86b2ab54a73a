package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.budgeting.BudgetCount.Counted;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Loser;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Spending;
import fr.arpent.methods.mobilisation.budgeting.Decision.Refusal;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.CanonicalJson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Says of each project that is not funded why, in numbers that add up. */
final class LoserReport {

  private static final int MOST_NAMED = 3;
  private static final String NOT_HERE = "not-applicable";

  private final List<Counted> counted;
  private final Function<String, LocalizedText> names;
  private final Answer<Double> threshold;

  LoserReport(
      List<Counted> counted, Function<String, LocalizedText> names, Answer<Double> threshold) {
    this.counted = counted;
    this.names = names;
    this.threshold = threshold;
  }

  ImmutableList<Loser> losers() {
    var losers = new ArrayList<Loser>();
    for (var count : counted) {
      count
          .decision()
          .refusals()
          .forEach((project, refusal) -> losers.add(loser(count, project, refusal)));
    }
    losers.sort(
        Comparator.comparingLong((Loser loser) -> -loser.votes())
            .thenComparing(Loser::id, CanonicalJson.BY_CODE_POINT));
    var ordered = ImmutableList.<Loser>builder();
    for (int i = 0; i < losers.size(); i++) {
      ordered.add(at(losers.get(i), i + 1));
    }
    return ordered.build();
  }

  private static Loser at(Loser loser, int order) {
    return new Loser(
        loser.id(),
        order,
        loser.name(),
        loser.cost(),
        loser.votes(),
        loser.supporters(),
        loser.area(),
        loser.reason(),
        loser.remaining(),
        loser.had(),
        loser.spent(),
        loser.left(),
        loser.lacking(),
        loser.effectiveSupport(),
        loser.score(),
        loser.threshold(),
        loser.blocker(),
        loser.spentOn());
  }

  private Loser loser(Counted count, int project, Refusal refusal) {
    var profile = count.profile();
    long cost = profile.cost(project);
    boolean shared = refusal.reason() == Reason.SUPPORTERS_SHORT;
    boolean counts = shared || refusal.reason() == Reason.NO_MONEY_LEFT;
    long available = units(refusal.available(), RoundingMode.FLOOR);
    long had = refusal.had().map(all -> units(all, RoundingMode.HALF_UP)).orElse(0L);
    return new Loser(
        profile.id(project),
        0,
        names.apply(profile.id(project)),
        profile.amount(cost),
        profile.votes(project),
        profile.supporterCount(project),
        count.area().id(),
        refusal.reason(),
        amount(profile, available, !shared && refusal.reason() != Reason.NO_VOTES),
        amount(profile, had, shared),
        amount(profile, had - available, shared),
        amount(profile, available, shared),
        amount(profile, cost - available, counts),
        shared ? Answer.of(refusal.available().over(cost).doubleValue()) : Answer.missing(NOT_HERE),
        profile.total(project),
        refusal.reason() == Reason.BELOW_THRESHOLD ? threshold : Answer.missing(NOT_HERE),
        refusal.blocker().isPresent()
            ? Answer.of(profile.id(refusal.blocker().getAsInt()))
            : Answer.missing(NOT_HERE),
        spentOn(profile, refusal));
  }

  private static Answer<Amount> amount(VoteProfile profile, long units, boolean known) {
    return known ? Answer.of(profile.amount(units)) : Answer.missing(NOT_HERE);
  }

  private ImmutableList<Spending> spentOn(VoteProfile profile, Refusal refusal) {
    return refusal.spentOn().entrySet().stream()
        .limit(MOST_NAMED)
        .map(
            spent ->
                new Spending(
                    profile.id(spent.getKey()),
                    names.apply(profile.id(spent.getKey())),
                    profile.amount(Math.round(spent.getValue()))))
        .collect(ImmutableList.toImmutableList());
  }

  /** Rounds to whole units of money; never more is said to be left than there is. */
  private static long units(Rational money, RoundingMode rounding) {
    return new BigDecimal(money.numerator())
        .divide(new BigDecimal(money.denominator()), 0, rounding)
        .toBigInteger()
        .min(BigInteger.valueOf(Long.MAX_VALUE))
        .longValueExact();
  }
}
