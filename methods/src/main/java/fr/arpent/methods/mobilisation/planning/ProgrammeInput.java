package fr.arpent.methods.mobilisation.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;

/**
 * What {@link Programme} works on.
 *
 * @param sessions with distinct ids, in any order
 * @param days date of each day, in order
 * @param breaks kinds that are breaks
 * @param pause shortest break that counts as rest, in minutes
 * @param longest longest stretch without a pause before it is pointed out, in minutes
 */
public record ProgrammeInput(
    ImmutableList<Session> sessions,
    ImmutableMap<String, LocalDate> days,
    ImmutableSet<String> breaks,
    int pause,
    int longest) {

  /** Kinds that are breaks unless a study says more. */
  public static final ImmutableSet<String> BREAKS = ImmutableSet.of("break");

  /** Shortest pause unless a study says more. */
  public static final int PAUSE = 10;

  /** Longest stretch unless a study says more. */
  public static final int LONGEST = 120;

  /** Checks ids and minutes. */
  public ProgrammeInput {
    checkArgument(
        sessions.stream().map(Session::id).distinct().count() == sessions.size(),
        "ids of sessions must be distinct");
    checkArgument(pause >= 1, "pause must be >= 1 minute, was %s", pause);
    checkArgument(longest >= 1, "longest must be >= 1 minute, was %s", longest);
  }

  /** Returns sessions on days without dates, with the usual settings. */
  public static ProgrammeInput of(Iterable<Session> sessions) {
    return new ProgrammeInput(
        ImmutableList.copyOf(sessions), ImmutableMap.of(), BREAKS, PAUSE, LONGEST);
  }

  /** Returns whether a session is a break. */
  boolean isBreak(Session session) {
    return session.kind().filter(breaks::contains).isPresent();
  }
}
