package fr.arpent.methods.mobilisation.planning;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.planning.Activity.Estimate;
import fr.arpent.methods.mobilisation.planning.WorkCalendar.Closure;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Gathers a plan from a study, and says which activities wait in a circle. */
final class CriticalPathBinding {

  private final CriticalPathRequest request;
  private final Problems problems;

  CriticalPathBinding(CriticalPathRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<CriticalPathInput> input(Sources sources) {
    int before = problems.count();
    var calendar = calendar();
    request.capacities().forEach(this::checkCapacity);
    request
        .deadline()
        .filter(day -> day.isBefore(request.start()))
        .ifPresent(day -> contradiction("/deadline", "deadline", day, request.start()));
    var activities =
        sources
            .rows("activities", request.activities(), problems)
            .map(rows -> activities(rows, sources.study().language()));
    return problems.count() > before
        ? Optional.empty()
        : activities.map(
            all ->
                new CriticalPathInput(
                    all,
                    calendar,
                    request.deadline(),
                    ImmutableSortedMap.copyOf(request.capacities()),
                    request.period().orElse(LoadPeriod.MONTH)));
  }

  private WorkCalendar calendar() {
    var closed = ImmutableSet.<Closure>builder();
    for (int i = 0; i < request.closed().size(); i++) {
      var text = request.closed().get(i);
      var closure = Closure.parse(text);
      closure.ifPresent(closed::add);
      if (closure.isEmpty()) {
        problems.error("planning/closure", "/closed/" + i, ImmutableMap.of("found", text));
      }
    }
    var week =
        request.week().isEmpty()
            ? WorkCalendar.WORKING_WEEK
            : Sets.immutableEnumSet(request.week());
    return new WorkCalendar(request.start(), week, closed.build());
  }

  private void checkCapacity(String resource, double units) {
    if (units <= 0) {
      problems.error(
          "value/above-zero", "/capacities/" + resource, ImmutableMap.of("found", units));
    }
  }

  private void contradiction(String pointer, String kind, LocalDate found, LocalDate other) {
    problems.error(
        "planning/dates",
        pointer,
        ImmutableMap.of("case", kind, "found", found.toString(), "other", other.toString()));
  }

  private ImmutableList<Activity> activities(Rows rows, String language) {
    var asked = request.activities();
    int before = problems.count();
    var ids = rows.column("id", asked.id()).keys();
    var titles = rows.words("title", asked.title(), language);
    var groups = texts(rows, "group", asked.group());
    var durations = durations(rows);
    var afterColumn = rows.findColumn("after", asked.after());
    var after = afterColumn.map(RoleColumn::texts).orElseGet(() -> empty(rows));
    var from = dates(rows, "not-before", asked.notBefore());
    var due = dates(rows, "due", asked.due());
    var resources = texts(rows, "resources", asked.resources());
    var activities = ImmutableList.<Activity>builder();
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      var waits = after.get(row).map(CriticalPathBinding::list).orElse(ImmutableList.of());
      afterColumn.ifPresent(column -> checkKnown(column, at, waits, ids));
      boolean possible = checkDates(rows, at, from.get(row), due.get(row));
      if (durations.get(row).isPresent() && possible && ids.containsAll(waits)) {
        activities.add(
            new Activity(
                ids.get(row),
                titles.get(row),
                groups.get(row),
                durations.get(row).get(),
                ImmutableSet.copyOf(waits).asList(),
                from.get(row),
                due.get(row),
                resources.get(row).map(this::units).orElse(ImmutableSortedMap.of())));
      }
    }
    var all = activities.build();
    var circle = problems.count() > before ? ImmutableList.<String>of() : Precedence.circle(all);
    if (!circle.isEmpty()) {
      afterColumn.ifPresent(
          column ->
              column.refuse(
                  ids.indexOf(circle.get(0)),
                  "planning/circle",
                  Map.of("circle", String.join(" → ", circle))));
    }
    return all;
  }

  private static void checkKnown(RoleColumn column, int row, List<String> waits, List<String> ids) {
    for (var id : new HashSet<>(waits)) {
      if (!ids.contains(id)) {
        var nearest = Nearest.to(id, ids);
        column.refuse(
            row,
            "planning/unknown-activity",
            nearest.isPresent()
                ? Map.of(
                    "found",
                    id,
                    "known",
                    Nearest.list(ids),
                    "nearest",
                    nearest.get(),
                    "case",
                    "near")
                : Map.of("found", id, "known", Nearest.list(ids)));
      }
    }
  }

  private boolean checkDates(
      Rows rows, int row, Optional<LocalDate> from, Optional<LocalDate> due) {
    var asked = request.activities();
    var column = rows.findColumn("due", asked.due());
    if (due.isEmpty() || column.isEmpty()) {
      return true;
    }
    var day = due.get();
    if (from.filter(day::isBefore).isPresent()) {
      column
          .get()
          .refuse(
              row,
              "planning/dates",
              Map.of("case", "own", "found", day.toString(), "other", from.get().toString()));
      return false;
    }
    if (day.isBefore(request.start())) {
      column
          .get()
          .refuse(
              row,
              "planning/dates",
              Map.of(
                  "case", "start", "found", day.toString(), "other", request.start().toString()));
      return false;
    }
    return true;
  }

  /** A duration, or three estimates in order. */
  private ImmutableList<Optional<Estimate>> durations(Rows rows) {
    var asked = request.activities();
    var most = (double) CriticalPathInput.LONGEST;
    var optimistic = rows.findColumn("optimistic", asked.optimistic());
    boolean three = optimistic.isPresent();
    var certain =
        three
            ? rows.findColumn("duration", asked.duration())
            : Optional.of(rows.column("duration", asked.duration()));
    var plain = certain.map(column -> column.numbers(0, most)).orElseGet(() -> empty(rows));
    if (!three) {
      return IntStream.range(0, rows.size())
          .mapToObj(row -> certainOf(certain.orElseThrow(), row, plain.get(row)))
          .collect(ImmutableList.toImmutableList());
    }
    var low = optimistic.get().numbers(0, most);
    var likely = rows.column("likely", asked.likely()).numbers(0, most);
    var highColumn = rows.column("pessimistic", asked.pessimistic());
    var high = highColumn.numbers(0, most);
    return IntStream.range(0, rows.size())
        .mapToObj(
            row ->
                low.get(row).isPresent() && likely.get(row).isPresent() && high.get(row).isPresent()
                    ? estimate(
                        highColumn,
                        row,
                        low.get(row).get(),
                        likely.get(row).get(),
                        high.get(row).get())
                    : certainOf(optimistic.get(), row, plain.get(row)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Estimate> certainOf(
      RoleColumn column, int row, Optional<Double> duration) {
    if (duration.isEmpty() && column.isMissing(row)) {
      column.refuse(row, "planning/no-duration", Map.of());
    }
    return duration.map(Estimate::certain);
  }

  private static Optional<Estimate> estimate(
      RoleColumn column, int row, double low, double likely, double high) {
    return low <= likely && likely <= high
        ? Optional.of(new Estimate(low, likely, high))
        : column.refuse(
            row, "planning/estimates", Map.of("low", low, "likely", likely, "high", high));
  }

  /** Reads {@code team:2;hall}; what has no number counts one. */
  private ImmutableSortedMap<String, Double> units(String cell) {
    var units = new TreeMap<String, Double>();
    for (var item : list(cell)) {
      int colon = item.lastIndexOf(':');
      boolean counted =
          colon > 0 && item.substring(colon + 1).strip().matches("\\d{1,6}(\\.\\d{1,6})?");
      units.merge(
          counted ? item.substring(0, colon).strip() : item,
          counted ? Double.parseDouble(item.substring(colon + 1).strip()) : 1.0,
          Double::sum);
    }
    return ImmutableSortedMap.copyOf(units);
  }

  private static ImmutableList<String> list(String cell) {
    return ImmutableList.copyOf(Splitter.on(';').trimResults().omitEmptyStrings().split(cell));
  }

  private static <T> ImmutableList<Optional<T>> empty(Rows rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(row -> Optional.<T>empty())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Optional<String>> texts(
      Rows rows, String name, Optional<String> chosen) {
    return rows.findColumn(name, chosen).map(RoleColumn::texts).orElseGet(() -> empty(rows));
  }

  private static ImmutableList<Optional<LocalDate>> dates(
      Rows rows, String name, Optional<String> chosen) {
    return rows.findColumn(name, chosen).map(RoleColumn::dates).orElseGet(() -> empty(rows));
  }
}
