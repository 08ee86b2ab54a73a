package fr.arpent.reporting.theme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * The colours of a theme.
 *
 * @param roles one colour per role
 * @param categorical colours of categories in their order of use, at most six; the last two take an
 *     ink outline
 * @param sequential five classes, light to dark
 * @param diverging seven classes, negative to positive
 * @param openerTones two tones of a chapter opener's field
 * @param coverTones three tones of the cover's field
 */
public record Palette(
    ImmutableMap<ColourRole, Colour> roles,
    ImmutableList<Colour> categorical,
    ImmutableList<Colour> sequential,
    ImmutableList<Colour> diverging,
    ImmutableList<Colour> openerTones,
    ImmutableList<Colour> coverTones) {

  /** Returns the colour of a role. */
  public Colour of(ColourRole role) {
    return java.util.Objects.requireNonNull(roles.get(role), role.key());
  }

  /** Returns ink or white, whichever reads better on a background (WCAG contrast). */
  public Colour textOn(Colour background) {
    return contrast(of(ColourRole.INK), background) >= contrast(Colour.WHITE, background)
        ? of(ColourRole.INK)
        : Colour.WHITE;
  }

  /** Returns WCAG's contrast ratio of two colours, in [1, 21]. */
  public static double contrast(Colour a, Colour b) {
    double first = luminance(a);
    double second = luminance(b);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /**
   * Returns how light a colour is for the eye, and what a grey print keeps of it: L* of CIE 1976
   * for daylight D65, in [0, 100].
   *
   * <p>Source: CIE 15:2004, <cite>Colorimetry</cite>, 8.2.1.
   */
  public static double lightness(Colour colour) {
    double share = luminance(colour);
    return share > 216.0 / 24389 ? 116 * StrictMath.cbrt(share) - 16 : share * 24389 / 27;
  }

  private static double luminance(Colour colour) {
    return 0.2126 * linear(colour.red())
        + 0.7152 * linear(colour.green())
        + 0.0722 * linear(colour.blue());
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
