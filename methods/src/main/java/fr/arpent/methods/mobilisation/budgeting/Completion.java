package fr.arpent.methods.mobilisation.budgeting;

/** How Equal Shares uses money that nobody can spend any more. */
public enum Completion {
  /** It stays unspent. */
  NONE,
  /** A greedy pass with the same utility, per unit of cost. */
  GREEDY,
  /**
   * The share of each voter is raised by a step and the rule run again, until the outcome costs
   * more than the budget or, with the exhaustive stop, no further project would fit; the last
   * outcome within the budget counts.
   */
  ADD1,
  /** As {@link #ADD1}, then a greedy pass with the same utility. */
  ADD1U
}
