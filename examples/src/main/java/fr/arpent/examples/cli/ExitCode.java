package fr.arpent.examples.cli;

import fr.arpent.model.problem.Problem;
import fr.arpent.reporting.verification.Verdict;
import java.util.Collection;

/** How a command ends; several kinds of trouble at once end as the gravest. */
enum ExitCode {
  DONE(0),
  /** Checked, and found different, or not wholly redone. */
  DIFFERENT(1),
  USAGE(2),
  /** The study is wrong. */
  INVALID(3),
  /** The study is right and its question has no answer. */
  NO_SOLUTION(4),
  /** The study asks for something unsafe, or is over a limit. */
  REFUSED(5),
  INPUT_OUTPUT(6),
  /** Our mistake. */
  BUG(70);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** Returns the number that the shell sees. */
  int number() {
    return number;
  }

  /** Returns how a check ends: well only when everything was redone and is the same. */
  static ExitCode of(Verdict.Kind kind) {
    return switch (kind) {
      case IDENTICAL -> DONE;
      case PARTIAL, DIFFERENT -> DIFFERENT;
      case REFUSED -> REFUSED;
    };
  }

  /** Returns how problems that stop the work end a command: a refusal goes before a mistake. */
  static ExitCode of(Collection<Problem> problems) {
    return problems.stream().anyMatch(Problem::isRefusal) ? REFUSED : INVALID;
  }
}
