package fr.arpent.methods.mobilisation.selection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rule of eligibility asks of a column. */
public enum EligibilityKind {
  /** A day, {@code on} or before. */
  BY,
  /** A day, {@code on} or after. */
  FROM,
  /** A number, {@code value} or less. */
  AT_MOST,
  /** A number, {@code value} or more. */
  AT_LEAST,
  /** One of {@code values}. */
  ONE_OF,
  /** A word for yes: one of {@code values}, or {@code yes true 1 oui نعم}. */
  YES,
  /** Anything but nothing. */
  GIVEN;

  /** Returns the code: {@code at-most}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether it reads days. */
  boolean isOfDays() {
    return this == BY || this == FROM;
  }

  /** Returns whether it reads numbers. */
  boolean isOfNumbers() {
    return this == AT_MOST || this == AT_LEAST;
  }
}
