package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.ProblemWords;
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
    var words = ProblemWords.of(terminal.locale());
    problems.forEach(problem -> terminal.remark(words.describe(problem)));
    if (!problems.isEmpty()) {
      terminal.remark("problems.total", count(problems));
    }
  }

  private static ImmutableMap<String, Object> count(Collection<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    return ImmutableMap.of("errors", errors, "warnings", problems.size() - errors);
  }
}
