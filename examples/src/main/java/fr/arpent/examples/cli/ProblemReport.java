package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.Severity;
import java.util.Collection;

/**
 * Shows problems, each on three lines: where and which; what was found; what to write instead. A
 * last line counts them.
 */
final class ProblemReport {

  private final Terminal terminal;

  /** Creates a report that is shown on a terminal. */
  ProblemReport(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Shows problems; nothing when there are none. */
  void show(Collection<Problem> problems) {
    problems.forEach(problem -> terminal.remark(lines(problem)));
    if (!problems.isEmpty()) {
      terminal.remark("problems.total", count(problems));
    }
  }

  private static ImmutableMap<String, Object> count(Collection<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    return ImmutableMap.of("errors", errors, "warnings", problems.size() - errors);
  }

  private String lines(Problem problem) {
    var place = problem.place().map(Place::toString).orElse("study.yaml");
    var pointer = problem.pointer().isEmpty() ? "" : "  (" + problem.pointer() + ")";
    return severity(problem) + place + "  " + problem.code() + pointer + "\n  " + problem.fields();
  }

  private String severity(Problem problem) {
    return problem.severity() == Severity.WARNING
        ? terminal.messages().say("problems.warning") + " "
        : "";
  }
}
