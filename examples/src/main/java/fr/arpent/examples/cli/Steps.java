package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Severity;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The steps of a command on one study, and the problems that they met; the same problem met twice
 * counts once.
 */
final class Steps {

  private final boolean strict;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private boolean failed;

  /**
   * Starts.
   *
   * @param strict whether warnings stop the work as errors do
   */
  Steps(boolean strict) {
    this.strict = strict;
  }

  /**
   * Keeps the problems of a step and returns its value, so that the next one can still be tried.
   */
  <T> Optional<T> attempt(Outcome<T> outcome) {
    problems.addAll(outcome.problems());
    failed |= outcome.value().isEmpty() || outcome.problems().stream().anyMatch(this::stops);
    return outcome.value();
  }

  /**
   * Keeps the problems of a step and returns its value.
   *
   * @throws StoppedException if something stands in the way
   */
  <T> T take(Outcome<T> outcome) {
    var value = attempt(outcome);
    stopIfFailed();
    return value.orElseThrow(StoppedException::new);
  }

  /**
   * Keeps problems that belong to no step.
   *
   * @throws StoppedException if one of them stops the work
   */
  void add(ImmutableList<Problem> found) {
    problems.addAll(found);
    failed |= found.stream().anyMatch(this::stops);
    stopIfFailed();
  }

  /**
   * Ends the work if any step failed.
   *
   * @throws StoppedException if so
   */
  void stopIfFailed() {
    if (failed) {
      throw new StoppedException();
    }
  }

  /** Returns the problems in the order in which they were met. */
  ImmutableSet<Problem> problems() {
    return ImmutableSet.copyOf(problems);
  }

  private boolean stops(Problem problem) {
    return strict || problem.severity() == Severity.ERROR;
  }

  /** Problems stand in the way of the next step. */
  static final class StoppedException extends RuntimeException {

    StoppedException() {
      super("the study has problems", null, false, false);
    }
  }
}
