package fr.arpent.methods.mobilisation.sortition.lottery;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many seats of a panel go to the people who share one trait (quota).
 *
 * @param field what is asked: {@code age}
 * @param value the answer: {@code 16-29}
 * @param min least seats, {@code >= 0}
 * @param max most seats, {@code >= min}
 * @param minFlex least seats that the team could live with, {@code <= min}
 * @param maxFlex most seats that the team could live with, {@code >= max}
 */
public record Quota(String field, String value, int min, int max, int minFlex, int maxFlex) {

  /** Checks the order of the bounds. */
  public Quota {
    checkArgument(
        0 <= min && min <= max,
        "quota %s %s: seats must satisfy 0 <= minimum <= maximum, was [%s, %s]",
        field,
        value,
        min,
        max);
    checkArgument(
        0 <= minFlex && minFlex <= min && max <= maxFlex,
        "quota %s %s: flex must hold [%s, %s], was [%s, %s]",
        field,
        value,
        min,
        max,
        minFlex,
        maxFlex);
  }

  /** Returns a quota that does not give way. */
  public static Quota of(String field, String value, int min, int max) {
    return new Quota(field, value, min, max, min, max);
  }

  /** Returns this quota, giving way by at most so many seats on each side. */
  public Quota withFlex(int seats) {
    return new Quota(field, value, min, max, Math.max(0, min - seats), max + seats);
  }

  /** Returns this quota with other bounds, inside its flex. */
  public Quota withSeats(int newMin, int newMax) {
    return new Quota(field, value, newMin, newMax, minFlex, maxFlex);
  }

  /** Returns whether a number of seats is within the bounds. */
  public boolean admits(int seats) {
    return min <= seats && seats <= max;
  }
}
