package fr.arpent.model.field;

import fr.arpent.model.LocalizedText;
import fr.arpent.model.validity.Promises;
import java.util.Optional;

/**
 * A theme that excerpts are filed under (code).
 *
 * @param code key
 * @param label words, as printed
 * @param parent key of the wider code
 * @param definition when to use it
 */
public record Code(
    String code, LocalizedText label, Optional<String> parent, Optional<LocalizedText> definition) {

  /** Checks the keys. */
  public Code {
    Promises.key("key of a code", code);
    Promises.key("parent of code " + code, parent);
  }
}
