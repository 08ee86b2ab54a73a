package fr.arpent.methods.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.mobilisation.selection.CallResult.Broken;
import fr.arpent.methods.mobilisation.selection.CallResult.GroupCount;
import fr.arpent.methods.mobilisation.selection.CallResult.RuleCount;
import fr.arpent.methods.mobilisation.selection.CallResult.Weighed;
import fr.arpent.methods.mobilisation.selection.CallResult.WithoutJuror;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Works out a call: who is eligible, the decision, what it rests on, and how firm it is. */
final class CallFigures {

  private final CallInput input;
  private final ImmutableMap<String, Candidate> candidates;
  private final ImmutableMap<String, ImmutableList<Broken>> broken;
  private final JuryGrid grid;
  private final JuryValues values;
  private final double[] shares;
  private final Decision decision;
  private final ImmutableSet<String> selected;
  private final Optional<Cut> cut;

  /**
   * @throws NoAnswerException if no application can be ranked
   */
  CallFigures(CallInput input) {
    this.input = input;
    this.candidates =
        input.applications().stream().collect(toImmutableMap(Candidate::id, one -> one));
    this.broken =
        input.applications().stream()
            .collect(toImmutableMap(Candidate::id, one -> broken(one, input.rules())));
    var eligible =
        candidates.keySet().stream().filter(this::isEligible).sorted().collect(toImmutableList());
    this.grid = JuryGrid.of(eligible, input.criteria(), input.scores(), input.recusals());
    this.values = JuryValues.of(grid, input.aggregation());
    this.shares = grid.shares();
    this.decision = decide(values, shares);
    if (decision.groups().isEmpty()) {
      throw new NoAnswerException(
          Finding.warning(
              "nobody",
              Map.of("applications", input.applications().size(), "eligible", eligible.size())));
    }
    this.selected = decision.selected();
    this.cut = cut();
  }

  private static ImmutableList<Broken> broken(Candidate one, List<EligibilityRule> rules) {
    return rules.stream().flatMap(rule -> rule.broken(one).stream()).collect(toImmutableList());
  }

  private boolean isEligible(String id) {
    return !broken.containsKey(id) || broken.get(id).isEmpty();
  }

  private Decision decide(JuryValues of, double[] weights) {
    return Decision.of(input, candidates, of, grid.applications(), weights);
  }

  private Optional<Cut> cut() {
    var order = decision.groups().stream().flatMap(List::stream).toList();
    var last = order.stream().filter(this::isSelected).reduce((one, other) -> other);
    var next = order.stream().filter(this::isLeftOut).findFirst();
    return last.flatMap(
        one ->
            next.map(
                other -> Cut.of(one, other, decision.score(one) - decision.score(other), grid)));
  }

  private boolean isSelected(int application) {
    return selected.contains(grid.applications().get(application));
  }

  private boolean isLeftOut(int application) {
    return decision
        .outcome(grid.applications().get(application))
        .filter(Outcome::isForRank)
        .isPresent();
  }

  CallResult result() {
    var near = runs(Weightings.near(shares, input.change()));
    var any =
        input
            .weightSeed()
            .map(seed -> runs(Weightings.any(shares.length, seed, input.weightDraws())));
    var without = withoutJuror();
    var changing =
        without.stream().filter(one -> !one.in().isEmpty() || !one.out().isEmpty()).count();
    double same = same(near);
    var applications =
        new JudgedApplications(
                input, candidates, broken, grid, values, decision, cut, near, any, without)
            .inOrder();
    var weighed = weighed();
    var provenance = Provenance.of(CallCard.CARD, input);
    return CallResult.builder()
        .addAllApplications(applications)
        .addAllCriteria(weighed)
        .addAllRules(rules())
        .addAllGroups(groups())
        .addAllWithoutJuror(without)
        .addAllDraws(decision.draws())
        .aggregation(input.aggregation())
        .count(candidates.size())
        .eligible(grid.applications().size())
        .notEligible(candidates.size() - grid.applications().size())
        .ranked((int) applications.stream().filter(one -> one.outcome().isRanked()).count())
        .places(input.places())
        .selected(selected.size())
        .inReserve(
            (int) applications.stream().filter(one -> one.outcome() == Outcome.RESERVE).count())
        .jurors(grid.jurors().size())
        .lastSelected(id(cut.map(Cut::last)))
        .firstOut(id(cut.map(Cut::next)))
        .margin(Answer.ofOptional(cut.map(Cut::margin), "no-cut"))
        .marginErrors(
            Answer.ofOptional(cut.flatMap(Cut::errors), cut.isEmpty() ? "no-cut" : "no-spread"))
        .jurorsOfBoth(cut.map(Cut::jurors).orElse(0))
        .jurorsReversed(cut.map(Cut::reversed).orElse(0))
        .weightings(near.size())
        .sameUnderWeightings(same)
        .randomWeightings(any.map(List::size).orElse(0))
        .sameAtRandom(Answer.ofOptional(any.map(this::same), "no-seed"))
        .jurorsWhoChange((int) changing)
        .firmness(firmness(same, (int) changing))
        .budget(Answer.ofOptional(input.budget(), "not-applicable"))
        .spent(
            input.budget().isPresent()
                ? Answer.of(decision.spent())
                : Answer.missing("not-applicable"))
        .addAllFindings(new CallFindings(input, applications, weighed).all())
        .provenance(
            input
                .draw()
                .flatMap(seed -> seed.value())
                .filter(value -> !decision.draws().isEmpty())
                .map(provenance::withSeed)
                .or(() -> input.weightSeed().map(provenance::withSeed))
                .orElse(provenance))
        .build();
  }

  private Answer<String> id(Optional<Integer> application) {
    return Answer.ofOptional(application.map(grid.applications()::get), "no-cut");
  }

  /** Returns who is selected under each weighting. */
  private ImmutableList<ImmutableSet<String>> runs(ImmutableList<double[]> weightings) {
    return weightings.stream()
        .map(weights -> decide(values, weights).selected())
        .collect(toImmutableList());
  }

  private double same(List<ImmutableSet<String>> runs) {
    return (double) runs.stream().filter(selected::equals).count() / runs.size();
  }

  private ImmutableList<WithoutJuror> withoutJuror() {
    if (grid.jurors().size() < 2) {
      return ImmutableList.of();
    }
    return IntStream.range(0, grid.jurors().size())
        .mapToObj(
            j -> {
              var others = JuryValues.of(grid.without(j), input.aggregation());
              var now = decide(others, shares).selected();
              return new WithoutJuror(
                  grid.jurors().get(j),
                  ImmutableList.sortedCopyOf(Sets.difference(now, selected)),
                  ImmutableList.sortedCopyOf(Sets.difference(selected, now)));
            })
        .collect(toImmutableList());
  }

  private Firmness firmness(double same, int changing) {
    if (decision.groups().stream()
        .flatMap(List::stream)
        .anyMatch(
            i -> decision.outcome(grid.applications().get(i)).equals(Optional.of(Outcome.TIED)))) {
      return Firmness.FRAGILE;
    }
    if (cut.isEmpty()) {
      return Firmness.NO_CUT;
    }
    double errors = cut.get().errors().orElse(Firmness.CLEAR_ERRORS);
    if (same < Firmness.FRAGILE_SHARE
        || 3 * changing > grid.jurors().size()
        || errors < 1
        || cut.get().isTie()) {
      return Firmness.FRAGILE;
    }
    return same >= Firmness.CLEAR_SHARE && changing == 0 && errors >= Firmness.CLEAR_ERRORS
        ? Firmness.CLEAR
        : Firmness.CLOSE;
  }

  private ImmutableList<Weighed> weighed() {
    var all = IntStream.range(0, grid.applications().size());
    var complete = all.filter(values::isComplete).toArray();
    var chosen = IntStream.of(complete).filter(this::isSelected).toArray();
    var others = IntStream.of(complete).filter(this::isLeftOut).toArray();
    return IntStream.range(0, shares.length)
        .mapToObj(
            k -> {
              var one = input.criteria().get(k);
              var given =
                  DoubleStream.of(
                          IntStream.of(complete).mapToDouble(i -> values.value(i, k)).toArray())
                      .summaryStatistics();
              var swap = WeightSwap.nearest(k, shares, values, chosen, others);
              return new Weighed(
                  one.id(),
                  k + 1,
                  one.title(),
                  one.weight(),
                  shares[k],
                  one.lowest(),
                  one.highest(),
                  one.floor(),
                  Answer.of(given.getAverage()),
                  Answer.of(given.getMax() - given.getMin()),
                  Answer.ofOptional(swap.map(WeightSwap::share), "no-swap"),
                  Answer.ofOptional(swap.map(found -> found.share() - shares[k]), "no-swap"),
                  Answer.ofOptional(
                      swap.map(found -> grid.applications().get(found.out())), "no-swap"),
                  Answer.ofOptional(
                      swap.map(found -> grid.applications().get(found.in())), "no-swap"));
            })
        .collect(toImmutableList());
  }

  private ImmutableList<RuleCount> rules() {
    return IntStream.range(0, input.rules().size())
        .mapToObj(
            at -> {
              var rule = input.rules().get(at);
              return new RuleCount(
                  rule.id(),
                  at + 1,
                  rule.kind(),
                  rule.column(),
                  rule.title(),
                  rule.limit(),
                  (int)
                      broken.values().stream()
                          .flatMap(List::stream)
                          .filter(one -> one.id().equals(rule.id()))
                          .count());
            })
        .collect(toImmutableList());
  }

  private ImmutableList<GroupCount> groups() {
    var groups = new LinkedHashMap<String, GroupCount>();
    for (var cap : input.caps()) {
      decision.groups().stream()
          .flatMap(List::stream)
          .map(i -> candidates.get(grid.applications().get(i)))
          .flatMap(one -> Optional.ofNullable(one).flatMap(cap::group).stream())
          .sorted()
          .forEach(
              word -> {
                var id = cap.field() + "=" + word;
                groups.putIfAbsent(
                    id, new GroupCount(id, cap.field(), word, cap.most(), decision.taken(id)));
              });
    }
    return ImmutableList.copyOf(groups.values());
  }
}
