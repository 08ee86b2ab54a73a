package fr.arpent.methods.mobilisation.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that takes time (tâche), on a node of the network.
 *
 * @param id key
 * @param title as printed
 * @param group under which it is drawn
 * @param duration in working days; 0 for a milestone
 * @param after ids of what must be finished before it starts
 * @param notBefore first possible day
 * @param due last possible day
 * @param resources units of each resource on each of its working days
 */
public record Activity(
    String id,
    Optional<LocalizedText> title,
    Optional<String> group,
    Estimate duration,
    ImmutableList<String> after,
    Optional<LocalDate> notBefore,
    Optional<LocalDate> due,
    ImmutableSortedMap<String, Double> resources) {

  /** Checks the order of the days. */
  public Activity {
    checkArgument(
        notBefore.isEmpty() || due.isEmpty() || !due.get().isBefore(notBefore.get()),
        "activity %s must not be due before it may start",
        id);
  }

  /** Returns an activity that only waits for others. */
  public static Activity of(String id, Estimate duration, String... after) {
    return new Activity(
        id,
        Optional.empty(),
        Optional.empty(),
        duration,
        ImmutableList.copyOf(after),
        Optional.empty(),
        Optional.empty(),
        ImmutableSortedMap.of());
  }

  /** Returns the activity with limits in time. */
  public Activity within(Optional<LocalDate> from, Optional<LocalDate> until) {
    return new Activity(id, title, group, duration, after, from, until, resources);
  }

  /** Returns the activity with units of resources. */
  public Activity using(ImmutableMap<String, Double> units) {
    return new Activity(
        id, title, group, duration, after, notBefore, due, ImmutableSortedMap.copyOf(units));
  }

  /**
   * How long an activity takes, in working days: three estimates of PERT, equal when it is certain.
   */
  public record Estimate(double optimistic, double likely, double pessimistic) {

    /** Checks the order. */
    public Estimate {
      checkArgument(
          optimistic >= 0 && optimistic <= likely && likely <= pessimistic,
          "estimates must satisfy 0 <= optimistic <= likely <= pessimistic, were %s, %s, %s",
          optimistic,
          likely,
          pessimistic);
    }

    /** Returns a duration without uncertainty. */
    public static Estimate certain(double days) {
      return new Estimate(days, days, days);
    }

    /** Returns the expected duration, (a + 4m + b) / 6. */
    public double mean() {
      return optimistic == pessimistic ? likely : (optimistic + 4 * likely + pessimistic) / 6;
    }

    /** Returns the variance, ((b − a) / 6)². */
    public double variance() {
      double deviation = (pessimistic - optimistic) / 6;
      return deviation * deviation;
    }
  }
}
