package fr.arpent.methods.diagnostic.access;

import static com.google.common.base.Preconditions.checkArgument;

import fr.arpent.model.territory.Position;
import java.util.Optional;

/**
 * A place where people live.
 *
 * @param id distinct id
 * @param population inhabitants, {@code >= 0}; empty when unknown: the place is then scored, and
 *     weighs nothing
 * @param position where it is; empty when minutes come from a table
 */
public record Demand(String id, Optional<Double> population, Optional<Position> position) {

  /** Checks the population. */
  public Demand {
    population.ifPresent(
        people ->
            checkArgument(
                people >= 0 && people < Double.POSITIVE_INFINITY,
                "population must be >= 0 inhabitants, was %s",
                people));
  }

  /** Returns a place with a position. */
  public static Demand at(String id, double population, Position position) {
    return new Demand(id, Optional.of(population), Optional.of(position));
  }

  /** Returns a place whose minutes come from a table. */
  public static Demand of(String id, double population) {
    return new Demand(id, Optional.of(population), Optional.empty());
  }
}
