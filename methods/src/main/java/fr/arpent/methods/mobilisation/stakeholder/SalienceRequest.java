package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import fr.arpent.methods.mobilisation.stakeholder.SalienceInput.OnTheCut;
import java.util.Optional;

/**
 * What a study writes to ask for {@link Salience}.
 *
 * @param actors the actors and their ratings
 * @param attributeFrom rating from which an actor has an attribute; 2 by default
 * @param cut where both axes of the plane are cut; 1.5 by default
 * @param onTheCut where a rating exactly on the cut falls; {@code high} by default
 */
public record SalienceRequest(
    ActorsRole actors,
    Optional<Double> attributeFrom,
    Optional<Double> cut,
    Optional<OnTheCut> onTheCut) {

  /**
   * Rated actors, one row each.
   *
   * @param id column of keys
   * @param power column of ratings from 0 to 3
   * @param legitimacy column of ratings from 0 to 3
   * @param urgency column of ratings from 0 to 3
   * @param interest column of ratings from 0 to 3
   * @param position column of present positions, from −2 to 2
   * @param wanted column of wished positions, from −2 to 2
   */
  public record ActorsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> power,
      Optional<String> legitimacy,
      Optional<String> urgency,
      Optional<String> interest,
      Optional<String> position,
      Optional<String> wanted)
      implements TableRole {}
}
