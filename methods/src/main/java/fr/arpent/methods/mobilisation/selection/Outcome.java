package fr.arpent.methods.mobilisation.selection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What becomes of an application. */
public enum Outcome {
  /** It has a place. */
  SELECTED,
  /** It is among the next ones, in case a place becomes free. */
  RESERVE,
  /** The places went to applications before it. */
  NOT_SELECTED,
  /** Its group already has as many places as the rules allow. */
  CAPPED,
  /** What it asks for is more than what was left of the budget. */
  OVER_BUDGET,
  /** Nothing but a draw that was not held can tell it from others around the last place. */
  TIED,
  /** On a criterion it does not reach the floor. */
  BELOW_FLOOR,
  /** Nobody scored it on some criterion. */
  NOT_SCORED,
  /** It breaks a rule of the call, and is not judged. */
  NOT_ELIGIBLE;

  /** Returns the code: {@code not-selected}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether it is only for its rank that the application has no place. */
  boolean isForRank() {
    return this == RESERVE || this == NOT_SELECTED;
  }

  /** Returns whether the application has a rank. */
  public boolean isRanked() {
    return compareTo(TIED) <= 0;
  }
}
