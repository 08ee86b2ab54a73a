package fr.arpent.methods.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Scheduled;
import fr.arpent.model.io.CanonicalJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One plan on its way: forward pass, backward pass, critical chain, dates, workload. */
final class Scheduling {

  /** Sums of sixths are not exact: what is nearer than this is equal. */
  static final double NEAR = 1e-9;

  private static final String NOT_GIVEN = "not-given";

  private final CriticalPathInput input;
  private final ImmutableList<Activity> order;
  private final ImmutableListMultimap<String, Activity> followers;
  private final Map<String, Double> start = new HashMap<>();
  private final Map<String, Double> finish = new HashMap<>();
  private final Map<String, Double> latestFinish = new HashMap<>();
  private final Map<String, Double> variance = new HashMap<>();
  private final Map<String, String> driver = new HashMap<>();
  private final double end;
  private final List<LocalDate> days;

  Scheduling(CriticalPathInput input) {
    this.input = input;
    this.order = Precedence.order(input.activities());
    var byPrevious = ImmutableListMultimap.<String, Activity>builder();
    order.forEach(one -> one.after().forEach(before -> byPrevious.put(before, one)));
    this.followers = byPrevious.build();
    order.forEach(this::forward);
    this.end = order.stream().mapToDouble(this::finish).max().orElse(0);
    order.reverse().forEach(this::backward);
    this.days = input.calendar().days((int) Math.ceil(end - NEAR) + 1);
  }

  CriticalPathResult result() {
    var activities =
        order.stream().sorted(Comparator.comparingDouble(this::start)).collect(toImmutableList());
    var scheduled =
        activities.stream()
            .map(one -> scheduled(one, activities.indexOf(one) + 1))
            .collect(toImmutableList());
    var spans = new LinkedHashMap<Activity, WorkloadSum.Span>();
    order.forEach(one -> spans.put(one, new WorkloadSum.Span(start(one), finish(one))));
    var workload = new WorkloadSum(input, days).of(spans);
    var last = criticalEnd();
    double deviation = Math.sqrt(Math.max(0, variance.getOrDefault(last.id(), 0.0)));
    int late = (int) scheduled.stream().filter(Scheduling::isLate).count();
    return new CriticalPathResult(
        scheduled,
        chain(last.id()),
        workload,
        scheduled.size(),
        end,
        days.get(0),
        lastDay(end),
        Answer.ofOptional(input.deadline(), NOT_GIVEN),
        deviation,
        probability(deviation),
        (int) scheduled.stream().filter(Scheduled::critical).count(),
        late,
        findings(scheduled, workload, last),
        Provenance.of(CriticalPath.CARD, input));
  }

  private double start(Activity activity) {
    return start.getOrDefault(activity.id(), 0.0);
  }

  private double finish(Activity activity) {
    return finish.getOrDefault(activity.id(), 0.0);
  }

  private double latestFinish(Activity activity) {
    return latestFinish.getOrDefault(activity.id(), end);
  }

  /** Among equally late ones, what is waited for longest in variance drives the activity. */
  private void forward(Activity activity) {
    double earliest =
        activity.notBefore().map(day -> (double) input.calendar().before(day)).orElse(0.0);
    double spread = 0;
    Optional<String> cause = Optional.empty();
    for (var before : activity.after().stream().sorted(CanonicalJson.BY_CODE_POINT).toList()) {
      double ready = finish.getOrDefault(before, 0.0);
      double known = variance.getOrDefault(before, 0.0);
      boolean later = ready > earliest + NEAR;
      boolean asLate = Math.abs(ready - earliest) <= NEAR;
      if (later || (asLate && (cause.isEmpty() || known > spread + NEAR))) {
        earliest = Math.max(earliest, ready);
        spread = known;
        cause = Optional.of(before);
      }
    }
    cause.ifPresent(id -> driver.put(activity.id(), id));
    start.put(activity.id(), earliest);
    finish.put(activity.id(), earliest + activity.duration().mean());
    variance.put(activity.id(), spread + activity.duration().variance());
  }

  private void backward(Activity activity) {
    double latest =
        activity
            .due()
            .map(day -> Math.min(end, input.calendar().before(day.plusDays(1))))
            .orElse(end);
    for (var follower : followers.get(activity.id())) {
      latest = Math.min(latest, latestFinish(follower) - follower.duration().mean());
    }
    latestFinish.put(activity.id(), latest);
  }

  private Scheduled scheduled(Activity activity, int place) {
    double duration = activity.duration().mean();
    double slack = settled(latestFinish(activity) - finish(activity));
    double next = followers.get(activity.id()).stream().mapToDouble(this::start).min().orElse(end);
    boolean milestone = duration <= NEAR;
    var lastDay = lastDay(finish(activity));
    return new Scheduled(
        activity.id(),
        place,
        activity.title(),
        Answer.ofOptional(activity.group(), NOT_GIVEN),
        settled(duration),
        settled(activity.duration().variance()),
        settled(start(activity)),
        settled(finish(activity)),
        settled(latestFinish(activity) - duration),
        settled(latestFinish(activity)),
        slack,
        settled(next - finish(activity)),
        slack <= NEAR,
        milestone ? lastDay : days.get((int) Math.floor(start(activity) + NEAR)),
        lastDay,
        Answer.ofOptional(activity.due(), NOT_GIVEN),
        activity.after());
  }

  /** A sum of sixths that should be whole is whole, so that files show 44 and not 43.99…. */
  private static double settled(double value) {
    double whole = Math.rint(value);
    return Math.abs(value - whole) <= NEAR ? whole + 0.0 : value;
  }

  /** The day in which a moment lies, a moment between two days being the end of the first. */
  private LocalDate lastDay(double moment) {
    return days.get(Math.max(0, (int) Math.ceil(moment - NEAR) - 1));
  }

  /** The activity that ends last; among several the one with the largest variance, then by id. */
  private Activity criticalEnd() {
    return order.stream()
        .filter(one -> finish(one) >= end - NEAR)
        .max(
            Comparator.comparingDouble((Activity one) -> variance.getOrDefault(one.id(), 0.0))
                .thenComparing(
                    Comparator.comparing(Activity::id, CanonicalJson.BY_CODE_POINT).reversed()))
        .orElseThrow();
  }

  /** What drives an activity, from the first to it. */
  private ImmutableList<String> chain(String last) {
    var chain = new ArrayList<String>();
    for (var at = Optional.of(last); at.isPresent(); at = at.map(driver::get)) {
      chain.add(at.get());
    }
    return ImmutableList.copyOf(chain).reverse();
  }

  private Answer<Double> probability(double deviation) {
    if (input.deadline().isEmpty()) {
      return Answer.missing(NOT_GIVEN);
    }
    double limit = input.calendar().before(input.deadline().get().plusDays(1));
    return deviation <= NEAR
        ? Answer.missing("not-applicable")
        : Answer.of(Normal.below((limit - end) / deviation));
  }

  private static boolean isLate(Scheduled activity) {
    return activity.due().value().filter(activity.end()::isAfter).isPresent();
  }

  private ImmutableList<Finding> findings(
      List<Scheduled> scheduled, List<CriticalPathResult.Workload> workload, Activity last) {
    var findings = ImmutableList.<Finding>builder();
    for (var activity : scheduled) {
      if (isLate(activity)) {
        findings.add(
            Finding.warning(
                "late",
                Map.of(
                    "activity", activity.id(),
                    "due", activity.due().value().map(LocalDate::toString).orElse(""),
                    "end", activity.end().toString(),
                    "chain", String.join(";", chain(activity.id())))));
      }
    }
    input
        .deadline()
        .filter(lastDay(end)::isAfter)
        .ifPresent(
            day ->
                findings.add(
                    Finding.warning(
                        "past-deadline",
                        Map.of(
                            "due", day.toString(),
                            "end", lastDay(end).toString(),
                            "chain", String.join(";", chain(last.id()))))));
    for (var load : workload) {
      if (load.daysOver() > 0) {
        findings.add(
            Finding.warning(
                "overload",
                Map.of(
                    "resource", load.id(),
                    "days", load.daysOver(),
                    "peak", load.peak(),
                    "capacity", load.capacity().value().orElse(0.0),
                    "day", load.peakOn().toString())));
      }
    }
    return ImmutableList.sortedCopyOf(findings.build());
  }
}
