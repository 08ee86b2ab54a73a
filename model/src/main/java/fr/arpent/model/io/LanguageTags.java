package fr.arpent.model.io;

import java.util.regex.Pattern;

/** Tags of languages (BCP 47) as studies use them: a language, a script, a country. */
final class LanguageTags {

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

  private LanguageTags() {}

  /** Returns whether a text is {@code fr}, {@code ar-TN}, {@code sr-Latn}. */
  static boolean isTag(String text) {
    return TAG.matcher(text).matches();
  }
}
