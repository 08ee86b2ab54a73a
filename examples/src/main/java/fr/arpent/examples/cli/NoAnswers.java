package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.StudyResults;

/** Analyses whose question has no answer: the command then ends with its own exit code. */
final class NoAnswers {

  private NoAnswers() {}

  /** Returns the analyses without an answer. */
  static ImmutableList<AnalysisResult> of(StudyResults results) {
    return results.byAnalysis().values().stream()
        .filter(result -> result.status() == AnalysisResult.Status.NO_ANSWER)
        .collect(ImmutableList.toImmutableList());
  }

  /** Says why there is no answer. */
  static void show(ImmutableList<AnalysisResult> unanswered, Terminal terminal) {
    for (var result : unanswered) {
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
}
