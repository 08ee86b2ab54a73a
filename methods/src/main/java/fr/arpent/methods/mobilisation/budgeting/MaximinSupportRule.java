package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.budgeting.Decision.Refusal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Maximin support for costs, exactly.
 *
 * <p>The cost of funded projects is shared out among their supporters, each project's among its
 * own, so that the voter who carries most carries as little as can be. The project is funded, among
 * those that still fit, that makes the least such load; among equals, the one whose own supporters
 * are loaded least. By duality the load is the greatest, over sets of funded projects, of their
 * cost over the number of voters who support any of them; it is found by a few largest flows
 * (Dinkelbach) in whole numbers. Loads only rise as projects are added, so that old ones are
 * bounds.
 *
 * <p>Source: L. Sánchez-Fernández, N. Fernández-García, J. Fisteus, M. Brill, <cite>The maximin
 * support method: an extension of the D’Hondt method to approval-based multiwinner
 * elections</cite>, Mathematical Programming 203, 2024, 107–134; with costs: H. Aziz, B. Lee, N.
 * Talmon, <cite>Proportionally Representative Participatory Budgeting: Axioms and
 * Algorithms</cite>, AAMAS 2018.
 */
final class MaximinSupportRule {

  private final VoteProfile profile;
  private final Comparator<Integer> ties;
  private final List<Integer> funded = new ArrayList<>();

  /** Funded projects that each group supports, by their place in {@link #funded}. */
  private final BitSet[] fundedBy;

  MaximinSupportRule(VoteProfile profile, Comparator<Integer> ties) {
    this.profile = profile;
    this.ties = ties;
    fundedBy = new BitSet[profile.groups()];
    for (int group = 0; group < fundedBy.length; group++) {
      fundedBy[group] = new BitSet();
    }
  }

  /**
   * A project that waits.
   *
   * @param load of its own supporters when {@code since} projects were funded
   */
  private record Waiting(int project, Rational load, int since) {}

  Decision decide() {
    var purchases = new ArrayList<Purchase>();
    var refusals = ImmutableMap.<Integer, Refusal>builder();
    var waiting = waiting();
    var left = profile.budget();
    while (!waiting.isEmpty()) {
      var first = waiting.remove();
      int project = first.project();
      if (profile.cost(project) > left) {
        refusals.put(project, Refusal.of(Reason.NO_MONEY_LEFT, Rational.of(left)));
      } else if (first.since() < funded.size()) {
        waiting.add(new Waiting(project, load(project, first.load()), funded.size()));
      } else {
        purchases.add(new Purchase(project, first.load(), tiedWith(first, waiting)));
        left -= profile.cost(project);
        fund(project);
      }
    }
    for (int project = 0; project < profile.size(); project++) {
      if (profile.supporterCount(project) == 0) {
        refusals.put(project, Refusal.of(Reason.NO_VOTES, Rational.ZERO));
      }
    }
    return Decision.of(purchases, refusals.buildOrThrow());
  }

  private PriorityQueue<Waiting> waiting() {
    var waiting =
        new PriorityQueue<Waiting>(
            Comparator.comparing(Waiting::load).thenComparing(Waiting::project, ties));
    for (int project = 0; project < profile.size(); project++) {
      if (profile.supporterCount(project) > 0) {
        var alone = Rational.of(profile.cost(project), profile.supporterCount(project));
        waiting.add(new Waiting(project, alone, 0));
      }
    }
    return waiting;
  }

  /** Projects that wait with the same load, once it is worked out anew. */
  private List<Integer> tiedWith(Waiting first, PriorityQueue<Waiting> waiting) {
    return waiting.stream()
        .filter(other -> other.load().equals(first.load()))
        .filter(other -> load(other.project(), other.load()).equals(first.load()))
        .map(Waiting::project)
        .sorted()
        .toList();
  }

  private void fund(int project) {
    for (int group : profile.supporters(project)) {
      fundedBy[group].set(funded.size());
    }
    funded.add(project);
  }

  /**
   * Returns the greatest cost per supporter over sets of a project and funded ones.
   *
   * @param bound a load that some such set has
   */
  private Rational load(int project, Rational bound) {
    var own = new BitSet(profile.groups());
    long supporters = 0;
    for (int group : profile.supporters(project)) {
      own.set(group);
      supporters += profile.weight(group);
    }
    var load = Rational.of(profile.cost(project), supporters);
    load = load.compareTo(bound) < 0 ? bound : load;
    var others = others(own);
    while (true) {
      var denser = denser(project, supporters, others, load);
      if (denser.compareTo(load) <= 0) {
        return load;
      }
      load = denser;
    }
  }

  /** Weights of the voters who do not support the project, by the funded projects they support. */
  private Map<BitSet, Long> others(BitSet own) {
    var others = new LinkedHashMap<BitSet, Long>();
    for (int group = 0; group < fundedBy.length; group++) {
      if (!own.get(group) && !fundedBy[group].isEmpty()) {
        others.merge(fundedBy[group], (long) profile.weight(group), Long::sum);
      }
    }
    return others;
  }

  /**
   * Returns the load of the set of projects whose cost most exceeds a load on all its supporters: a
   * closure of greatest weight, by a smallest cut.
   */
  private Rational denser(int project, long supporters, Map<BitSet, Long> others, Rational load) {
    long per = load.denominator().longValueExact();
    long each = load.numerator().longValueExact();
    int count = funded.size();
    int sink = count + others.size() + 1;
    var flow = new MaxFlow(sink + 1);
    for (int i = 0; i < count; i++) {
      flow.add(0, i + 1, Math.multiplyExact(profile.cost(funded.get(i)), per));
    }
    int node = count + 1;
    for (var other : others.entrySet()) {
      int at = node++;
      other.getKey().stream().forEach(i -> flow.add(i + 1, at, MaxFlow.UNLIMITED));
      flow.add(at, sink, Math.multiplyExact(other.getValue(), each));
    }
    flow.run(0, sink);
    long cost = profile.cost(project);
    for (int i = 0; i < count; i++) {
      cost += flow.isReached(i + 1) ? profile.cost(funded.get(i)) : 0;
    }
    long voters = supporters;
    node = count + 1;
    for (var other : others.entrySet()) {
      voters += flow.isReached(node++) ? other.getValue() : 0;
    }
    return Rational.of(cost, voters);
  }
}
