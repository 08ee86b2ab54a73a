package fr.arpent.methods.mobilisation.selection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How firm the line between the selected and the others is. */
public enum Firmness {
  /**
   * The same applications are selected under {@value #CLEAR_SHARE} of the weightings at least and
   * whichever juror is left out, and the margin is {@value #CLEAR_ERRORS} standard errors or more.
   */
  CLEAR,
  /** Neither clear nor fragile. */
  CLOSE,
  /**
   * The same applications are selected under less than {@value #FRAGILE_SHARE} of the weightings,
   * or leaving out one juror of more than a third changes them, or the margin is below one standard
   * error, or a tie is not decided.
   */
  FRAGILE,
  /** No application is left out for its rank: there is no line. */
  NO_CUT;

  /** Share of weightings from which a selection is clear. */
  public static final double CLEAR_SHARE = 0.95;

  /** Share of weightings below which a selection is fragile. */
  public static final double FRAGILE_SHARE = 0.75;

  /** Standard errors from which a margin is clear. */
  public static final double CLEAR_ERRORS = 2;

  /** Returns the code: {@code no-cut}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
