package fr.arpent.methods.mobilisation.selection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A word for W, after R. C. Schmidt, <cite>Managing Delphi surveys using nonparametric statistical
 * techniques</cite>, Decision Sciences 28(3), 1997: 0.3 weak, 0.5 moderate, 0.7 strong, 0.9
 * unusually strong.
 */
public enum Concord {
  VERY_WEAK,
  WEAK,
  MODERATE,
  STRONG,
  VERY_STRONG;

  private static final double[] LIMITS = {0.3, 0.5, 0.7, 0.9};

  /** Returns the word for a W. */
  static Concord of(double w) {
    int above = 0;
    while (above < LIMITS.length && w >= LIMITS[above]) {
      above++;
    }
    return values()[above];
  }

  /** Returns the code: {@code very-weak}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
