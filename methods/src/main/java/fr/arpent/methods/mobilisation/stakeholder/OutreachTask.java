package fr.arpent.methods.mobilisation.stakeholder;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an actor’s present and wished position ask of the team. */
public enum OutreachTask {
  /** Against, and the team wishes better: to be won, or calmed. */
  TURN,
  /** Neither for nor against, and the team wishes better: to be won. */
  WIN,
  /** For, and the team wishes more: to be strengthened. */
  STRENGTHEN,
  /** For, and that is enough: to be kept. */
  KEEP,
  /** Nothing is asked of it. */
  WATCH;

  /**
   * Returns the task.
   *
   * @param position present, −2 against to 2 for
   * @param wanted wished
   */
  public static OutreachTask of(double position, double wanted) {
    if (wanted > position) {
      return position < 0 ? TURN : position > 0 ? STRENGTHEN : WIN;
    }
    return position > 0 ? KEEP : WATCH;
  }

  /** Returns the code used in results: {@code turn}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
