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
 * Maximin support (soutien maximin): the cost of what is funded is shared out among its supporters
 * as evenly as can be, and the project is funded next that loads the most loaded voter least.
 *
 * <p>A project named on a ballot is supported, whatever its points or rank. What no longer fits is
 * passed over. Exact, with named ties. Each load takes a few largest flows over the different
 * ballots, and old loads are bounds: about twice the time of {@link Phragmen} for 90,000 ballots.
 *
 * <p>Source: L. Sánchez-Fernández, N. Fernández-García, J. Fisteus, M. Brill, <cite>The maximin
 * support method: an extension of the D’Hondt method to approval-based multiwinner
 * elections</cite>, Mathematical Programming 203, 2024, 107–134.
 */
public final class MaximinSupport
    implements CataloguedMethod<MaximinRequest, PhragmenInput, BudgetResult> {

  /** Returns the method. */
  public MaximinSupport() {}

  @Override
  public MethodCard card() {
    return BudgetCards.MAXIMIN_SUPPORT;
  }

  /**
   * Counts.
   *
   * @throws NoAnswerException if no ballot names a project
   */
  @Override
  public BudgetResult apply(PhragmenInput input) {
    return BudgetCount.of(
        card(),
        input,
        "maximin-support",
        Utility.CARDINALITY,
        RankPoints.FROM_BALLOT,
        (profile, ties) ->
            PhragmenBinding.completed(
                new MaximinSupportRule(profile, ties).decide(), profile, input, ties),
        Answer.missing("not-applicable"));
  }

  @Override
  public Class<MaximinRequest> requestType() {
    return MaximinRequest.class;
  }

  @Override
  public Class<BudgetResult> resultType() {
    return BudgetResult.class;
  }

  @Override
  public Optional<PhragmenInput> bind(MaximinRequest request, Sources sources, Problems problems) {
    return PhragmenBinding.bind(request.passingOver(), sources, problems);
  }

  @Override
  public ImmutableMap<String, ?> parameters(PhragmenInput input) {
    return PhragmenBinding.parameters(input);
  }
}
