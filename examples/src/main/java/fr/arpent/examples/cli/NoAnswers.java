package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.StudyResults;

/** Analyses whose question has no answer: the command then ends with its own exit code. */
final class NoAnswers {

  private NoAnswers() {}

  /** Says which analyses have no answer, and why; returns whether there are any. */
  static boolean areShown(StudyResults results, Terminal terminal) {
    var unanswered =
        results.byAnalysis().values().stream()
            .filter(result -> result.status() == AnalysisResult.Status.NO_ANSWER)
            .toList();
    unanswered.forEach(result -> show(result, terminal));
    return !unanswered.isEmpty();
  }

  private static void show(AnalysisResult result, Terminal terminal) {
    for (var finding : result.findings()) {
      terminal.remark(
          "run.no-answer",
          ImmutableMap.of(
              "analysis", result.analysis(),
              "code", finding.code(),
              "fields", finding.fields().toString()));
    }
  }
}
