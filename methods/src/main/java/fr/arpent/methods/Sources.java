package fr.arpent.methods;

import fr.arpent.model.problem.Problems;
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

  /**
   * Returns the rows that a role selects, of a table or of another result; what is read through
   * them is noted in the result file. Empty when the table or the result does not exist, which is
   * then a problem.
   *
   * @param role key of the role in the request: {@code demand}
   * @param problems as given to {@link CataloguedMethod#bind}
   */
  Optional<Rows> rows(String role, TableRole request, Problems problems);
}
