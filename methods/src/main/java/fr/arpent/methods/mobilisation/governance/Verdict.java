package fr.arpent.methods.mobilisation.governance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a rule is kept. */
public enum Verdict {
  MET,
  BROKEN,
  /** The data do not tell: no meetings, no terms, nobody seated. */
  NOT_CHECKED;

  /** Returns the code: {@code not-checked}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
