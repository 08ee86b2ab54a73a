package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Result;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A facilitation programme that adds up: the outcome of {@link Programme}. All lengths are minutes.
 *
 * @param days in order
 * @param sessions in order of day, start and id
 * @param kinds by length, the longest first
 * @param leads in order of id
 * @param overlaps sessions that need one room or one person at the same time
 * @param count sessions, breaks among them
 * @param minutes from the first start to the last end of every day, together
 * @param work in sessions that are no breaks; what runs side by side counts once
 * @param breaks in breaks
 * @param idle between sessions, in which nothing is planned
 */
public record ProgrammeResult(
    ImmutableList<Day> days,
    ImmutableList<Slot> sessions,
    ImmutableList<Kind> kinds,
    ImmutableList<Lead> leads,
    ImmutableList<Overlap> overlaps,
    int count,
    int minutes,
    int work,
    int breaks,
    int idle,
    ImmutableList<Finding> findings,
    Provenance provenance)
    implements Result {

  /**
   * A day.
   *
   * @param order place from 1
   * @param start of the first session
   * @param end of the last
   * @param stretch the longest work without a pause
   */
  public record Day(
      String id,
      int order,
      Answer<LocalDate> date,
      String start,
      String end,
      int sessions,
      int minutes,
      int work,
      int breaks,
      int idle,
      int stretch) {}

  /**
   * A session.
   *
   * @param order place in the programme, from 1
   * @param pause whether it is a break
   */
  public record Slot(
      String id,
      int order,
      String day,
      String start,
      String end,
      int minutes,
      Optional<LocalizedText> title,
      Answer<String> kind,
      Answer<String> room,
      ImmutableList<String> leads,
      Optional<LocalizedText> material,
      boolean pause) {}

  /**
   * Sessions of one kind.
   *
   * @param share of the minutes of all sessions, in [0, 1]
   */
  public record Kind(String id, int order, int sessions, int minutes, double share) {}

  /** Sessions that one person or team leads. */
  public record Lead(String id, int sessions, int minutes) {}

  /**
   * Two sessions that cannot both take place.
   *
   * @param on {@code room} or {@code lead}
   * @param of which one
   */
  public record Overlap(String first, String second, String on, String of, int minutes) {}
}
