package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * What a study writes to ask for {@link PopulationQuotas}.
 *
 * @param population who lives there
 * @param fields columns of the population by which seats are shared
 * @param size seats of the panel
 */
public record PopulationQuotasRequest(
    PopulationRole population, ImmutableList<String> fields, int size) {

  /**
   * A population, one row for each combination of groups.
   *
   * @param count column of persons
   */
  public record PopulationRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> count)
      implements TableRole {}
}
