package fr.arpent.reporting.theme;

import java.util.Optional;

/**
 * How a type role is set in one script.
 *
 * @param font kind of family
 * @param size of the letters, in points
 * @param leading distance of baselines, in points
 * @param weight 400, 600 or 700
 * @param italic whether letters are slanted
 * @param colour colour of the letters; empty when it depends on what lies under them
 */
public record TypeSpec(
    FontKind font,
    double size,
    double leading,
    int weight,
    boolean italic,
    Optional<ColourRole> colour) {

  /** Returns the same letters in another weight. */
  public TypeSpec weighing(int newWeight) {
    return new TypeSpec(font, size, leading, newWeight, italic, colour);
  }

  /** Returns the same letters, slanted or upright. */
  public TypeSpec slanted(boolean newItalic) {
    return new TypeSpec(font, size, leading, weight, newItalic, colour);
  }

  /** Returns the same letters in the family of another kind. */
  public TypeSpec in(FontKind newFont) {
    return new TypeSpec(newFont, size, leading, weight, italic, colour);
  }

  /** Returns the same letters in another size, in points; the leading stays. */
  public TypeSpec sized(double newSize) {
    return new TypeSpec(font, newSize, leading, weight, italic, colour);
  }
}
