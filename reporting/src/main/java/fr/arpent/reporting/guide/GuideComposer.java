package fr.arpent.reporting.guide;

import fr.arpent.methods.StudyResults;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import java.util.Locale;
import java.util.Optional;

/** Makes guides of a study and its results. */
public final class GuideComposer {

  private final Study study;
  private final StudyResults results;

  private GuideComposer(Study study, StudyResults results) {
    this.study = study;
    this.results = results;
  }

  /** Returns a composer for a study and the answers to its analyses. */
  public static GuideComposer of(Study study, StudyResults results) {
    return new GuideComposer(study, results);
  }

  /** Composes one guide in one language. */
  public Outcome<Guide> compose(String guide, Locale language) {
    return Outcome.of(Optional.empty(), Problems.locatedBy(study.places()));
  }

  /** Returns the answers that guides draw on. */
  public StudyResults results() {
    return results;
  }
}
