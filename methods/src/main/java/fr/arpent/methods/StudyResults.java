package fr.arpent.methods;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The answers to all analyses of a study.
 *
 * @param byAnalysis results by id of the analysis, in the order of {@code study.yaml}
 */
public record StudyResults(ImmutableMap<String, AnalysisResult> byAnalysis) {

  /** Returns the result of an analysis. */
  public Optional<AnalysisResult> find(String analysis) {
    return Optional.ofNullable(byAnalysis.get(analysis));
  }
}
