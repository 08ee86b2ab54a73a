package fr.arpent.examples.cli;

import java.util.Locale;

/** Finds the language to speak before anything is parsed, so that help and mistakes are in it. */
final class Languages {

  private static final String OPTION = "--lang";

  private Languages() {}

  /** Returns the language that the arguments ask for, else the locale. */
  static Locale asked(String[] arguments, Locale locale) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return Locale.forLanguageTag(arguments[i].substring(OPTION.length() + 1));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return Locale.forLanguageTag(arguments[i + 1]);
      }
    }
    return locale;
  }
}
