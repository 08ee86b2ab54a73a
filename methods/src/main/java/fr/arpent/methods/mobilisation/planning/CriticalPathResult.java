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
 * A schedule: the outcome of {@link CriticalPath}. Times and floats are working days from the
 * start.
 *
 * @param activities in order of earliest start; among equals, what is waited for comes first
 * @param criticalPath ids of one longest chain, from start to end
 * @param resources in order of id
 * @param duration expected length of the project
 * @param start first day
 * @param end last day
 * @param deadline day by which all must be done
 * @param deviation standard deviation of the length along the critical path; 0 when all is certain
 * @param probability chance of ending by the deadline, after PERT's normal approximation
 * @param critical number of activities without float
 * @param late number of activities that end after their due day
 */
public record CriticalPathResult(
    ImmutableList<Scheduled> activities,
    ImmutableList<String> criticalPath,
    ImmutableList<Workload> resources,
    int count,
    double duration,
    LocalDate start,
    LocalDate end,
    Answer<LocalDate> deadline,
    double deviation,
    Answer<Double> probability,
    int critical,
    int late,
    ImmutableList<Finding> findings,
    Provenance provenance)
    implements Result {

  /**
   * An activity in time.
   *
   * @param duration expected, in working days
   * @param totalFloat by how much it may slip before the project, or a due day, does; below 0 when
   *     it is too late already
   * @param freeFloat by how much it may slip before another activity does
   * @param critical whether its total float is 0 or less
   * @param start its first day
   * @param end its last day
   */
  public record Scheduled(
      String id,
      int order,
      Optional<LocalizedText> title,
      Answer<String> group,
      double duration,
      double variance,
      double earliestStart,
      double earliestFinish,
      double latestStart,
      double latestFinish,
      double totalFloat,
      double freeFloat,
      boolean critical,
      LocalDate start,
      LocalDate end,
      Answer<LocalDate> due,
      ImmutableList<String> after) {}

  /**
   * What a resource has to do.
   *
   * @param days units × working days
   * @param peak most units on one day
   * @param peakOn first day with the peak
   * @param capacity units it has on a working day
   * @param daysOver days on which more is asked than it has
   */
  public record Workload(
      String id,
      double days,
      double peak,
      LocalDate peakOn,
      Answer<Double> capacity,
      int daysOver,
      ImmutableList<Load> periods) {}

  /**
   * The work of a period.
   *
   * @param id {@code 2026-05}, {@code 2026-W21}, {@code 2026-Q2}
   * @param days units × working days asked for
   * @param available units × working days there are
   */
  public record Load(String id, double days, Answer<Double> available) {}
}
