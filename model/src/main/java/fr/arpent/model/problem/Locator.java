package fr.arpent.model.problem;

import java.util.Optional;

/**
 * Finds the place of a JSON pointer of the study. {@code /analyses/access/demand} is a key of
 * {@code study.yaml}; {@code /tables/doctors/data/3/gps} is a cell: row 3 from 0, column by our
 * name, whatever file the table was read from.
 */
@FunctionalInterface
public interface Locator {

  /** Knows no place: for studies made in memory. */
  Locator NONE = pointer -> Optional.empty();

  /** Returns the place of a pointer, or of its nearest ancestor that has one. */
  Optional<Place> find(String pointer);

  /** Returns the place of the key that a pointer ends in, for a key that is itself at fault. */
  default Optional<Place> findKey(String pointer) {
    return find(pointer);
  }
}
