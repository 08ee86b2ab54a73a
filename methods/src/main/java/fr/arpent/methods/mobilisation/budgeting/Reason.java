package fr.arpent.methods.mobilisation.budgeting;

/** Why a project was not funded. */
public enum Reason {
  /** No ballot gives it anything. */
  NO_VOTES,
  /** It has fewer votes or points than the rule asks for. */
  BELOW_THRESHOLD,
  /** When its turn came, less money was left than it costs. */
  NO_MONEY_LEFT,
  /** The rule had stopped at a project that did not fit. */
  STOPPED_BEFORE,
  /** Its supporters together had less left than it costs. */
  SUPPORTERS_SHORT
}
