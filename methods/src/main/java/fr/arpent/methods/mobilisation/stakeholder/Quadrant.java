package fr.arpent.methods.mobilisation.stakeholder;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Locale;

/** Quadrant of the power × interest plane (Mendelow 1981; names of Ackermann and Eden 2011). */
public enum Quadrant {
  /** Much power, much interest: manage closely. */
  KEY_PLAYERS,
  /** Much power, little interest: keep satisfied. */
  CONTEXT_SETTERS,
  /** Little power, much interest: keep informed. */
  SUBJECTS,
  /** Little of both: monitor. */
  CROWD;

  /** All quadrants, key players first. */
  public static final ImmutableList<Quadrant> ORDER = ImmutableList.copyOf(values());

  /** Returns the quadrant of a stakeholder. */
  public static Quadrant of(boolean muchPower, boolean muchInterest) {
    if (muchPower) {
      return muchInterest ? KEY_PLAYERS : CONTEXT_SETTERS;
    }
    return muchInterest ? SUBJECTS : CROWD;
  }

  /** Returns the code used in results: {@code key-players}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
