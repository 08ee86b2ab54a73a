package fr.arpent.model.field;

/** What a person who was interviewed agreed to have done with the words. */
public enum QuoteConsent {
  /** May be quoted by name. */
  QUOTE,
  /** May be quoted without the name. */
  QUOTE_ANONYMOUS,
  /** Is counted, never printed. */
  NO_QUOTE
}
