package fr.arpent.model.io;

import fr.arpent.model.problem.Locator;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a study folder ({@code arpent-study/1}). */
public final class StudyFolder {

  private StudyFolder() {}

  /** Reads the study in a folder. */
  public static Outcome<Study> read(Path folder) {
    return Outcome.of(Optional.empty(), Problems.locatedBy(Locator.NONE));
  }
}
