package fr.arpent.reporting.guide;

import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.GuideOutline;
import fr.arpent.model.study.Study;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which analyses a guide of a certain date may not print yet. */
final class Embargo {

  private Embargo() {}

  /**
   * Returns the analyses that read a table under embargo, themselves or through another result,
   * when the guide is dated before the embargo ends.
   */
  static ImmutableSet<String> of(
      Study study, GuideOutline outline, Optional<StudyResults> results, LocalDate date) {
    var end = outline.embargo().or(study::embargo);
    if (results.isEmpty() || end.isEmpty() || !date.isBefore(end.get())) {
      return ImmutableSet.of();
    }
    Set<String> held = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (var result : results.get().byAnalysis().values()) {
        grows |= reads(result, study, held) && held.add(result.analysis());
      }
    }
    return ImmutableSet.copyOf(held);
  }

  private static boolean reads(AnalysisResult result, Study study, Set<String> held) {
    return result.inputs().values().stream()
        .anyMatch(
            use ->
                use.table().map(study.tables()::get).filter(Table::embargo).isPresent()
                    || use.result().filter(held::contains).isPresent());
  }
}
