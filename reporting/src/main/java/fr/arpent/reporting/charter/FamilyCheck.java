package fr.arpent.reporting.charter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.problem.Problems;
import fr.arpent.reporting.theme.FontKind;
import fr.arpent.reporting.typeface.ShapedText;
import fr.arpent.reporting.typeface.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks whether the faces of a family can set what a guide prints in its script: letters, digits of
 * one width, Arabic letters that readers find again.
 *
 * <p>The shaper of the JDK asks a font for kerning and ligatures only: a feature such as {@code
 * tnum} is of no help, the digits themselves must be of one width.
 */
final class FamilyCheck {

  /** Letters and signs of French and English, and the spaces of their typography. */
  private static final String LATIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
          + "àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ«»‘’“”–—…·€%°§&@.,;:!?()[]/'\"+=−\u00a0\u202f";

  private static final String ARABIC_LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
  private static final String ARABIC_SIGNS = "ًٌٍَُِّْ،؛؟";

  /** Words in which fonts like to join more than two letters. */
  private static final ImmutableList<String> JOINING =
      ImmutableList.of(
          "الله", "محمد", "بسم", "لمح", "لمج", "لمخ", "تمح", "نجم", "ريال", "صلى", "للمجتمع");

  /** Ligatures that one character stands for in every reader. */
  private static final ImmutableList<String> LAM_ALEF =
      ImmutableList.of("لا", "لأ", "لإ", "لآ", "الله");

  /** Takes the place of a glyph that only decorates another. */
  private static final String JOINED = "\u200D";

  /** Share of the size of the letters: a fiftieth of a point in a table. */
  private static final double UNSEEN = 0.002;

  /** Share of words. */
  private static final double RARE = 0.01;

  private static final int SEMIBOLD = 600;
  private static final int REGULAR_AT_MOST = 500;

  private final String family;
  private final FontKind kind;
  private final Problems problems;

  FamilyCheck(String family, FontKind kind, Problems problems) {
    this.family = family;
    this.kind = kind;
    this.problems = problems;
  }

  /**
   * A face and where the theme file names it, or its family.
   *
   * @param typeface not the one that a press keeps: what is tried here is not printed
   */
  record Face(String pointer, Typeface typeface) {}

  /** Checks a family that sets Latin letters, digits and signs. */
  void checkLatin(List<Face> faces, String pointer) {
    for (var face : faces) {
      checkCoverage(face, "latin", LATIN);
      checkDigits(face, '0');
    }
    checkWeights(faces, pointer);
  }

  /** Checks a family that sets Arabic letters; text is stricter than titles and labels. */
  void checkArabic(List<Face> faces, String pointer) {
    for (var face : faces) {
      checkCoverage(face, "arabic", ARABIC_LETTERS + ARABIC_SIGNS);
      checkJoining(face);
      if (kind == FontKind.TEXT && face.typeface().covers('\u0660')) {
        checkDigits(face, '\u0660');
      }
    }
    checkWeights(faces, pointer);
  }

  private void checkCoverage(Face face, String variant, String needed) {
    var missing =
        needed
            .codePoints()
            .filter(point -> !face.typeface().covers(point))
            .mapToObj(FamilyCheck::shown)
            .collect(Collectors.joining(" "));
    if (!missing.isEmpty()) {
      report(face.pointer(), variant, ImmutableMap.of("missing", missing));
    }
  }

  private static String shown(int point) {
    return Character.isSpaceChar(point) || Character.getType(point) == Character.NON_SPACING_MARK
        ? String.format(Locale.ROOT, "U+%04X", point)
        : Character.toString(point);
  }

  /**
   * Two digits side by side are twice as wide as one, or columns would not stand straight; a
   * difference that nobody sees is a rounding of the foundry.
   */
  private void checkDigits(Face face, char zero) {
    int width = width(face, String.valueOf(zero));
    double unseen = face.typeface().unitsPerEm() * UNSEEN;
    boolean even =
        IntStream.range(0, 10)
                .allMatch(i -> Math.abs(width(face, digit(zero, i)) - width) <= unseen)
            && IntStream.range(0, 100)
                .mapToObj(i -> digit(zero, i / 10) + digit(zero, i % 10))
                .allMatch(pair -> Math.abs(width(face, pair) - 2 * width) <= 2 * unseen);
    if (!even) {
      report(face.pointer(), "digits", ImmutableMap.of());
    }
  }

  private static String digit(char zero, int value) {
    return String.valueOf((char) (zero + value));
  }

  private static int width(Face face, String text) {
    return face.typeface().shape(text, false).width();
  }

  /** What readers make of the glyphs of an Arabic word. */
  enum Joining {
    /** Each stands for one letter or mark. */
    ONE_EACH,
    /** One stands for lam and alef, and has a character of its own. */
    LAM_ALEF,
    /** One stands for other letters, which come out in the wrong order. */
    LIGATURE,
    /** One only decorates another, and is lost. */
    SPLIT
  }

  /**
   * Shapes every pair of letters, alone and inside a word, and words of habit. A font that keeps
   * dots apart from their letters does so in most words; one that draws a rare pair of letters in
   * two parts (Amiri: lam-kaf inside a word) loses nothing.
   */
  private void checkJoining(Face face) {
    boolean lamAlef = false;
    var split = new ArrayList<String>();
    var words = words();
    for (var word : words) {
      var joining = joining(face.typeface().shape(word, true));
      if (joining == Joining.LIGATURE) {
        report(face.pointer(), "ligature", ImmutableMap.of("word", word));
        return;
      }
      if (joining == Joining.SPLIT) {
        split.add(word);
      }
      lamAlef |= joining == Joining.LAM_ALEF;
    }
    if (split.size() > words.size() * RARE) {
      report(face.pointer(), "split", ImmutableMap.of("word", split.get(0)));
    }
    if (lamAlef && kind == FontKind.TEXT) {
      report(face.pointer(), "lam-alef", ImmutableMap.of());
    }
  }

  private static ImmutableList<String> words() {
    var words = ImmutableList.<String>builder().addAll(JOINING);
    for (int i = 0; i < ARABIC_LETTERS.length(); i++) {
      for (int j = 0; j < ARABIC_LETTERS.length(); j++) {
        var pair = "" + ARABIC_LETTERS.charAt(i) + ARABIC_LETTERS.charAt(j);
        words.add(pair, "ب" + pair + "ب");
      }
    }
    return words.build();
  }

  /** Returns the worst of what the glyphs of a word without marks do to its letters. */
  static Joining joining(ShapedText shaped) {
    if (shaped.sources().contains(JOINED)) {
      return Joining.SPLIT;
    }
    var several = shaped.sources().stream().filter(source -> source.length() > 1).toList();
    if (several.isEmpty()) {
      return Joining.ONE_EACH;
    }
    return LAM_ALEF.containsAll(several) ? Joining.LAM_ALEF : Joining.LIGATURE;
  }

  /** Emphasis and titles need a bold face, paragraphs and notes a regular one. */
  private void checkWeights(List<Face> faces, String pointer) {
    boolean bold = faces.stream().anyMatch(face -> face.typeface().weight() >= SEMIBOLD);
    boolean regular =
        kind == FontKind.HEADING
            || faces.stream()
                .anyMatch(
                    face ->
                        face.typeface().weight() <= REGULAR_AT_MOST && !face.typeface().italic());
    if (!bold || !regular) {
      var fields = ImmutableMap.<String, Object>of("weight", bold ? "400" : "600", "other", family);
      report(pointer, "weight", fields);
    }
  }

  private void report(String pointer, String variant, ImmutableMap<String, Object> more) {
    var fields = ImmutableMap.<String, Object>builder();
    fields.put("found", family).put("case", variant).putAll(more);
    problems.error("value/theme-letters", pointer, fields.buildOrThrow());
  }
}
