package fr.arpent.methods.mobilisation.opinion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody answers to a statement they have seen. */
public enum Vote {
  /** For the statement: +1. */
  AGREE(1),
  /** Neither: 0. Seen, which is not the same as no vote. */
  PASS(0),
  /** Against it: −1. */
  DISAGREE(-1);

  private final int value;

  Vote(int value) {
    this.value = value;
  }

  /** Returns 1, 0 or −1. */
  public int value() {
    return value;
  }

  /** Returns {@code agree}, {@code pass} or {@code disagree}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
