package fr.arpent.reporting.charter;

import fr.arpent.reporting.theme.Colour;
import fr.arpent.reporting.theme.Palette;

/**
 * What the design promises about two colours of every theme.
 *
 * @param kind what is measured
 * @param front pointer of the colour that is printed
 * @param ground pointer of the colour under it, or beside it
 * @param least what the measure must reach
 */
record ColourRule(Kind kind, String front, String ground, double least) {

  /** What is measured of two colours. */
  enum Kind {
    /** WCAG's contrast of letters with what lies under them. */
    TEXT {
      @Override
      double measure(Colour front, Colour ground) {
        return Palette.contrast(front, ground);
      }
    },
    /** WCAG's contrast of large letters, or of a shape that means something. */
    SHAPE {
      @Override
      double measure(Colour front, Colour ground) {
        return Palette.contrast(front, ground);
      }
    },
    /** WCAG's contrast of what is written on a colour: in ink or white, whichever is better. */
    LETTERS {
      @Override
      double measure(Colour front, Colour ground) {
        return Math.max(Palette.contrast(front, ground), Palette.contrast(front, Colour.WHITE));
      }
    },
    /** Difference of lightness, which a grey print keeps. */
    STEP {
      @Override
      double measure(Colour front, Colour ground) {
        return Math.abs(Palette.lightness(front) - Palette.lightness(ground));
      }
    },
    /** How much lighter the first is than the second. */
    DESCENT {
      @Override
      double measure(Colour front, Colour ground) {
        return Palette.lightness(front) - Palette.lightness(ground);
      }
    };

    abstract double measure(Colour front, Colour ground);
  }

  /** Returns what is measured. */
  double found(Hues hues) {
    return kind.measure(hues.at(front), hues.at(ground));
  }

  boolean holds(Hues hues) {
    return found(hues) >= least;
  }

  boolean concerns(String pointer) {
    return front.equals(pointer) || ground.equals(pointer);
  }

  boolean isContrast() {
    return kind == Kind.TEXT || kind == Kind.SHAPE || kind == Kind.LETTERS;
  }
}
