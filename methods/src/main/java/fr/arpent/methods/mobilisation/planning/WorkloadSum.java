package fr.arpent.methods.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Load;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Workload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up what each resource has to do, day by day, when every activity starts at its earliest. */
final class WorkloadSum {

  private final CriticalPathInput input;
  private final List<LocalDate> days;

  WorkloadSum(CriticalPathInput input, List<LocalDate> days) {
    this.input = input;
    this.days = days;
  }

  /** From when to when an activity runs, in working days from the start. */
  record Span(double start, double finish) {

    /** Returns which part of a working day it takes, in [0, 1]. */
    double on(int day) {
      return Math.max(0, Math.min(finish, day + 1.0) - Math.max(start, day));
    }
  }

  ImmutableList<Workload> of(Map<Activity, Span> spans) {
    var names = ImmutableSortedSet.<String>naturalOrder().addAll(input.capacities().keySet());
    spans.keySet().forEach(activity -> names.addAll(activity.resources().keySet()));
    return names.build().stream().map(name -> workload(name, spans)).collect(toImmutableList());
  }

  private Workload workload(String name, Map<Activity, Span> spans) {
    var capacity = Optional.ofNullable(input.capacities().get(name));
    double[] daily = daily(name, spans);
    int peakDay = 0;
    double sum = 0;
    int over = 0;
    for (int day = 0; day < daily.length; day++) {
      peakDay = daily[day] > daily[peakDay] + Scheduling.NEAR ? day : peakDay;
      sum += daily[day];
      double load = daily[day];
      over += capacity.filter(most -> load > most + Scheduling.NEAR).isPresent() ? 1 : 0;
    }
    return new Workload(
        name,
        rounded(sum),
        rounded(daily[peakDay]),
        days.get(peakDay),
        Answer.ofOptional(capacity, "not-given"),
        over,
        periods(daily, capacity));
  }

  private double[] daily(String name, Map<Activity, Span> spans) {
    var daily = new double[days.size()];
    spans.forEach(
        (activity, span) -> {
          double units = Optional.ofNullable(activity.resources().get(name)).orElse(0.0);
          for (int day = (int) span.start();
              units > 0 && day < Math.min(span.finish(), daily.length);
              day++) {
            daily[day] += units * span.on(day);
          }
        });
    return daily;
  }

  private ImmutableList<Load> periods(double[] daily, Optional<Double> capacity) {
    var asked = new TreeMap<String, Double>();
    var open = new TreeMap<String, Integer>();
    int last = days.size() - 1;
    for (int day = 0; day < Math.max(1, last); day++) {
      asked.merge(input.period().of(days.get(day)), daily[day], Double::sum);
      open.merge(input.period().of(days.get(day)), 1, Integer::sum);
    }
    return asked.entrySet().stream()
        .map(
            entry ->
                new Load(
                    entry.getKey(),
                    rounded(entry.getValue()),
                    Answer.ofOptional(
                        capacity.map(units -> units * open.getOrDefault(entry.getKey(), 0)),
                        "not-given")))
        .collect(toImmutableList());
  }

  /** Units of a billionth: sums of parts of days show no noise. */
  private static double rounded(double value) {
    return Math.rint(value * 1e9) / 1e9;
  }
}
