package fr.arpent.reporting.typeset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the words of a language may be divided: from six letters on, with at least three on each
 * side (design, section 2).
 *
 * <p>Source: F. M. Liang, <cite>Word Hy-phen-a-tion by Com-put-er</cite>, Stanford, 1983. Patterns:
 * hyph-utf8, French by D. Flipo and B. Gaulle, English by D. Wujastyk and G. Toal.
 */
final class Hyphenation {

  private static final int SHORTEST_WORD = 6;
  private static final int SHORTEST_PART = 3;
  private static final Map<String, Optional<Hyphenation>> KNOWN = new ConcurrentHashMap<>();

  private final ImmutableMap<String, byte[]> levelsOfPattern;
  private final int longest;
  private final Map<String, ImmutableList<Integer>> divided = new ConcurrentHashMap<>();

  private Hyphenation(String patterns) {
    ImmutableMap.Builder<String, byte[]> levels = ImmutableMap.builder();
    int longestPattern = 0;
    for (String pattern : patterns.lines().toList()) {
      String letters = pattern.replaceAll("[0-9]", "");
      levels.put(letters, levels(pattern, letters.length()));
      longestPattern = Math.max(longestPattern, letters.length());
    }
    levelsOfPattern = levels.buildKeepingLast();
    longest = longestPattern;
  }

  /** Returns the hyphenation of a language; empty when there are no patterns of it. */
  static Optional<Hyphenation> of(Locale language) {
    return KNOWN.computeIfAbsent(language.getLanguage(), Hyphenation::read);
  }

  /** Returns before which letters of a word it may be divided, in order. */
  ImmutableList<Integer> divisions(String word) {
    return divided.computeIfAbsent(word, this::divide);
  }

  private ImmutableList<Integer> divide(String word) {
    if (word.length() < SHORTEST_WORD) {
      return ImmutableList.of();
    }
    int[] levels = levels("." + word.toLowerCase(Locale.ROOT) + ".");
    ImmutableList.Builder<Integer> divisions = ImmutableList.builder();
    for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
      if (levels[i + 1] % 2 == 1) {
        divisions.add(i);
      }
    }
    return divisions.build();
  }

  /** Returns the highest level that any pattern gives to each gap before a letter. */
  private int[] levels(String word) {
    int[] highest = new int[word.length() + 1];
    for (int from = 0; from < word.length(); from++) {
      for (int to = from + 1; to <= Math.min(word.length(), from + longest); to++) {
        byte[] levels = levelsOfPattern.get(word.substring(from, to));
        for (int i = 0; levels != null && i < levels.length; i++) {
          highest[from + i] = Math.max(highest[from + i], levels[i]);
        }
      }
    }
    return highest;
  }

  /** Reads {@code a1è2dre}: a digit is the level of the gap before the next letter. */
  private static byte[] levels(String pattern, int letters) {
    byte[] levels = new byte[letters + 1];
    int letter = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char character = pattern.charAt(i);
      if (character >= '0' && character <= '9') {
        levels[letter] = (byte) (character - '0');
      } else {
        letter++;
      }
    }
    return levels;
  }

  private static Optional<Hyphenation> read(String language) {
    if (!language.equals("fr") && !language.equals("en")) {
      return Optional.empty();
    }
    try (InputStream patterns =
        Hyphenation.class.getResourceAsStream("hyphenation/" + language + ".txt")) {
      return patterns == null
          ? Optional.empty()
          : Optional.of(
              new Hyphenation(new String(patterns.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the hyphenation patterns cannot be read", e);
    }
  }
}
