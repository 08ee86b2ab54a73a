package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import fr.arpent.methods.draw.PublicSeedRequest;
import java.util.Optional;

/**
 * What a study writes to ask for {@link PanelDraw}: one panel of a lottery, or some people of a
 * pool.
 *
 * @param lottery numbered panels, one of which is drawn
 * @param pool people, some of whom are drawn one by one, without quotas
 * @param size how many of the pool are drawn
 * @param purpose tells draws apart that share a seed; {@code panel-lottery} or {@code sample} by
 *     default
 * @param seed where chance comes from
 */
public record PanelDrawRequest(
    Optional<LotteryRole> lottery,
    Optional<PeopleRole> pool,
    Optional<Integer> size,
    Optional<String> purpose,
    PublicSeedRequest seed) {

  /**
   * Numbered panels, one row each.
   *
   * @param id column of numbers
   * @param members column of the keys of the members, with spaces between
   */
  public record LotteryRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> members)
      implements TableRole {}

  /**
   * People, one row each.
   *
   * @param id column of opaque keys
   */
  public record PeopleRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id)
      implements TableRole {}
}
