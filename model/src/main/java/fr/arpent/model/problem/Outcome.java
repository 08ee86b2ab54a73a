package fr.arpent.model.problem;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A value, or the problems that stand in its way; warnings may come with a value.
 *
 * @param value the value; empty when there are errors
 * @param problems all problems, warnings included
 * @param <T> what was asked for
 */
public record Outcome<T>(Optional<T> value, ImmutableList<Problem> problems) {

  /** Returns the value if the problems hold no error, else the problems alone. */
  public static <T> Outcome<T> of(Optional<T> value, Problems problems) {
    return new Outcome<>(problems.hasErrors() ? Optional.empty() : value, problems.list());
  }

  /**
   * Returns the value.
   *
   * @throws InvalidStudyException with all problems, if there is none
   */
  public T orThrow() {
    return value.orElseThrow(() -> new InvalidStudyException(problems));
  }
}
