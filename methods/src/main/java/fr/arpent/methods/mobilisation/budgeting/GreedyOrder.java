package fr.arpent.methods.mobilisation.budgeting;

/** By what greedy rules rank projects, the highest first. */
public enum GreedyOrder {
  /** The number of ballots that name it. */
  VOTES,
  /** The points given to it; on ordinal ballots those of its ranks. */
  SCORE,
  /** Ballots per unit of cost: more projects, and cheaper ones. */
  VOTES_PER_COST,
  /** Points per unit of cost. */
  SCORE_PER_COST;

  Utility utility() {
    return this == VOTES || this == VOTES_PER_COST ? Utility.CARDINALITY : Utility.SCORE;
  }

  boolean perCost() {
    return this == VOTES_PER_COST || this == SCORE_PER_COST;
  }
}
