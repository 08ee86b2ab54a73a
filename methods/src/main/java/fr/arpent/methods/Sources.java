package fr.arpent.methods;

import fr.arpent.model.study.Study;
import java.util.Optional;

/** What a method may read when it is bound: the study, and the results it asks for by id. */
public interface Sources {

  /** Returns the study. */
  Study study();

  /** Returns the id of the analysis being bound. */
  String analysis();

  /** Returns the result of another analysis that this one names; the catalogue has run it first. */
  Optional<AnalysisResult> find(String analysis);
}
