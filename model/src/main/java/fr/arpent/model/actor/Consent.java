package fr.arpent.model.actor;

/** What a person agreed to have done with name and address (consentement); never inferred. */
public enum Consent {
  /** Nothing may leave the private folder. */
  NONE,
  /** The team may use them. */
  INTERNAL,
  /** They may be printed. */
  PUBLIC
}
