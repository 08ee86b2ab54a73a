package fr.arpent.reporting.typeset;

import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.TypeRole;
import java.util.Optional;

/**
 * How words are set: a type role, and where this text departs from it.
 *
 * @param role size, leading, weight and colour
 * @param colour other colour of the letters
 * @param weight other weight
 * @param size other size, in points
 * @param alignment where lines stand in the measure
 * @param hyphenated whether long words may be divided
 */
record Setting(
    TypeRole role,
    Optional<Colour> colour,
    Optional<Integer> weight,
    Optional<Double> size,
    Alignment alignment,
    boolean hyphenated) {

  /** Where lines stand in the measure. */
  enum Alignment {
    /** At the start edge, ragged at the end: words. */
    START,
    /** At the right edge in all languages: numbers. */
    RIGHT,
    /** In the middle. */
    CENTRE
  }

  /** Returns a role as the design has it; only running text is hyphenated. */
  static Setting of(TypeRole role) {
    return new Setting(
        role,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Alignment.START,
        isRunningText(role));
  }

  Setting coloured(Colour other) {
    return new Setting(role, Optional.of(other), weight, size, alignment, hyphenated);
  }

  Setting weighing(int other) {
    return new Setting(role, colour, Optional.of(other), size, alignment, hyphenated);
  }

  Setting sized(double other) {
    return new Setting(role, colour, weight, Optional.of(other), alignment, hyphenated);
  }

  Setting aligned(Alignment other) {
    return new Setting(role, colour, weight, size, other, hyphenated);
  }

  Setting unhyphenated() {
    return new Setting(role, colour, weight, size, alignment, false);
  }

  private static boolean isRunningText(TypeRole role) {
    return switch (role) {
      case BODY, LEAD, KEY_MESSAGE, CALLOUT_TEXT, SIDE_NOTE, FOOTNOTE -> true;
      default -> false;
    };
  }
}
