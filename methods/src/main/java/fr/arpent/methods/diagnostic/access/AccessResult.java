package fr.arpent.methods.diagnostic.access;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Result;
import org.immutables.value.Value;

/**
 * How far the inhabitants of each territory reach services of limited capacity (accessibilité
 * potentielle localisée): the outcome of {@link FloatingCatchment}.
 */
@Value.Immutable
public interface AccessResult extends Result {

  /** Inhabitants of all territories whose population is given. */
  double population();

  /** Capacity of all services, in {@link Score#unit}. */
  double capacity();

  /** Capacity of the services that no inhabitant reaches within the catchment. */
  double capacityOutOfReach();

  /** The score over all inhabitants. */
  Score score();

  /** Every territory, in order of id. */
  ImmutableList<TerritoryAccess> territories();

  /** Every service, in order of id. */
  ImmutableList<ServiceAccess> services();

  /** Inhabitants by the minutes to their nearest service, in order of minutes. */
  ImmutableList<Band> bands();

  /** Inhabitants farther from any service than each limit, in order of minutes. */
  ImmutableList<Band> beyond();

  /** Number of territories with nothing in reach; their score is 0. */
  int withoutSupply();

  /** Inhabitants of the territories with nothing in reach. */
  double withoutSupplyPopulation();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AccessResult} values; every setter may be called once. */
  final class Builder extends ImmutableAccessResult.Builder {
    Builder() {}
  }

  /**
   * The score over all inhabitants.
   *
   * @param weightedMean mean of the territories' scores weighted by population: capacity in reach
   *     per {@code per} inhabitants; missing {@code no-population} when nobody lives anywhere
   * @param lowest lowest score of a territory; missing {@code no-territory}
   * @param highest highest score of a territory; missing {@code no-territory}
   * @param per number of inhabitants that a score is given for
   * @param unit unit of the capacity, a term of the study; missing {@code not-declared}
   */
  record Score(
      Answer<Double> weightedMean,
      Answer<Double> lowest,
      Answer<Double> highest,
      double per,
      Answer<String> unit) {}

  /**
   * Inhabitants on one side of a limit.
   *
   * @param id the limit in minutes, as text
   * @param order place from 1, in order of minutes
   * @param minutes the limit
   * @param population inhabitants
   * @param territories number of territories
   */
  record Band(String id, int order, double minutes, double population, int territories) {}
}
