package fr.arpent.methods.mobilisation.selection;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.selection.CallResult.Broken;
import fr.arpent.methods.mobilisation.selection.CallResult.WithoutJuror;
import fr.arpent.methods.mobilisation.selection.JudgedApplication.Need;
import fr.arpent.methods.mobilisation.selection.JudgedApplication.Part;
import fr.arpent.methods.mobilisation.selection.JudgedApplication.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is said of each application.
 *
 * @param near who is selected under each weighting near the study's
 * @param any who is selected under each weighting drawn at random
 */
record JudgedApplications(
    CallInput input,
    ImmutableMap<String, Candidate> candidates,
    ImmutableMap<String, ImmutableList<Broken>> broken,
    JuryGrid grid,
    JuryValues values,
    Decision decision,
    Optional<Cut> cut,
    ImmutableList<ImmutableSet<String>> near,
    Optional<ImmutableList<ImmutableSet<String>>> any,
    ImmutableList<WithoutJuror> without) {

  /** Points by which a criterion must differ from the mean to be a strength or a weakness. */
  static final double CLEARLY = 5;

  private static final String NOT_ELIGIBLE = "not-eligible";
  private static final String NOT_RATED = "not-rated";
  private static final String NO_CUT = "no-cut";
  private static final double NEAR = 1e-9;

  /** Returns the applications: by outcome group, rank and id. */
  ImmutableList<JudgedApplication> inOrder() {
    var ranks = ranks();
    var order = new ArrayList<>(candidates.values());
    order.sort(
        Comparator.comparingInt(
                (Candidate one) -> {
                  var outcome = outcome(one.id());
                  return outcome == Outcome.SELECTED ? 0 : outcome.isRanked() ? 1 : 2;
                })
            .thenComparingInt(one -> Objects.requireNonNullElse(ranks.get(one.id()), 0))
            .thenComparing((Candidate one) -> outcome(one.id()))
            .thenComparing(Candidate::id));
    return IntStream.range(0, order.size())
        .mapToObj(at -> judged(order.get(at), at + 1, ranks))
        .collect(toImmutableList());
  }

  private double[] shares() {
    return grid.shares();
  }

  private ImmutableMap<String, Integer> ranks() {
    var ranks = ImmutableMap.<String, Integer>builder();
    int before = 0;
    for (var group : decision.groups()) {
      for (int i : group) {
        ranks.put(grid.applications().get(i), before + 1);
      }
      before += group.size();
    }
    return ranks.buildOrThrow();
  }

  private Outcome outcome(String id) {
    int at = grid.applications().indexOf(id);
    if (at < 0) {
      return Outcome.NOT_ELIGIBLE;
    }
    return decision
        .outcome(id)
        .orElseGet(() -> values.isComplete(at) ? Outcome.BELOW_FLOOR : Outcome.NOT_SCORED);
  }

  private JudgedApplication judged(Candidate one, int order, ImmutableMap<String, Integer> ranks) {
    var outcome = outcome(one.id());
    int at = grid.applications().indexOf(one.id());
    var judged =
        JudgedApplication.builder()
            .id(one.id())
            .order(order)
            .title(one.title())
            .outcome(outcome)
            .amount(Answer.ofOptional(one.amount(), "not-given"))
            .addAllBroken(Objects.requireNonNull(broken.get(one.id())))
            .cappedBy(Answer.ofOptional(decision.fullGroup(one.id()), "not-applicable"))
            .rank(
                Answer.ofOptional(
                    Optional.ofNullable(ranks.get(one.id())),
                    at < 0 ? NOT_ELIGIBLE : values.isComplete(at) ? "below-floor" : NOT_RATED))
            .recused((int) input.recusals().stream().filter(it -> isOf(it, one.id())).count());
    return at < 0 ? notEligible(judged) : figures(judged, at, outcome).build();
  }

  private static boolean isOf(Recusal recusal, String application) {
    return recusal.application().equals(application);
  }

  private static JudgedApplication notEligible(JudgedApplication.Builder judged) {
    return judged
        .score(Answer.missing(NOT_ELIGIBLE))
        .low(Answer.missing(NOT_ELIGIBLE))
        .high(Answer.missing(NOT_ELIGIBLE))
        .jurors(0)
        .expected(0)
        .reference(Answer.missing(NOT_ELIGIBLE))
        .gap(Answer.missing(NOT_ELIGIBLE))
        .kept(Answer.missing(NOT_ELIGIBLE))
        .keptAtRandom(Answer.missing(NOT_ELIGIBLE))
        .keptWithoutJuror(Answer.missing(NOT_ELIGIBLE))
        .build();
  }

  private JudgedApplication.Builder figures(
      JudgedApplication.Builder judged, int at, Outcome outcome) {
    var id = grid.applications().get(at);
    var own =
        IntStream.range(0, grid.jurors().size())
            .mapToDouble(j -> grid.overall(j, at))
            .filter(value -> !Double.isNaN(value))
            .summaryStatistics();
    boolean scored = values.isComplete(at);
    var reference =
        cut.map(line -> outcome == Outcome.SELECTED ? line.next() : line.last())
            .filter(it -> scored);
    var ranked = outcome.isRanked();
    return judged
        .score(answer(decision.score(at)))
        .low(own.getCount() == 0 ? Answer.missing(NOT_RATED) : Answer.of(own.getMin()))
        .high(own.getCount() == 0 ? Answer.missing(NOT_RATED) : Answer.of(own.getMax()))
        .jurors(
            (int)
                IntStream.range(0, grid.jurors().size()).filter(j -> grid.isScored(j, at)).count())
        .expected(expected(id))
        .addAllBelow(scored ? values.below(at) : ImmutableList.of())
        .addAllParts(
            IntStream.range(0, shares().length).mapToObj(k -> part(at, k, reference)).toList())
        .reference(
            Answer.ofOptional(reference.map(grid.applications()::get), scored ? NO_CUT : NOT_RATED))
        .gap(
            Answer.ofOptional(
                reference.map(other -> decision.score(at) - decision.score(other)),
                scored ? NO_CUT : NOT_RATED))
        .addAllStrengths(differing(at, 1))
        .addAllWeaknesses(differing(at, -1))
        .addAllNeeds(outcome.isForRank() ? needs(at) : ImmutableList.of())
        .addAllRemarks(remarks(id))
        .kept(ranked ? Answer.of(share(near, id)) : Answer.missing("not-applicable"))
        .keptAtRandom(
            ranked
                ? Answer.ofOptional(any.map(runs -> share(runs, id)), "no-seed")
                : Answer.missing("not-applicable"))
        .keptWithoutJuror(
            ranked && !without.isEmpty()
                ? Answer.of(keptWithoutJuror(id, outcome))
                : Answer.missing("not-applicable"));
  }

  private int expected(String id) {
    return (int)
        grid.jurors().stream()
            .filter(juror -> !input.recusals().contains(new Recusal(juror, id)))
            .count();
  }

  private static Answer<Double> answer(double value) {
    return Double.isNaN(value) ? Answer.missing(NOT_RATED) : Answer.of(value);
  }

  private static double share(List<ImmutableSet<String>> runs, String id) {
    return (double) runs.stream().filter(run -> run.contains(id)).count() / runs.size();
  }

  private int keptWithoutJuror(String id, Outcome outcome) {
    return (int)
        without.stream()
            .filter(
                one ->
                    outcome == Outcome.SELECTED ? !one.out().contains(id) : one.in().contains(id))
            .count();
  }

  private Part part(int at, int k, Optional<Integer> reference) {
    var one = input.criteria().get(k);
    double value = values.value(at, k);
    return new Part(
        one.id(),
        answer(value),
        answer(one.score(values.typical(at, k))),
        answer(shares()[k] * value),
        Answer.ofOptional(
            reference.map(other -> shares()[k] * (value - values.value(other, k))),
            values.isComplete(at) ? NO_CUT : NOT_RATED),
        Answer.of(average(k)));
  }

  private double average(int k) {
    return IntStream.range(0, grid.applications().size())
        .filter(values::isComplete)
        .mapToDouble(i -> values.value(i, k))
        .average()
        .orElseThrow();
  }

  /** Criteria that differ clearly from the mean, the largest difference first. */
  private ImmutableList<String> differing(int at, int sign) {
    return IntStream.range(0, shares().length)
        .filter(k -> sign * (values.value(at, k) - average(k)) >= CLEARLY - NEAR)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer k) -> -sign * (values.value(at, k) - average(k)))
                .thenComparing(k -> input.criteria().get(k).id()))
        .map(k -> input.criteria().get(k).id())
        .collect(toImmutableList());
  }

  private ImmutableList<Need> needs(int at) {
    if (!input.aggregation().isOnTheScale() || cut.isEmpty()) {
      return ImmutableList.of();
    }
    double lacking = decision.score(cut.get().last()) - decision.score(at);
    return IntStream.range(0, shares().length)
        .filter(k -> values.value(at, k) + lacking / shares()[k] <= 100 + NEAR)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer k) -> -shares()[k])
                .thenComparing(k -> input.criteria().get(k).id()))
        .map(
            k -> {
              var one = input.criteria().get(k);
              double from = values.value(at, k);
              return new Need(one.id(), one.score(from), one.score(from + lacking / shares()[k]));
            })
        .collect(toImmutableList());
  }

  private ImmutableList<Remark> remarks(String id) {
    return input.criteria().stream()
        .flatMap(
            criterion ->
                input.scores().stream()
                    .filter(one -> one.application().equals(id))
                    .filter(one -> one.criterion().equals(criterion.id()))
                    .filter(one -> !input.recusals().contains(new Recusal(one.juror(), id)))
                    .flatMap(one -> one.comment().stream())
                    .sorted()
                    .map(words -> new Remark(criterion.id(), words)))
        .collect(toImmutableList());
  }
}
