package fr.arpent.methods.mobilisation.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/**
 * A sequence of a facilitation programme (séquence).
 *
 * @param id key
 * @param day code of the day
 * @param start minutes since midnight
 * @param minutes length, {@code >= 1}; it ends on the same day
 * @param title as printed
 * @param kind code: {@code plenary}, {@code tables}, {@code break}
 * @param room where; empty when not said
 * @param leads who leads, in the order given
 * @param material what is needed
 */
public record Session(
    String id,
    String day,
    int start,
    int minutes,
    Optional<LocalizedText> title,
    Optional<String> kind,
    Optional<String> room,
    ImmutableList<String> leads,
    Optional<LocalizedText> material) {

  /** Minutes of a day. */
  static final int MIDNIGHT = 24 * 60;

  /** Checks the times. */
  public Session {
    checkArgument(start >= 0, "start must be >= 0 minutes after midnight, was %s", start);
    checkArgument(minutes >= 1, "a session must last 1 minute or more, was %s", minutes);
    checkArgument(
        start + minutes <= MIDNIGHT,
        "a session must end by midnight, %s ends %s minutes after it",
        id,
        start + minutes - MIDNIGHT);
  }

  /** Returns the end, in minutes since midnight. */
  int end() {
    return start + minutes;
  }

  /** Returns how many minutes two sessions have in common. */
  int shared(Session other) {
    return day.equals(other.day)
        ? Math.max(0, Math.min(end(), other.end()) - Math.max(start, other.start))
        : 0;
  }

  /** Returns minutes since midnight as {@code 09:30}; midnight is {@code 24:00}. */
  static String clock(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }
}
