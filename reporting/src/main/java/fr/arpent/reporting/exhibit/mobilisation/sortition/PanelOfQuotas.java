package fr.arpent.reporting.exhibit.mobilisation.sortition;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import fr.arpent.methods.mobilisation.sortition.CompositionResult;
import fr.arpent.methods.mobilisation.sortition.PanelDrawResult;
import fr.arpent.methods.mobilisation.sortition.PanelLotteryResult;
import fr.arpent.reporting.exhibit.ExhibitContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pool and panel that stand on quotas in the same study, group by group: those of the first
 * composition that reads these quotas; without one, the pool of the first lottery that reads them
 * and fills no vacant seats, and the panel of the first draw of that lottery.
 *
 * @param pool persons by field and group; empty without a pool
 * @param panel seats by field and group; empty until a panel is drawn
 * @param people everybody in the pool; 0 without one
 * @param answers where both come from
 */
record PanelOfQuotas(
    Optional<ImmutableTable<String, String, Integer>> pool,
    Optional<ImmutableTable<String, String, Integer>> panel,
    int people,
    ImmutableList<AnalysisResult> answers) {

  private static final PanelOfQuotas NONE =
      new PanelOfQuotas(Optional.empty(), Optional.empty(), 0, ImmutableList.of());

  /** Finds what stands on the quotas of a context. */
  static PanelOfQuotas of(ExhibitContext context) {
    return reading(context, CompositionResult.class, "quotas", context.analysis().analysis())
        .map(PanelOfQuotas::compared)
        .or(() -> lottery(context).map(found -> prepared(found, context)))
        .orElse(NONE);
  }

  /** Persons of the pool in a group. */
  Answer<Integer> pool(String field, String group) {
    return Answer.ofOptional(pool.map(counts -> count(counts, field, group)), "no-pool");
  }

  /** Share of the pool in a group. */
  Answer<Double> poolShare(String field, String group) {
    return pool(field, group).map(count -> (double) count / people);
  }

  /** Seats of the panel in a group. */
  Answer<Integer> panel(String field, String group) {
    return Answer.ofOptional(panel.map(counts -> count(counts, field, group)), "not-drawn");
  }

  private static int count(
      ImmutableTable<String, String, Integer> counts, String field, String group) {
    return Optional.ofNullable(counts.get(field, group)).orElse(0);
  }

  private static PanelOfQuotas compared(Found<CompositionResult> found) {
    var pool = ImmutableTable.<String, String, Integer>builder();
    var panel = ImmutableTable.<String, String, Integer>builder();
    found
        .result()
        .groups()
        .forEach(
            (field, groups) ->
                groups.forEach(
                    group -> {
                      pool.put(field, group.id(), group.pool());
                      panel.put(field, group.id(), group.seats());
                    }));
    return new PanelOfQuotas(
        Optional.of(pool.buildOrThrow()),
        Optional.of(panel.buildOrThrow()),
        found.result().pool(),
        ImmutableList.of(found.answer()));
  }

  private static PanelOfQuotas prepared(Found<PanelLotteryResult> lottery, ExhibitContext context) {
    var pool = ImmutableTable.<String, String, Integer>builder();
    lottery
        .result()
        .groups()
        .forEach(
            (field, groups) -> groups.forEach(group -> pool.put(field, group.id(), group.pool())));
    var draw =
        reading(context, PanelDrawResult.class, "lottery", lottery.answer().analysis())
            .filter(found -> !found.result().isPending());
    var answers = ImmutableList.<AnalysisResult>builder().add(lottery.answer());
    draw.ifPresent(found -> answers.add(found.answer()));
    return new PanelOfQuotas(
        Optional.of(pool.buildOrThrow()),
        draw.map(found -> drawn(lottery.result(), found.result())),
        lottery.result().candidates(),
        answers.build());
  }

  /** Whoever was drawn is of a kind of people, and the kind has its traits. */
  private static ImmutableTable<String, String, Integer> drawn(
      PanelLotteryResult lottery, PanelDrawResult draw) {
    var kinds =
        lottery.persons().stream()
            .collect(
                toImmutableMap(
                    PanelLotteryResult.PersonChance::id, PanelLotteryResult.PersonChance::type));
    var traits =
        lottery.types().stream()
            .collect(
                toImmutableMap(
                    PanelLotteryResult.PersonType::id, PanelLotteryResult.PersonType::traits));
    Map<String, Map<String, Integer>> seats = new HashMap<>();
    for (var member : draw.panel()) {
      var kind = kinds.getOrDefault(member.id(), "");
      Optional.ofNullable(traits.get(kind))
          .orElse(ImmutableSortedMap.of())
          .forEach(
              (field, value) ->
                  seats
                      .computeIfAbsent(field, unused -> new HashMap<>())
                      .merge(value, 1, Integer::sum));
    }
    var table = ImmutableTable.<String, String, Integer>builder();
    seats.forEach(
        (field, groups) -> groups.forEach((group, count) -> table.put(field, group, count)));
    return table.buildOrThrow();
  }

  /** Seats that are held already belong to a panel that was drawn before. */
  private static Optional<Found<PanelLotteryResult>> lottery(ExhibitContext context) {
    return reading(
        context, PanelLotteryResult.class, "quotas", context.analysis().analysis(), "seated");
  }

  private static <R extends Result> Optional<Found<R>> reading(
      ExhibitContext context, Class<R> type, String role, String analysis, String... without) {
    return context.results().byAnalysis().values().stream()
        .filter(answer -> reads(answer, role, analysis))
        .filter(
            answer ->
                ImmutableList.copyOf(without).stream().noneMatch(answer.inputs()::containsKey))
        .flatMap(
            answer ->
                answer.result().filter(type::isInstance).stream()
                    .map(result -> new Found<>(answer, type.cast(result))))
        .findFirst();
  }

  private static boolean reads(AnalysisResult answer, String role, String analysis) {
    return Optional.ofNullable(answer.inputs().get(role))
        .flatMap(AnalysisResult.InputUse::result)
        .filter(analysis::equals)
        .isPresent();
  }

  private record Found<R extends Result>(AnalysisResult answer, R result) {}
}
