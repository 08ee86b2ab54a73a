package fr.arpent.reporting.text;

import java.util.Locale;

/**
 * Turns texts into words of one language, with the message bundles, ICU's plurals and the
 * typography of the language.
 */
public interface Wording {

  /** Returns the language of the guide: fr, en or ar, with an optional country. */
  Locale locale();

  /** Resolves a text. */
  Words resolve(Text text);

  /**
   * Returns a number of ours (page, section, note) in the digits that the guide is printed with.
   */
  default String digits(String european) {
    return european;
  }

  /** Returns whether lines run from right to left. */
  default boolean rightToLeft() {
    return locale().getLanguage().equals("ar");
  }
}
