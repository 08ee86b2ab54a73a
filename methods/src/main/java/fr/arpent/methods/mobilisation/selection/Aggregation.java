package fr.arpent.methods.mobilisation.selection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How the scores of jurors become the jury's value of an application on a criterion. */
public enum Aggregation {
  /** Mean of those who scored. */
  MEAN,
  /** Median of those who scored: one extreme juror moves it little. */
  MEDIAN,
  /**
   * Each juror's scores become ranks, and ranks points: 100 for the first, 0 for the last, ties
   * sharing theirs (Borda); then the mean. Severity and how far apart marks are no longer count.
   */
  RANKS,
  /**
   * Each juror's scores become deviations from the juror's own mean in the juror's own standard
   * deviations; their mean is put back on the scale by the mean and deviation of all scores. Severe
   * and generous jurors then weigh the same.
   */
  STANDARDISED;

  /** Returns the code: {@code standardised}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether a score more on the scale is a value more, in proportion. */
  boolean isOnTheScale() {
    return this == MEAN || this == MEDIAN;
  }
}
