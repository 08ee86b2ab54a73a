package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a study writes to ask for {@link CriticalPath}.
 *
 * @param activities what is to be done
 * @param start first day of the project
 * @param week working days, {@code monday} to {@code sunday}; Monday to Friday by default
 * @param closed days on which nobody works: {@code 2026-05-01}, or {@code 2026-08-01/2026-08-15}
 * @param deadline day by which all must be done
 * @param capacities units of each resource on a working day
 * @param period over which workload is added up; {@code month} by default
 */
public record CriticalPathRequest(
    ActivitiesRole activities,
    LocalDate start,
    ImmutableList<WeekDay> week,
    ImmutableList<String> closed,
    Optional<LocalDate> deadline,
    ImmutableMap<String, Double> capacities,
    Optional<LoadPeriod> period) {

  /**
   * Activities, one row each, with a duration or three estimates, in working days.
   *
   * @param id column of keys
   * @param title column of titles
   * @param group column of groups, under whose names the plan is drawn
   * @param duration column of durations
   * @param optimistic column of shortest durations
   * @param likely column of most likely durations
   * @param pessimistic column of longest durations
   * @param after column of the activities that must be finished before, parted by semicolons
   * @param notBefore column of first possible days
   * @param due column of last possible days
   * @param resources column of resources, parted by semicolons, with units: {@code team:2;hall}
   */
  public record ActivitiesRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> title,
      Optional<String> group,
      Optional<String> duration,
      Optional<String> optimistic,
      Optional<String> likely,
      Optional<String> pessimistic,
      Optional<String> after,
      Optional<String> notBefore,
      Optional<String> due,
      Optional<String> resources)
      implements TableRole {}
}
