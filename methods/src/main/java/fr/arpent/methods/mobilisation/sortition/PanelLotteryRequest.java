package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import fr.arpent.methods.mobilisation.sortition.lottery.Objective;
import java.util.Optional;

/**
 * What a study writes to ask for {@link PanelLottery}.
 *
 * @param pool who agreed to be drawn; a column for each field of the quotas
 * @param quotas seats of each group
 * @param size seats of the panel
 * @param flex by how many seats every quota could give way; 0 by default
 * @param relax whether quotas that cannot be filled give way, within flex, and the result says so;
 *     by default the analysis has no answer, and names the smallest change
 * @param panels how many numbered panels; 1,000 by default
 * @param objective {@code leximin} by default
 * @param householdCap most members of one household; 1 by default
 * @param seated who already has a seat, when seats that became free are filled
 * @param withdrawn who gave a seat or the wish for one back
 * @param seed orders the search; by default the digest of pool and quotas, which nobody chooses
 */
public record PanelLotteryRequest(
    PoolRole pool,
    QuotasRole quotas,
    int size,
    Optional<Integer> flex,
    Optional<Boolean> relax,
    Optional<Integer> panels,
    Optional<Objective> objective,
    Optional<Integer> householdCap,
    Optional<PeopleRole> seated,
    Optional<PeopleRole> withdrawn,
    Optional<SearchSeed> seed) {

  /**
   * Who agreed to be drawn, one row each.
   *
   * @param id column of opaque keys
   * @param household column of household keys; an empty cell is somebody who lives alone
   * @param address columns that together are an address; instead of {@code household}
   */
  public record PoolRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> household,
      ImmutableList<String> address)
      implements TableRole {}

  /**
   * Quotas, one row for each group.
   *
   * @param field column of fields; that of the list when the quotas are a result
   * @param value column of values
   * @param min column of least seats; {@code seats} when there is none
   * @param max column of most seats; {@code seats} when there is none
   * @param seats column of exact seats
   * @param minFlex column of the least seats that one could live with
   * @param maxFlex column of the most seats that one could live with
   * @param share column of shares of the population, in [0, 1], to be shown beside
   */
  public record QuotasRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> field,
      Optional<String> value,
      Optional<String> min,
      Optional<String> max,
      Optional<String> seats,
      Optional<String> minFlex,
      Optional<String> maxFlex,
      Optional<String> share)
      implements TableRole {}

  /**
   * Some of the pool, one row each.
   *
   * @param id column of their keys
   */
  public record PeopleRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id)
      implements TableRole {}

  /**
   * The seed of a search that is no public draw.
   *
   * @param text any text
   */
  public record SearchSeed(String text) {}
}
