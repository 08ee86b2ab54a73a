package fr.arpent.methods.mobilisation.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What {@link CriticalPath} works on.
 *
 * @param activities with distinct ids; what they wait for is among them, and not in a circle
 * @param calendar when people work
 * @param deadline day by which all must be done
 * @param capacities units of each resource on a working day
 * @param period over which workload is added up
 */
public record CriticalPathInput(
    ImmutableList<Activity> activities,
    WorkCalendar calendar,
    Optional<LocalDate> deadline,
    ImmutableSortedMap<String, Double> capacities,
    LoadPeriod period) {

  /** Longest plan, in working days: about eighty years. */
  public static final int LONGEST = 20_000;

  /** Checks ids, references and length. */
  public CriticalPathInput {
    var ids = activities.stream().map(Activity::id).collect(Collectors.toSet());
    checkArgument(ids.size() == activities.size(), "ids of activities must be distinct");
    for (var activity : activities) {
      checkArgument(
          ids.containsAll(activity.after()),
          "activity %s must wait for activities of the plan, was %s",
          activity.id(),
          activity.after());
    }
    var circle = Precedence.circle(activities);
    checkArgument(circle.isEmpty(), "activities must not wait in a circle, did: %s", circle);
    double sum = activities.stream().mapToDouble(one -> one.duration().pessimistic()).sum();
    checkArgument(sum <= LONGEST, "a plan must last 20000 working days at most, was %s", sum);
  }

  /** Returns a plan without deadline and capacities. */
  public static CriticalPathInput of(Iterable<Activity> activities, WorkCalendar calendar) {
    return new CriticalPathInput(
        ImmutableList.copyOf(activities),
        calendar,
        Optional.empty(),
        ImmutableSortedMap.of(),
        LoadPeriod.MONTH);
  }
}
