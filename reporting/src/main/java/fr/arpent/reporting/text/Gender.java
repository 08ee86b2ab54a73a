package fr.arpent.reporting.text;

/** Grammatical gender of the noun that a number or a rank goes with. */
public enum Gender {
  MASCULINE,
  FEMININE
}
