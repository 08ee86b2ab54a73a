package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.Finding;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.FindingWords;

/** Analyses whose question has no answer: the command then ends with its own exit code. */
final class NoAnswers {

  private NoAnswers() {}

  /** Says which analyses have no answer, and why; returns whether there are any. */
  static boolean areShown(Study study, StudyResults results, Terminal terminal) {
    var unanswered =
        results.byAnalysis().values().stream()
            .filter(result -> result.status() == AnalysisResult.Status.NO_ANSWER)
            .toList();
    for (var result : unanswered) {
      result
          .findings()
          .forEach(
              finding ->
                  terminal.remark(
                      "run.no-answer",
                      ImmutableMap.of(
                          "analysis",
                          result.analysis(),
                          "words",
                          words(new ExhibitContext(study, result), finding, terminal))));
    }
    return !unanswered.isEmpty();
  }

  /** The words that a guide has for the reason; its code and fields where nobody gave it words. */
  private static String words(ExhibitContext context, Finding finding, Terminal terminal) {
    var words = fr.arpent.reporting.text.Messages.in(terminal.messages().language());
    var said = FindingWords.of(context, finding);
    return words.has(said.key())
        ? words.resolve(said).plain()
        : finding.code() + " " + finding.fields();
  }
}
