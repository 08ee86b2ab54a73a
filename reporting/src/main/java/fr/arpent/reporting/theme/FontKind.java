package fr.arpent.reporting.theme;

import java.util.Locale;

/** What a family of letters is for; a theme names one family per kind and script. */
public enum FontKind {
  /** Paragraphs. */
  TEXT,
  /** Titles. */
  HEADING,
  /** Tables, figures, captions, notes. */
  LABEL;

  /** Returns the key in the tokens: {@code heading}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind of a key in the tokens. */
  static FontKind of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
