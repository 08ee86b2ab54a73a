package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a study writes to ask for {@link Programme}.
 *
 * @param sessions the sequences
 * @param days the date of each day of the sessions, in order; a day that is not named has none
 * @param breaks kinds of session that are breaks; one kind by default, called as in English
 * @param pause shortest break that counts as rest, in minutes; 10 by default
 * @param longest longest stretch without a pause before it is pointed out, in minutes; 120 by
 *     default
 */
public record ProgrammeRequest(
    SessionsRole sessions,
    ImmutableMap<String, LocalDate> days,
    ImmutableList<String> breaks,
    Optional<Integer> pause,
    Optional<Integer> longest) {

  /**
   * Sessions, one row each.
   *
   * @param id column of keys
   * @param day column of days, as codes
   * @param start column of times: {@code 09:30}
   * @param minutes column of lengths
   * @param title column of titles
   * @param kind column of kinds, as codes: {@code plenary}, {@code workshop}
   * @param room column of rooms
   * @param lead column of those who lead, parted by semicolons
   * @param material column of what is needed
   */
  public record SessionsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> day,
      Optional<String> start,
      Optional<String> minutes,
      Optional<String> title,
      Optional<String> kind,
      Optional<String> room,
      Optional<String> lead,
      Optional<String> material)
      implements TableRole {}
}
