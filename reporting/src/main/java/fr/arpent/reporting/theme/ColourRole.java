package fr.arpent.reporting.theme;

import java.util.Locale;

/** What a colour is for; a theme gives each role its colour. */
public enum ColourRole {
  INK,
  MUTED,
  RULE,
  HAIR,
  PRIMARY,
  PRIMARY_DARK,
  TINT,
  TINT_2,
  SOFT,
  ACCENT,
  HIGHLIGHT,
  WHITE;

  /** Returns the key in the tokens: {@code primary-dark}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
