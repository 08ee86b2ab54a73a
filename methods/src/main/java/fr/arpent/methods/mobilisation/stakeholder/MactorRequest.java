package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * What a study writes to ask for {@link Mactor}.
 *
 * @param actors the actors
 * @param influences direct influences of one actor on another; none where there is no row
 * @param stakes positions of actors on objectives; 0 where there is no row
 */
public record MactorRequest(ActorsRole actors, InfluencesRole influences, StakesRole stakes) {

  /**
   * Actors, one row each.
   *
   * @param id column of keys
   */
  public record ActorsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id)
      implements TableRole {}

  /**
   * Direct influences, one row per pair.
   *
   * @param from column of keys of actors
   * @param to column of keys of actors
   * @param influence column of whole numbers from 0 to 4
   */
  public record InfluencesRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> from,
      Optional<String> to,
      Optional<String> influence)
      implements TableRole {}

  /**
   * Positions, one row per actor and objective.
   *
   * @param actor column of keys of actors
   * @param objective column of keys of objectives
   * @param stake column of whole numbers from −4 (against) to 4 (for)
   */
  public record StakesRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> actor,
      Optional<String> objective,
      Optional<String> stake)
      implements TableRole {}
}
