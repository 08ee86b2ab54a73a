package fr.arpent.examples.cli;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the command line, in French or English. */
final class Messages {

  private final Locale language;
  private final ResourceBundle bundle;

  private Messages(Locale language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle("fr.arpent.examples.cli.messages", language);
  }

  /** Returns French words for a French locale, English ones for any other. */
  static Messages in(Locale locale) {
    return new Messages(locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
  }

  /** Returns the language: fr or en. */
  Locale language() {
    return language;
  }

  /** Returns the bundle, from which picocli takes the words of its help. */
  ResourceBundle bundle() {
    return bundle;
  }

  /** Returns the words of a key, with named arguments. */
  String say(String key, ImmutableMap<String, ?> arguments) {
    return new MessageFormat(bundle.getString(key), language).format(arguments);
  }

  /** Returns the words of a key. */
  String say(String key) {
    return say(key, ImmutableMap.of());
  }
}
