package fr.arpent.reporting.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Something to be read, not yet in a language: the author's words, a message of the bundles, a
 * number, a translated name, or several of these in a row. {@link Wording#resolve} turns it into
 * {@link Words}.
 */
public sealed interface Text {

  /** Nothing. */
  Text EMPTY = new Plain(Words.of(""));

  /** Returns the author's words, already in the language of the guide. */
  static Text of(Words words) {
    return new Plain(words);
  }

  /** Returns the author's words, already in the language of the guide. */
  static Text of(String words) {
    return new Plain(Words.of(words));
  }

  /** Returns words that the study gives in several languages. */
  static Text of(LocalizedText words) {
    return new Translated(words);
  }

  /** Returns a message of the bundles without arguments. */
  static Text message(String key) {
    return new Message(key, ImmutableMap.of());
  }

  /**
   * Returns a message of the bundles with named arguments: texts, {@code String}s, numbers, dates.
   */
  static Text message(String key, ImmutableMap<String, ?> arguments) {
    return new Message(key, ImmutableMap.copyOf(arguments));
  }

  /** Returns a number with a fixed count of decimals. */
  static Text number(double value, int decimals) {
    return new Quantity(value, decimals, Quantity.Form.NUMBER);
  }

  /** Returns a year, or the number of a figure: without marks between thousands. */
  static Text plainNumber(int value) {
    return new Quantity(value, 0, Quantity.Form.PLAIN);
  }

  /** Returns a share in [0, 1] as a percentage. */
  static Text percent(double share, int decimals) {
    return new Quantity(share, decimals, Quantity.Form.PERCENT);
  }

  /**
   * Returns an amount of money, with cents when there are any.
   *
   * @param currency ISO 4217 code; empty where nobody says, which leaves the number alone
   */
  static Text money(BigDecimal amount, Optional<String> currency) {
    return new Money(amount, currency);
  }

  /** Returns a framed tag, such as the one that marks invented data. */
  static Text tag(Text words) {
    return new Tagged(words);
  }

  /** Returns texts one after the other, without a space between. */
  static Text joined(Text... parts) {
    return new Joined(ImmutableList.copyOf(parts));
  }

  /** The author's words. */
  record Plain(Words words) implements Text {}

  /** A message of the bundles; arguments are texts, strings, numbers or dates. */
  record Message(String key, ImmutableMap<String, Object> arguments) implements Text {}

  /** Words that the study gives in several languages. */
  record Translated(LocalizedText words) implements Text {}

  /** A number, written as the language does. */
  record Quantity(double value, int decimals, Form form) implements Text {

    /** How the number is written. */
    public enum Form {
      NUMBER,
      /** A share in [0, 1], times one hundred, with its sign. */
      PERCENT,
      /** A year or another number without marks between thousands. */
      PLAIN,
      /** With + or −. */
      SIGNED
    }
  }

  /** An amount of money, with the mark of its currency. */
  record Money(BigDecimal amount, Optional<String> currency) implements Text {}

  /** Words set in a frame: resolved to one {@link Words.Tag}. */
  record Tagged(Text words) implements Text {}

  /** Texts one after the other. */
  record Joined(ImmutableList<Text> parts) implements Text {}
}
