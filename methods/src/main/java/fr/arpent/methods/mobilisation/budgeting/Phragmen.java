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
 * Phragmén’s sequential rule (règle de Phragmén): all voters earn money at one speed, and a project
 * is funded as soon as its supporters hold its cost.
 *
 * <p>A project named on a ballot is supported, whatever its points or rank. The rule ends at the
 * first project that does not fit, as in the literature, unless it is told to pass over. Exact,
 * with named ties. Time is rounds times the votes on what is bought.
 *
 * <p>Source: M. Brill, R. Freeman, S. Janson, M. Lackner, <cite>Phragmén’s Voting Methods and
 * Justified Representation</cite>, AAAI 2017; with costs: M. Los, Z. Christoff, D. Grossi,
 * <cite>Proportional Budget Allocations</cite>, IJCAI 2022.
 */
public final class Phragmen
    implements CataloguedMethod<PhragmenRequest, PhragmenInput, BudgetResult> {

  /** Returns the method. */
  public Phragmen() {}

  @Override
  public MethodCard card() {
    return BudgetCards.PHRAGMEN;
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
        "phragmen",
        Utility.CARDINALITY,
        RankPoints.FROM_BALLOT,
        (profile, ties) ->
            PhragmenBinding.completed(
                new PhragmenRule(profile, ties).decide(input.skip()), profile, input, ties),
        Answer.missing("not-applicable"));
  }

  @Override
  public Class<PhragmenRequest> requestType() {
    return PhragmenRequest.class;
  }

  @Override
  public Class<BudgetResult> resultType() {
    return BudgetResult.class;
  }

  @Override
  public Optional<PhragmenInput> bind(PhragmenRequest request, Sources sources, Problems problems) {
    return PhragmenBinding.bind(request, sources, problems);
  }

  @Override
  public ImmutableMap<String, ?> parameters(PhragmenInput input) {
    return ImmutableMap.<String, Object>builder()
        .putAll(PhragmenBinding.parameters(input))
        .put("skip", input.skip())
        .buildOrThrow();
  }
}
