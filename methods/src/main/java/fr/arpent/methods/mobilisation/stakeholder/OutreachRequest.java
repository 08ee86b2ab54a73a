package fr.arpent.methods.mobilisation.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * What a study writes to ask for {@link Outreach}.
 *
 * @param actors the actors, their power and positions
 * @param relations ties between them, by which one can be reached
 * @param groups groups of the territory, whether or not somebody speaks for them
 * @param actions what is done to reach actors and groups
 */
public record OutreachRequest(
    ActorsRole actors,
    Optional<RelationsRole> relations,
    Optional<GroupsRole> groups,
    Optional<ActionsRole> actions) {

  /**
   * Actors, one row each.
   *
   * @param id column of keys
   * @param power column of ratings from 0 to 3
   * @param position column of present positions, from −2 to 2
   * @param wanted column of wished positions, from −2 to 2
   * @param speaksFor column of keys of groups: {@code young;carers}
   */
  public record ActorsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> power,
      Optional<String> position,
      Optional<String> wanted,
      Optional<String> speaksFor)
      implements TableRole {}

  /**
   * Ties, one row each.
   *
   * @param from column of keys of actors
   * @param to column of keys of actors, or of groups for {@code speaks-for}
   * @param kind column of kinds: {@code member works-with funds asks opposes speaks-for}
   */
  public record RelationsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> from,
      Optional<String> to,
      Optional<String> kind)
      implements TableRole {}

  /**
   * Groups of people in the territory, one row each.
   *
   * @param id column of keys
   * @param people column of numbers of people
   */
  public record GroupsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> people)
      implements TableRole {}

  /**
   * Outreach actions, one row each.
   *
   * @param id column of keys
   * @param target column of keys of an actor or a group
   */
  public record ActionsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> target)
      implements TableRole {}
}
