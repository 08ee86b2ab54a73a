package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Result;
import org.immutables.value.Value;

/** Balance of power and of alliances over objectives: the outcome of {@link Mactor}. */
@Value.Immutable
public interface MactorResult extends Result {

  /** Every actor, in the order given. */
  ImmutableList<ActorPower> actors();

  /** Every objective, in the order given. */
  ImmutableList<ObjectiveBalance> objectives();

  /** Every pair of actors, the first before the second in their order. */
  ImmutableList<ActorPair> pairs();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link MactorResult} values; every setter may be called once. */
  final class Builder extends ImmutableMactorResult.Builder {
    Builder() {}
  }

  /**
   * An actor.
   *
   * @param id its key
   * @param order place from 1
   * @param influence direct and indirect influence on the others
   * @param dependence direct and indirect influence of the others
   * @param net influence less dependence
   * @param power balance of power r, 1 on average
   * @param mobilisation sum of its weighted stakes, signs left out
   * @param stakes its stakes
   * @param influences its influence on each actor, itself too (by way of others)
   */
  record ActorPower(
      String id,
      int order,
      int influence,
      int dependence,
      int net,
      double power,
      double mobilisation,
      ImmutableList<WeightedStake> stakes,
      ImmutableList<TotalInfluence> influences) {}

  /**
   * A stake of an actor.
   *
   * @param id the objective
   * @param stake −4 to 4
   * @param weighted stake times the actor’s power
   */
  record WeightedStake(String id, int stake, double weighted) {}

  /**
   * Influence of an actor on another.
   *
   * @param id the other
   * @param direct 0 to 4
   * @param total direct, and by way of one other actor
   */
  record TotalInfluence(String id, int direct, int total) {}

  /**
   * An objective.
   *
   * @param id its key
   * @param order place from 1
   * @param inFavour weighted stakes of those for, added up
   * @param against weighted stakes of those against, added up, {@code <= 0}
   * @param supporters actors for
   * @param opponents actors against
   */
  record ObjectiveBalance(
      String id,
      int order,
      double inFavour,
      double against,
      ImmutableList<String> supporters,
      ImmutableList<String> opponents) {}

  /**
   * Two actors.
   *
   * @param id both keys, {@code a/b}
   * @param one the first
   * @param other the second
   * @param agreed objectives on which they have the same sign
   * @param opposed objectives on which they have opposite signs
   * @param convergence mean stakes where they agree
   * @param divergence mean stakes where they are opposed
   * @param weightedConvergence the same with weighted stakes
   * @param weightedDivergence the same with weighted stakes
   */
  record ActorPair(
      String id,
      String one,
      String other,
      int agreed,
      int opposed,
      double convergence,
      double divergence,
      double weightedConvergence,
      double weightedDivergence) {}
}
