package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Result;

/**
 * Seats of a panel for each group of the population: the outcome of {@link PopulationQuotas}.
 *
 * @param population persons
 * @param size seats of the panel
 * @param targets groups of each field, in order of key; their seats sum to {@code size}
 */
public record QuotaTargets(
    long population,
    int size,
    ImmutableSortedMap<String, ImmutableList<Target>> targets,
    ImmutableList<Finding> findings,
    Provenance provenance)
    implements Result {

  /**
   * Seats of one group.
   *
   * @param id value of the field
   * @param population persons
   * @param share of the population, in [0, 1]
   * @param seats of the panel
   */
  public record Target(String id, long population, double share, int seats) {}
}
