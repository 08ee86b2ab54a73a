package fr.arpent.reporting.charter;

import com.google.common.collect.ImmutableList;
import fr.arpent.reporting.charter.ColourRule.Kind;

/**
 * The rules of the design's section on colour, for every theme.
 *
 * <p>Text has a contrast of 4.5 with whatever lies under it, tints included; large letters and
 * shapes that mean something have 3, the last two categories excepted, which take an outline. White
 * titles of openers keep 5.9. Any two categories are 8.5 apart in lightness, two neighbours of a
 * sequential scale 9, of a diverging one 7.5, so that a grey print keeps them apart: what both
 * themes of this library hold.
 *
 * <p>Source of the contrasts: W3C, <cite>Web Content Accessibility Guidelines 2.2</cite>, success
 * criteria 1.4.3 and 1.4.11.
 */
final class ColourRules {

  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;
  private static final double OPENER = 5.9;
  private static final double CATEGORIES_APART = 8.5;
  private static final double CLASSES_APART = 9;
  private static final double ARMS_APART = 7.5;

  /** The fifth and sixth category take an outline of ink. */
  private static final int WITHOUT_OUTLINE = 4;

  private static final ImmutableList<String> LETTERS =
      ImmutableList.of("/colours/ink", "/colours/muted", "/colours/primary", "/colours/accent");

  private static final ImmutableList<String> GROUNDS =
      ImmutableList.of(Hues.WHITE, "/colours/tint", "/colours/tint-2");

  private ColourRules() {}

  /** Returns the rules for themes with as many colours as these. */
  static ImmutableList<ColourRule> of(Hues hues) {
    var rules = ImmutableList.<ColourRule>builder();
    for (var letters : LETTERS) {
      for (var ground : GROUNDS) {
        rules.add(new ColourRule(Kind.TEXT, letters, ground, TEXT));
      }
    }
    rules.add(new ColourRule(Kind.TEXT, "/colours/highlight", "/colours/primary", TEXT));
    for (int i = 0; i < hues.count("/colours/opener-tones"); i++) {
      var tone = "/colours/opener-tones/" + i;
      rules.add(new ColourRule(Kind.TEXT, Hues.WHITE, tone, OPENER));
      rules.add(new ColourRule(Kind.SHAPE, "/colours/highlight", tone, SHAPE));
    }
    addCategories(rules, hues.count("/categorical"));
    addScale(rules, "/sequential", hues.count("/sequential"), hues.count("/sequential"));
    addScale(rules, "/diverging", hues.count("/diverging"), hues.count("/diverging") / 2 + 1);
    return rules.build();
  }

  private static void addCategories(ImmutableList.Builder<ColourRule> rules, int count) {
    for (int i = 0; i < count; i++) {
      var colour = "/categorical/" + i;
      if (i < WITHOUT_OUTLINE) {
        rules.add(new ColourRule(Kind.SHAPE, colour, Hues.WHITE, SHAPE));
      }
      addLetters(rules, colour);
      for (int j = 0; j < i; j++) {
        rules.add(new ColourRule(Kind.STEP, colour, "/categorical/" + j, CATEGORIES_APART));
      }
    }
  }

  /**
   * A sequential scale grows darker throughout; of a diverging one the first arm grows lighter, up
   * to the middle class, and the second darker.
   */
  private static void addScale(
      ImmutableList.Builder<ColourRule> rules, String scale, int count, int middle) {
    boolean twoArms = middle < count;
    for (int i = 0; i < count; i++) {
      addLetters(rules, scale + "/" + i);
      if (i > 0) {
        boolean lighter = twoArms && i < middle;
        int front = lighter ? i : i - 1;
        int ground = lighter ? i - 1 : i;
        double least = twoArms ? ARMS_APART : CLASSES_APART;
        rules.add(new ColourRule(Kind.DESCENT, scale + "/" + front, scale + "/" + ground, least));
      }
    }
  }

  private static void addLetters(ImmutableList.Builder<ColourRule> rules, String colour) {
    rules.add(new ColourRule(Kind.LETTERS, colour, "/colours/ink", TEXT));
  }
}
