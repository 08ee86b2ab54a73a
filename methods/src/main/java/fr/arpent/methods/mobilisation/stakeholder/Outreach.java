package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import fr.arpent.methods.CataloguedMethod;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.NoAnswerException;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.util.Optional;

/**
 * A plan of outreach (stratégie d’alliances et d’« aller vers »): where actors stand and where the
 * team would wish them, whom to see first and through whom, the coalition within reach, and the
 * groups of the territory nobody speaks for.
 *
 * <p>An actor weighs power · (wished − present position) where better is wished. The coalition
 * takes in those who are for, then those who would have to move least, the most powerful first,
 * until it has more than half of the power of all. A group is heard when an actor speaks for it.
 * What was not rated is never assumed: such an actor has no task and joins no coalition.
 */
public final class Outreach
    implements CataloguedMethod<OutreachRequest, OutreachInput, OutreachResult> {

  private static final ImmutableSetMultimap<String, String> DEPENDENCIES =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("groups", "groups", "unheard", "unreached", "unheard-people")
          .putAll("groups.people", "groups.people", "groups.order", "unheard-people")
          .putAll("actions", "approaches.actions", "groups.actions", "unreached")
          .build();

  /** Returns the method. */
  public Outreach() {}

  @Override
  public MethodCard card() {
    return OutreachCard.CARD;
  }

  /**
   * Makes the plan.
   *
   * @throws NoAnswerException if there is no actor at all
   */
  @Override
  public OutreachResult apply(OutreachInput input) {
    return new OutreachFigures(input).result();
  }

  @Override
  public Class<OutreachRequest> requestType() {
    return OutreachRequest.class;
  }

  @Override
  public Class<OutreachResult> resultType() {
    return OutreachResult.class;
  }

  @Override
  public Optional<OutreachInput> bind(OutreachRequest request, Sources sources, Problems problems) {
    return new OutreachBinding(request, sources, problems).input();
  }

  @Override
  public ImmutableMap<String, ?> parameters(OutreachInput input) {
    return ImmutableMap.of();
  }

  @Override
  public ImmutableSetMultimap<String, String> dependencies() {
    return DEPENDENCIES;
  }
}
