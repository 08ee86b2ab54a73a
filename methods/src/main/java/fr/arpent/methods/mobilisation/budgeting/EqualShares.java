package fr.arpent.methods.mobilisation.budgeting;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Optional;

/**
 * The Method of Equal Shares (méthode des parts égales): every voter gets the same part of the
 * budget, and a project is funded when its supporters can pay for it out of their parts.
 *
 * <p>In each round every project has a price: the least ρ such that its supporters pay its cost
 * when each gives ρ times the utility of the project to them, or all they have left. The project
 * with the least price is funded and paid. Money that is left at the end may be used by a {@link
 * Completion}. Prices are exact fractions; ties go by named criteria. Time is about the number of
 * rounds times the votes on the projects that could be the cheapest; equal ballots count once.
 *
 * <p>Whether {@code add1} stops when nothing more would fit is part of the rule and changes
 * winners: a report must say it.
 *
 * <p>Source: D. Peters, G. Pierczyński, P. Skowron, <cite>Proportional Participatory Budgeting with
 * Additive Utilities</cite>, NeurIPS 2021.
 */
public final class EqualShares
    implements CataloguedMethod<EqualSharesRequest, EqualSharesInput, BudgetResult> {

  /** Returns the method. */
  public EqualShares() {}

  @Override
  public MethodCard card() {
    return BudgetCards.EQUAL_SHARES;
  }

  /**
   * Counts.
   *
   * @throws NoAnswerException if no ballot names a project
   */
  @Override
  public BudgetResult apply(EqualSharesInput input) {
    return BudgetCount.of(
        card(),
        input,
        "equal-shares",
        input.utility(),
        input.rankPoints(),
        (profile, ties) ->
            new EqualSharesRule(profile, ties)
                .decide(
                    input.completion(),
                    input.exhaustiveStop(),
                    Rational.of(input.step()).times(profile.unit())),
        Answer.missing("not-applicable"));
  }

  @Override
  public Class<EqualSharesRequest> requestType() {
    return EqualSharesRequest.class;
  }

  @Override
  public Class<BudgetResult> resultType() {
    return BudgetResult.class;
  }

  @Override
  public Optional<EqualSharesInput> bind(
      EqualSharesRequest request, Sources sources, Problems problems) {
    int before = problems.count();
    var bound = new BudgetBinding(sources, problems).bind(request);
    request
        .step()
        .filter(step -> step.signum() <= 0)
        .ifPresent(
            step -> problems.error("budgeting/step", "/step", ImmutableMap.of("found", step)));
    if (bound.isEmpty() || problems.count() > before) {
      return Optional.empty();
    }
    var input =
        EqualSharesInput.builder()
            .election(bound.get().election())
            .completion(request.completion().orElse(Completion.NONE))
            .exhaustiveStop(request.exhaustiveStop().orElse(true))
            .addAllTieBreaks(request.tieBreak())
            .seed(bound.get().seed())
            .putAllDistricts(request.districts())
            .putAllLabels(bound.get().labels())
            .language(bound.get().language());
    request.utility().ifPresent(input::utility);
    request.step().ifPresent(input::step);
    request.rankPoints().ifPresent(input::rankPoints);
    return Optional.of(input.build());
  }

  @Override
  public ImmutableMap<String, ?> parameters(EqualSharesInput input) {
    var parameters = ImmutableMap.<String, Object>builder();
    parameters
        .put("utility", input.utility())
        .put("completion", input.completion())
        .put("exhaustive-stop", input.exhaustiveStop())
        .put("step", input.step())
        .put("rank-points", input.rankPoints())
        .putAll(BudgetBinding.parameters(input));
    return parameters.buildOrThrow();
  }
}
