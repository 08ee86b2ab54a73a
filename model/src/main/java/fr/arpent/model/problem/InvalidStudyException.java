package fr.arpent.model.problem;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** A study cannot be used; holds every problem, to be shown to the people who wrote it. */
public final class InvalidStudyException extends RuntimeException {

  private final transient ImmutableList<Problem> problems;

  /** Creates the exception; the message names the code and place of each problem. */
  public InvalidStudyException(ImmutableList<Problem> problems) {
    super(
        problems.stream()
            .map(
                problem ->
                    problem.place().map(Place::toString).orElse(problem.pointer())
                        + "  "
                        + problem.code())
            .collect(Collectors.joining("\n", problems.size() + " problems\n", "")));
    this.problems = problems;
  }

  /** Returns the problems. */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
