package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.text.Words.Emphasis;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the words of a paragraph may be divided. */
final class Divisions {

  /**
   * Letters between spaces, apostrophes and signs; no names and acronyms, no parts of compounds and
   * addresses.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}\\-‐_/.@:])\\p{Ll}{6,}(?![\\p{L}\\p{M}\\p{N}\\-‐_/@:]|\\.\\p{L})");

  private Divisions() {}

  /**
   * Returns the characters before which a word may be divided.
   *
   * @param language of the paragraph; a passage in another language is divided by its own rules
   */
  static ImmutableSet<Integer> of(Paragraph.Source source, Locale language) {
    ImmutableSet.Builder<Integer> divisions = ImmutableSet.builder();
    for (Strand strand : source.strands()) {
      if (strand.kind() == Strand.Kind.WORDS && strand.emphasis() != Emphasis.CODE) {
        Locale spoken = strand.meaning().language().map(Locale::forLanguageTag).orElse(language);
        Hyphenation.of(spoken).ifPresent(rules -> add(source.text(), strand, rules, divisions));
      }
    }
    return divisions.build();
  }

  private static void add(
      String text, Strand strand, Hyphenation rules, ImmutableSet.Builder<Integer> divisions) {
    Matcher words = WORD.matcher(text).region(strand.from(), strand.to());
    words.useTransparentBounds(true);
    while (words.find()) {
      int from = words.start();
      rules.divisions(words.group()).forEach(division -> divisions.add(from + division));
    }
  }
}
