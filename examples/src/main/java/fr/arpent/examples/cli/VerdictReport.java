package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problem;
import fr.arpent.model.problem.ProblemWords;
import fr.arpent.reporting.evidence.Manifest;
import fr.arpent.reporting.verification.Verdict;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows what came of checking a guide: each difference on three lines (where; what; what it means),
 * what the guide says of itself, and the answer.
 */
final class VerdictReport {

  private final Terminal terminal;
  private final String file;

  /**
   * Creates a report.
   *
   * @param file name of the guide's file
   */
  VerdictReport(Terminal terminal, String file) {
    this.terminal = terminal;
    this.file = file;
  }

  /** Shows a verdict: differences as remarks, the answer as an answer. */
  void show(Verdict verdict) {
    var words = ProblemWords.of(terminal.locale());
    for (var problem : verdict.problems()) {
      terminal.remark(
          words.headline(named(problem))
              + "\n  "
              + words.found(problem)
              + "\n  "
              + words.write(problem));
    }
    verdict.manifest().ifPresent(this::show);
    terminal.answer(
        terminal
            .messages()
            .say(
                "verify." + verdict.kind().name().toLowerCase(Locale.ROOT),
                ImmutableMap.of("file", file)));
  }

  private void show(Manifest manifest) {
    terminal.remark(
        "verify.guide",
        ImmutableMap.of(
            "study", manifest.study().id(),
            "guide", manifest.printing().guide(),
            "language", manifest.printing().language(),
            "date", manifest.printing().date().toString(),
            "version", manifest.arpent(),
            "files", manifest.files().size()));
  }

  /** The library does not know what the file is called. */
  private Problem named(Problem problem) {
    return problem.place().filter(Place.of("guide.pdf")::equals).isEmpty()
        ? problem
        : new Problem(
            problem.code(),
            problem.severity(),
            Optional.of(Place.of(file)),
            problem.pointer(),
            problem.fields());
  }
}
