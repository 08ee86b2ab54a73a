package fr.arpent.methods.mobilisation.budgeting;

/** What a voter is taken to gain from a project that is named on the ballot and funded. */
public enum Utility {
  /** Its cost: whoever names a project wants the money spent there. */
  COST,
  /** One: every project counts alike. */
  CARDINALITY,
  /**
   * The points given to it; on ordinal ballots those of its rank, see {@link RankPoints}; one on
   * ballots without points or ranks.
   */
  SCORE
}
