package fr.arpent.model.election;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What a voter could write on a ballot. */
public enum VoteType {
  /** Any number of projects, within limits of length or of cost. */
  APPROVAL("approval"),
  /** One project. */
  CHOOSE_1("choose-1"),
  /** Points shared out among projects, within a sum. */
  CUMULATIVE("cumulative"),
  /** Projects in order of preference, the best first. */
  ORDINAL("ordinal"),
  /** A score for each project, without a sum. */
  SCORING("scoring");

  private final String code;

  VoteType(String code) {
    this.code = code;
  }

  /** Returns the word of the format, as in {@code vote_type}. */
  @JsonValue
  public String code() {
    return code;
  }

  /** Returns whether ballots give points. */
  public boolean hasPoints() {
    return this == CUMULATIVE || this == SCORING;
  }

  /** Finds a type by the word of the format. */
  public static Optional<VoteType> find(String code) {
    return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
  }
}
