package fr.arpent.reporting.text;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.Locale;

/**
 * French "de" and "à" before the name of a place.
 *
 * <p>The rule, from the name as it is printed:
 *
 * <ul>
 *   <li>an article Le or Les at its head contracts: du Havre, des Ulis, au Havre, aux Ulis;
 *   <li>La and L’ stay: de La Rochelle, à La Rochelle, de L’Isle-Jourdain;
 *   <li>"de" loses its e before a vowel (accents and ligatures count as their letter), before a y
 *       that a consonant follows (d’Yvetot, but de Youx), and before an h, which is mute;
 *   <li>except before the names that begin with one of the aspirated heads below: de Honfleur, de
 *       Haute-Garonne, de Ham.
 * </ul>
 *
 * <p>A name without its article gets none: the name of a département or region is to be given with
 * it ("la Gironde").
 */
public final class FrenchNames {

  private static final String APOSTROPHE = "\u2019";
  private static final ImmutableSet<String> ASPIRATED =
      ImmutableSet.of(
          "hague",
          "ham",
          "hambourg",
          "hanau",
          "hanovre",
          "hangest",
          "harfleur",
          "haut",
          "haute",
          "hautes",
          "hauts",
          "hauteville",
          "hautmont",
          "hautot",
          "havre",
          "haye",
          "hem",
          "hesse",
          "hollande",
          "hombourg",
          "hongrie",
          "honfleur",
          "houilles",
          "houdan",
          "hulluch",
          "hundling");
  private static final ImmutableSet<String> Y_ELIDED = ImmutableSet.of("yerres", "yeres");

  private FrenchNames() {}

  /** Returns the name with "de" before it: d’Angeville, du Havre, des Ulis, de La Rochelle. */
  public static String of(String name) {
    if (startsWith(name, "Le ")) {
      return "du " + name.substring(3);
    }
    if (startsWith(name, "Les ")) {
      return "des " + name.substring(4);
    }
    return elides(name) ? "d" + APOSTROPHE + name : "de " + withCurlyArticle(name);
  }

  /** Returns the name with "à" before it: à Moissac, au Havre, aux Ulis, à L’Isle-Jourdain. */
  public static String at(String name) {
    if (startsWith(name, "Le ")) {
      return "au " + name.substring(3);
    }
    if (startsWith(name, "Les ")) {
      return "aux " + name.substring(4);
    }
    return "à " + withCurlyArticle(name);
  }

  private static boolean startsWith(String name, String article) {
    return name.length() > article.length()
        && name.regionMatches(true, 0, article, 0, article.length());
  }

  private static String withCurlyArticle(String name) {
    return name.regionMatches(true, 0, "L'", 0, 2)
        ? name.charAt(0) + APOSTROPHE + name.substring(2)
        : name;
  }

  private static boolean elides(String name) {
    var plain = plain(name);
    if (plain.isEmpty()) {
      return false;
    }
    char first = plain.charAt(0);
    if (first == 'h') {
      return !ASPIRATED.contains(head(plain));
    }
    if (first == 'y') {
      return Y_ELIDED.contains(head(plain)) || (plain.length() > 1 && isConsonant(plain.charAt(1)));
    }
    return "aeiou".indexOf(first) >= 0;
  }

  private static boolean isConsonant(char letter) {
    return Character.isLetter(letter) && "aeiouy".indexOf(letter) < 0;
  }

  private static String head(String plain) {
    int end = 0;
    while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
      end++;
    }
    return plain.substring(0, end);
  }

  private static String plain(String name) {
    var lower = name.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
