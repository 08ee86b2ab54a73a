package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Sources;
import fr.arpent.model.election.Election;
import fr.arpent.model.problem.Problems;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The greedy rules by which most cities count a participatory budget (les plus votés d’abord):
 * projects are funded in order of votes or points as long as the money lasts.
 *
 * <p>Three variants are in use and differ in their winners: what does not fit is skipped; or
 * skipped with a threshold of votes; or the count stops there ({@link GreedyVariant}). Time is n
 * log n in the number of projects, and linear in the ballots. Large groups of voters can take the
 * whole budget: see {@link EqualShares}.
 *
 * <p>Source: H. Aziz, N. Shah, <cite>Participatory Budgeting: Models and Approaches</cite>, in
 * Pathways Between Social Science and Computational Social Science, 2021, 215–236; the variants are
 * the rules {@code greedy}, {@code greedy-threshold} and {@code greedy-no-skip} of Pabulib.
 */
public final class Greedy implements CataloguedMethod<GreedyRequest, GreedyInput, BudgetResult> {

  /** Returns the method. */
  public Greedy() {}

  @Override
  public MethodCard card() {
    return BudgetCards.GREEDY;
  }

  /**
   * Counts.
   *
   * @throws NoAnswerException if no ballot names a project
   */
  @Override
  public BudgetResult apply(GreedyInput input) {
    var threshold =
        input.rule() == GreedyVariant.GREEDY_THRESHOLD ? input.threshold() : BigDecimal.ZERO;
    return BudgetCount.of(
        card(),
        input,
        input.rule().code(),
        input.order().utility(),
        input.rankPoints(),
        (profile, ties) ->
            new GreedyRule(profile, ties, input.order().perCost()).decide(input.rule(), threshold),
        input.rule() == GreedyVariant.GREEDY_THRESHOLD
            ? Answer.of(threshold.doubleValue())
            : Answer.missing("not-applicable"));
  }

  @Override
  public Class<GreedyRequest> requestType() {
    return GreedyRequest.class;
  }

  @Override
  public Class<BudgetResult> resultType() {
    return BudgetResult.class;
  }

  @Override
  public Optional<GreedyInput> bind(GreedyRequest request, Sources sources, Problems problems) {
    int before = problems.count();
    var bound = new BudgetBinding(sources, problems).bind(request);
    request
        .threshold()
        .filter(least -> least.signum() < 0)
        .ifPresent(
            least ->
                problems.error("value/negative", "/threshold", ImmutableMap.of("found", least)));
    if (bound.isEmpty() || problems.count() > before) {
      return Optional.empty();
    }
    var election = bound.get().election();
    var input =
        GreedyInput.builder()
            .election(election)
            .rule(request.rule().orElseGet(() -> declared(election)))
            .addAllTieBreaks(request.tieBreak())
            .seed(bound.get().seed())
            .putAllDistricts(request.districts())
            .putAllLabels(bound.get().labels())
            .language(bound.get().language());
    request.order().ifPresent(input::order);
    request.threshold().ifPresent(input::threshold);
    request.rankPoints().ifPresent(input::rankPoints);
    return Optional.of(input.build());
  }

  private static GreedyVariant declared(Election election) {
    var rule = election.rule().orElse("");
    for (var variant : GreedyVariant.values()) {
      if (variant.code().equals(rule)) {
        return variant;
      }
    }
    return GreedyVariant.GREEDY;
  }

  @Override
  public ImmutableMap<String, ?> parameters(GreedyInput input) {
    var parameters = ImmutableMap.<String, Object>builder();
    parameters
        .put("rule", input.rule())
        .put("order", input.order())
        .put("threshold", input.threshold())
        .put("rank-points", input.rankPoints())
        .putAll(BudgetBinding.parameters(input));
    return parameters.buildOrThrow();
  }
}
