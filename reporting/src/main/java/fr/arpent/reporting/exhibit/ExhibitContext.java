package fr.arpent.reporting.exhibit;

import fr.arpent.methods.AnalysisResult;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.text.Text;

/**
 * What exhibits may know beside the result: names and outlines of the study, and where the result's
 * figures come from.
 *
 * @param study the study
 * @param analysis the answer that the exhibits show
 */
public record ExhibitContext(Study study, AnalysisResult analysis) {

  /**
   * Returns the name of a territory, actor or commitment with an id; the id itself when the study
   * does not name it.
   */
  public Text nameOf(String id) {
    var territory = study.territories().get(id);
    return territory == null ? Text.of(id) : Text.of(territory.name());
  }
}
