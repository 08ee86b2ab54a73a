package fr.arpent.methods.mobilisation.budgeting;

import java.util.Locale;

/**
 * What greedy rules of cities do with a project that does not fit, or has few votes; named as in
 * Pabulib.
 */
public enum GreedyVariant {
  /** Skips what no longer fits, and goes on. */
  GREEDY,
  /** Skips what no longer fits and what has less than a threshold. */
  GREEDY_THRESHOLD,
  /** Stops at the first project that does not fit. */
  GREEDY_NO_SKIP;

  /** Returns the word of Pabulib: {@code greedy-no-skip}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
