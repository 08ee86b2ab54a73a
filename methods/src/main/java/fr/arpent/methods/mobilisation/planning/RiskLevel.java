package fr.arpent.methods.mobilisation.planning;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How critical a risk is. */
public enum RiskLevel {
  LOW,
  MEDIUM,
  HIGH;

  /** Returns the code: {@code medium}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
