package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Result;

/**
 * Population, pool and panel, group by group: the outcome of {@link PanelComposition}. Shares are
 * in [0, 1].
 *
 * @param pool people of the pool
 * @param panel people of the panel who are in the pool
 * @param outside quotas that the panel does not fulfil
 * @param groups by field, in the order of the quotas
 */
public record CompositionResult(
    int pool,
    int panel,
    int outside,
    ImmutableSortedMap<String, ImmutableList<GroupShares>> groups,
    ImmutableList<Finding> findings,
    Provenance provenance)
    implements Result {

  /**
   * One group.
   *
   * @param id value of the field
   * @param populationShare of the population, where known
   * @param min least seats
   * @param max most seats
   * @param pool people of the pool
   * @param poolShare of the pool
   * @param seats of the panel
   * @param panelShare of the panel
   * @param off seats more (or fewer) than the share of the population gives
   */
  public record GroupShares(
      String id,
      Answer<Double> populationShare,
      int min,
      int max,
      int pool,
      double poolShare,
      int seats,
      double panelShare,
      Answer<Double> off) {}
}
