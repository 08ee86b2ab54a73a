package fr.arpent.reporting.guide;

import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;

/** Licences by their names. */
final class Licences {

  private Licences() {}

  /** Returns the name of a licence in the language; its id when the bundles do not know it. */
  static Text words(Messages messages, String licence) {
    var key = "licence." + licence;
    return messages.has(key) ? Text.message(key) : Text.of(licence);
  }
}
