package fr.arpent.methods.mobilisation.budgeting;

import com.fasterxml.jackson.annotation.JsonValue;

/** What greedy rules of cities do with a project that does not fit, or has few votes. */
public enum GreedyVariant {
  /** Skips what no longer fits, and goes on. */
  SKIP("greedy"),
  /** Skips what no longer fits and what has less than a threshold. */
  THRESHOLD("greedy-threshold"),
  /** Stops at the first project that does not fit. */
  NO_SKIP("greedy-no-skip");

  private final String code;

  GreedyVariant(String code) {
    this.code = code;
  }

  /** Returns the word of Pabulib. */
  @JsonValue
  public String code() {
    return code;
  }
}
