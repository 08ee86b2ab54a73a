package fr.arpent.methods.mobilisation.selection;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Sources;
import fr.arpent.methods.draw.PublicSeed;
import fr.arpent.model.problem.Problems;
import java.util.Optional;

/**
 * Selects among the applications to a call (appel à candidatures, jury de sélection): who is
 * eligible, what the jury gives to each on every criterion, who has a place, why, and how firm that
 * is.
 *
 * <p>An application that breaks a rule is not judged. Scores become points of 100 and, over the
 * jurors who scored, one value for each criterion (see {@link Aggregation}); missing scores are
 * left out and noted, an application without any score on a criterion is not ranked. The score is
 * the mean of the values by weight. Places go by score; equal scores are told apart by criteria in
 * a declared order, then by a public draw, never by the order of a file. A place passes to the next
 * one where a cap or the budget stands in the way.
 *
 * <p>Cost: one ranking for each weighting, 2n² of them for n criteria, for each juror, and for each
 * random weighting; a hundred applications with ten criteria take a few hundredths of a second.
 */
public final class CallSelection implements CataloguedMethod<CallRequest, CallInput, CallResult> {

  /** Returns the method. */
  public CallSelection() {}

  @Override
  public MethodCard card() {
    return CallCard.CARD;
  }

  /**
   * Selects.
   *
   * @throws NoAnswerException if no application can be ranked: none is eligible, or scored on every
   *     criterion, or reaches the floors
   */
  @Override
  public CallResult apply(CallInput input) {
    return new CallFigures(input).result();
  }

  @Override
  public Class<CallRequest> requestType() {
    return CallRequest.class;
  }

  @Override
  public Class<CallResult> resultType() {
    return CallResult.class;
  }

  @Override
  public Optional<CallInput> bind(CallRequest request, Sources sources, Problems problems) {
    return new CallBinding(request, sources, problems).input();
  }

  @Override
  public ImmutableMap<String, ?> parameters(CallInput input) {
    var parameters = ImmutableMap.<String, Object>builder();
    parameters
        .put("select", input.places())
        .put("reserve", input.reserve())
        .put("aggregation", input.aggregation().code())
        .put("criteria", input.criteria().stream().map(Criterion::said).toList())
        .put("eligibility", input.rules().stream().map(EligibilityRule::said).toList())
        .put("caps", input.caps().stream().map(GroupCap::said).toList());
    input.budget().ifPresent(budget -> parameters.put("budget", budget));
    if (!input.ties().isEmpty()) {
      parameters.put("ties", input.ties());
    }
    input.draw().ifPresent(seed -> parameters.put("draw", draw(seed)));
    var weights = ImmutableMap.<String, Object>builder().put("change", input.change());
    input
        .weightSeed()
        .ifPresent(seed -> weights.put("seed", seed).put("draws", input.weightDraws()));
    return parameters.put("weights", weights.buildOrThrow()).buildOrThrow();
  }

  private static ImmutableMap<String, Object> draw(PublicSeed seed) {
    var draw = ImmutableMap.<String, Object>builder().put("sources", seed.sources());
    seed.value().ifPresent(value -> draw.put("value", value));
    return draw.buildOrThrow();
  }

  /** Returns a number as a person writes it: without a full stop where there is no fraction. */
  static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
