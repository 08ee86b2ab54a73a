package fr.arpent.methods.mobilisation.selection;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Sources;
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
        .put("places", input.places())
        .put("reserve", input.reserve())
        .put("aggregation", input.aggregation().code())
        .put("weights", input.criteria().stream().map(Criterion::line).collect(joining("; ")))
        .put("change", input.change());
    if (!input.caps().isEmpty()) {
      parameters.put("caps", input.caps().stream().map(GroupCap::line).collect(joining("; ")));
    }
    input.budget().ifPresent(budget -> parameters.put("budget", budget));
    if (!input.ties().isEmpty()) {
      parameters.put("ties", String.join("; ", input.ties()));
    }
    input
        .draw()
        .ifPresent(
            seed -> {
              var draw = ImmutableMap.<String, Object>builder().put("sources", seed.sources());
              seed.value().ifPresent(value -> draw.put("value", value));
              parameters.put("draw", draw.buildOrThrow());
            });
    input
        .weightSeed()
        .ifPresent(
            seed -> parameters.put("weight-seed", seed).put("weight-draws", input.weightDraws()));
    return parameters.buildOrThrow();
  }
}
