package fr.arpent.methods.draw;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Seed of a search that is not a public draw: {@code seed: {text: "seating-2026"}}. Any text will
 * do; the same text gives the same result, and there is none by default.
 *
 * @param text not blank
 */
public record SearchSeed(String text) {

  /** Checks that there is a text. */
  public SearchSeed {
    checkArgument(!text.isBlank(), "the text of a seed must not be blank");
  }
}
