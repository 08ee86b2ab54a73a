package fr.arpent.reporting.pdf;

import com.google.common.collect.ImmutableMap;

/**
 * Arabic ligatures as one character. Most programs that copy text out of a PDF turn the characters
 * of a right-to-left glyph round: lam-alef would come out as alef-lam. Its presentation form cannot
 * be turned, and counts as the two letters wherever text is normalised.
 *
 * <p>Source: The Unicode Standard 15, charts "Arabic Presentation Forms-A" and "-B".
 */
final class PresentationForms {

  private static final ImmutableMap<String, String> FORMS =
      ImmutableMap.of(
          "\u0644\u0627", "\uFEFB",
          "\u0644\u0623", "\uFEF7",
          "\u0644\u0625", "\uFEF9",
          "\u0644\u0622", "\uFEF5",
          "\u0627\u0644\u0644\u0647", "\uFDF2");

  private PresentationForms() {}

  /** Returns the characters of a glyph, a ligature as its presentation form, marks behind it. */
  static String of(String characters) {
    if (characters.length() < 2) {
      return characters;
    }
    String letters = characters.replaceAll("\\p{Mn}", "");
    String form = FORMS.get(letters);
    return form == null ? characters : form + characters.replaceAll("\\P{Mn}", "");
  }
}
