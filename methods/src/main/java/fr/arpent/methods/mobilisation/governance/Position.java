package fr.arpent.methods.mobilisation.governance;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;

/** What a member of a body says of an option. */
public enum Position {
  AGREE,
  /** Agrees, and wants something noted. */
  RESERVATION,
  /** Does not agree, and does not stand in the way. */
  STAND_ASIDE,
  /** Objects: there is no consensus. */
  BLOCK;

  /** The codes of all positions. */
  static final ImmutableList<String> CODES =
      Arrays.stream(values()).map(Position::code).collect(ImmutableList.toImmutableList());

  /** Returns the code: {@code stand-aside}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Position of(String code) {
    return Arrays.stream(values())
        .filter(position -> position.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
