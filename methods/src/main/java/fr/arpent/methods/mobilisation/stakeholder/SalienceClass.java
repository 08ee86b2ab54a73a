package fr.arpent.methods.mobilisation.stakeholder;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * Class of a stakeholder by the attributes it has: power, legitimacy, urgency (Mitchell, Agle and
 * Wood 1997, figure 2). From the most salient.
 */
public enum SalienceClass {
  /** Power, legitimacy and urgency (partie prenante évidente). */
  DEFINITIVE(true, true, true),
  /** Power and legitimacy. */
  DOMINANT(true, true, false),
  /** Power and urgency. */
  DANGEROUS(true, false, true),
  /** Legitimacy and urgency. */
  DEPENDENT(false, true, true),
  /** Power alone. */
  DORMANT(true, false, false),
  /** Legitimacy alone. */
  DISCRETIONARY(false, true, false),
  /** Urgency alone. */
  DEMANDING(false, false, true),
  /** None of the three. */
  NON_STAKEHOLDER(false, false, false);

  /** All classes, the most salient first. */
  public static final ImmutableList<SalienceClass> ORDER = ImmutableList.copyOf(values());

  private final boolean power;
  private final boolean legitimacy;
  private final boolean urgency;

  SalienceClass(boolean power, boolean legitimacy, boolean urgency) {
    this.power = power;
    this.legitimacy = legitimacy;
    this.urgency = urgency;
  }

  /** Returns the class of a stakeholder that has these attributes. */
  public static SalienceClass of(boolean power, boolean legitimacy, boolean urgency) {
    for (var candidate : ORDER) {
      if (candidate.power == power
          && candidate.legitimacy == legitimacy
          && candidate.urgency == urgency) {
        return candidate;
      }
    }
    throw new AssertionError("the eight classes cover every case");
  }

  /** Returns the salience: the number of attributes, 0 (none) to 3 (high). */
  public int salience() {
    return (power ? 1 : 0) + (legitimacy ? 1 : 0) + (urgency ? 1 : 0);
  }

  /** Returns the code used in results: {@code definitive}, {@code non-stakeholder}. */
  @JsonValue
  public String code() {
    return this == NON_STAKEHOLDER ? "non-stakeholder" : name().toLowerCase(Locale.ROOT);
  }
}
