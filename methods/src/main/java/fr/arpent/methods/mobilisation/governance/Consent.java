package fr.arpent.methods.mobilisation.governance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a body stands on an option. */
public enum Consent {
  /** All agree. */
  CONSENSUS,
  /** Nobody blocks; some have reservations or stand aside. */
  WITH_RESERVATIONS,
  /** Somebody blocks. */
  BLOCKED,
  /** Too few took a position. */
  NO_QUORUM,
  /** A note is below the floor of its criterion: the option is not put to the body. */
  BELOW_FLOOR,
  /** No positions are known. */
  NOT_DISCUSSED;

  /** Returns the code: {@code with-reservations}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
