package fr.arpent.methods.mobilisation.opinion;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Groups of opinion from votes on statements (cartographie des opinions), after the published
 * figures of Polis (Small and others 2021): votes as +1, 0, −1; the plane in which they differ
 * most; groups of people who stand near each other, as many as give the best silhouette; the
 * statements that tell each group apart, and those that all groups share.
 *
 * <p>Without chance: the same votes, in any order, give the same groups. A seed adds how firm they
 * are, by resampling. What would tell of fewer people than a minimum is held back.
 *
 * <p>Cost: people × statements² for the plane and people² for each number of groups; the resamples
 * do it again each, with a shorter search.
 */
public final class OpinionGroups
    implements CataloguedMethod<OpinionRequest, OpinionInput, OpinionResult> {

  /** Returns the method. */
  public OpinionGroups() {}

  @Override
  public MethodCard card() {
    return OpinionCard.CARD;
  }

  /**
   * Finds the groups.
   *
   * @throws NoAnswerException if fewer than three people have enough votes, or all of them stand at
   *     one place: ask more people, or lower {@code minimum-votes}
   */
  @Override
  public OpinionResult apply(OpinionInput input) {
    return new OpinionFigures(input).result();
  }

  @Override
  public Class<OpinionRequest> requestType() {
    return OpinionRequest.class;
  }

  @Override
  public Class<OpinionResult> resultType() {
    return OpinionResult.class;
  }

  @Override
  public Optional<OpinionInput> bind(OpinionRequest request, Sources sources, Problems problems) {
    return new OpinionBinding(request, sources, problems).input();
  }

  @Override
  public ImmutableMap<String, ?> parameters(OpinionInput input) {
    var parameters = new TreeMap<String, Object>();
    parameters.put("minimum-votes", input.minimumVotes());
    parameters.put("most-groups", input.mostGroups());
    parameters.put("minimum", input.minimum());
    input.groups().ifPresent(groups -> parameters.put("groups", groups));
    input
        .seed()
        .ifPresent(
            seed -> {
              parameters.put("seed", seed);
              parameters.put("resamples", input.resamples());
            });
    return ImmutableMap.copyOf(parameters);
  }
}
