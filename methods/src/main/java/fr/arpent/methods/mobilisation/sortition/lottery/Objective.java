package fr.arpent.methods.mobilisation.sortition.lottery;

/** What a lottery makes as fair as quotas allow (critère d'équité). */
public enum Objective {
  /** The lowest chance as high as possible, then the second lowest, and so on. */
  LEXIMIN,
  /** The lowest chance as high as possible; the others as they come. */
  MAXIMIN,
  /** The product of all chances as high as possible. */
  NASH,
  /** Seats filled one by one, the hardest quota first; no chance is promised. */
  LEGACY
}
