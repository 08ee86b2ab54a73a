package fr.arpent.methods;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What a procedure found: its own figures, which are the accessors of each implementing type, what
 * readers must be warned of, and where it comes from. Everything but findings and provenance is
 * written under {@code values} in the result file, where the tokens of guide texts see it.
 */
@JsonIgnoreProperties({"findings", "provenance", "pending"})
public interface Result {

  /** What is imperfect in the data or needs a warning, sorted by code, then fields. */
  ImmutableList<Finding> findings();

  /** The method, and a digest of the input. */
  Provenance provenance();

  /**
   * Returns whether a public draw is still to come: the result then holds what was committed to,
   * and what reads it waits too.
   */
  default boolean isPending() {
    return false;
  }

  /**
   * Returns all that a pending result may show, where it holds more than its commitment: a count
   * that a lot will still decide. Empty where the result itself is the commitment.
   */
  default Optional<?> committed() {
    return Optional.empty();
  }
}
