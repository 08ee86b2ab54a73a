package fr.arpent.methods.diagnostic.access;

import fr.arpent.methods.Answer;
import org.immutables.value.Value;

/** What the inhabitants of one territory reach. */
@Value.Immutable
public interface TerritoryAccess {

  /** Id of the demand row: a territory's code, or a free one. */
  String id();

  /** Inhabitants; missing {@code not-given} when the cell is empty. */
  Answer<Double> population();

  /** Capacity in reach per {@link AccessResult.Score#per} inhabitants; 0 with nothing in reach. */
  double score();

  /** Capacity in reach per inhabitant, A of the formula. */
  double supplyPerInhabitant();

  /**
   * Rank from 1, the highest score first; equal scores (to twelve significant digits) share the
   * best rank of their group and the next ranks are left out (1, 2, 2, 4).
   */
  int rank();

  /**
   * Minutes to the nearest service with capacity; missing {@code nothing-in-reach} beyond the
   * catchment.
   */
  Answer<Double> minutesToNearest();

  /** Number of services with capacity within the catchment. */
  int servicesInReach();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link TerritoryAccess} values; every setter may be called once. */
  final class Builder extends ImmutableTerritoryAccess.Builder {
    Builder() {}
  }
}
