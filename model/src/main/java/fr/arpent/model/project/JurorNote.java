package fr.arpent.model.project;

import fr.arpent.model.validity.Promises;
import java.math.BigDecimal;

/**
 * What one juror gave one application on one criterion (note d’un juré).
 *
 * @param application id of the application
 * @param juror key of the juror: a pseudonym
 * @param criterion id of the criterion
 * @param note the mark, on the scale of the criterion
 */
public record JurorNote(String application, String juror, String criterion, BigDecimal note) {

  /** Checks the keys. */
  public JurorNote {
    Promises.key("application of a note", application);
    Promises.key("juror of a note", juror);
    Promises.key("criterion of a note", criterion);
  }
}
