package fr.arpent.methods.mobilisation.governance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rule of a body is about. */
public enum RuleKind {
  /** A value has its share of the seats. */
  SHARE,
  /** All values of a field have as many seats. */
  PARITY,
  /** Every value of a field has a seat. */
  AT_LEAST_ONE,
  /** A share of the seats is renewed every so many years. */
  RENEWAL,
  /** Terms last so many years. */
  TERM_YEARS,
  /** A share of the seats is present at every meeting. */
  QUORUM,
  /** There are about so many meetings a year. */
  MEETINGS_PER_YEAR;

  /** Returns the code: {@code at-least-one}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns whether it depends on who sits on a day, and on nothing else. */
  boolean isOfSeats() {
    return this == SHARE || this == PARITY || this == AT_LEAST_ONE;
  }
}
