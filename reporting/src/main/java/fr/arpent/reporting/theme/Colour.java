package fr.arpent.reporting.theme;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An sRGB colour.
 *
 * @param red 0–255
 * @param green 0–255
 * @param blue 0–255
 */
public record Colour(int red, int green, int blue) {

  /** White. */
  public static final Colour WHITE = new Colour(255, 255, 255);

  /** Checks the ranges. */
  public Colour {
    checkArgument(
        (red | green | blue) >= 0 && red < 256 && green < 256 && blue < 256,
        "a colour's parts must be in 0–255, were %s %s %s",
        red,
        green,
        blue);
  }

  /** Returns the colour written {@code #004F6B}. */
  public static Colour of(String hex) {
    checkArgument(hex.matches("#[0-9A-Fa-f]{6}"), "a colour must be written #RRGGBB, was %s", hex);
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return new Colour(rgb >> 16, (rgb >> 8) & 255, rgb & 255);
  }
}
