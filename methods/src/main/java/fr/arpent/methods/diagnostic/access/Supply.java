package fr.arpent.methods.diagnostic.access;

import static com.google.common.base.Preconditions.checkArgument;

import fr.arpent.model.territory.Position;
import java.util.Optional;

/**
 * A place where the service is given.
 *
 * @param id distinct id
 * @param capacity practitioners, places or hours, {@code >= 0}; 0 serves nobody
 * @param position where it is; empty when minutes come from a table
 */
public record Supply(String id, double capacity, Optional<Position> position) {

  /** Checks the capacity. */
  public Supply {
    checkArgument(
        capacity >= 0 && capacity < Double.POSITIVE_INFINITY,
        "capacity must be >= 0, was %s",
        capacity);
  }

  /** Returns a service with a position. */
  public static Supply at(String id, double capacity, Position position) {
    return new Supply(id, capacity, Optional.of(position));
  }

  /** Returns a service whose minutes come from a table. */
  public static Supply of(String id, double capacity) {
    return new Supply(id, capacity, Optional.empty());
  }
}
