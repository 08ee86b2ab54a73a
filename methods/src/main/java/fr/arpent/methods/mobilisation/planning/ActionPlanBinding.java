package fr.arpent.methods.mobilisation.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.model.problem.Problems;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gathers a plan of actions from a study. */
final class ActionPlanBinding {

  private static final ImmutableList<String> KINDS = ImmutableList.of("do", "stop");

  private final ActionPlanRequest request;
  private final Problems problems;

  ActionPlanBinding(ActionPlanRequest request, Problems problems) {
    this.request = request;
    this.problems = problems;
  }

  /** Returns the input, or empty when there are problems. */
  Optional<ActionPlanInput> input(Sources sources) {
    int before = problems.count();
    int years = request.years().orElse(ActionPlanInput.YEARS);
    int atOnce = request.atOnce().orElse(ActionPlanInput.AT_ONCE);
    checkRange("years", years, ActionPlanInput.MOST_YEARS);
    checkRange("at-once", atOnce, 1000);
    var actions =
        sources
            .rows("actions", request.actions(), problems)
            .map(rows -> actions(rows, sources.study().language()));
    return problems.count() > before
        ? Optional.empty()
        : actions.map(all -> new ActionPlanInput(all, request.from(), years, atOnce));
  }

  private void checkRange(String key, int found, int most) {
    if (found < 1 || found > most) {
      problems.error(
          "value/between", "/" + key, ImmutableMap.of("found", found, "least", 1, "most", most));
    }
  }

  private ImmutableList<Action> actions(Rows rows, String language) {
    var asked = request.actions();
    var ids = rows.column("id", asked.id()).keys();
    var titles = rows.words("title", asked.title(), language);
    var groups = rows.words("group", asked.group(), language);
    var kinds =
        rows.findColumn("kind", asked.kind())
            .map(column -> column.codes(KINDS, "value/choice", ImmutableMap.of()))
            .orElseGet(() -> empty(rows));
    var startColumn = rows.column("start", asked.start());
    var starts = startColumn.dates();
    var endColumn = rows.column("end", asked.end());
    var ends = endColumn.dates();
    var decisions =
        rows.findColumn("decision", asked.decision())
            .map(RoleColumn::dates)
            .orElseGet(() -> empty(rows));
    var holders =
        rows.findColumn("holder", asked.holder())
            .map(RoleColumn::codes)
            .orElseGet(() -> empty(rows));
    var means = rows.words("means", asked.means(), language);
    var budgets = amounts(rows, "budget", asked.budget());
    var days = amounts(rows, "days", asked.days());
    var indicators = rows.words("indicator", asked.indicator(), language);
    var targets = rows.words("target", asked.target(), language);
    var actions = ImmutableList.<Action>builder();
    for (int row = 0; row < rows.size(); row++) {
      var start = required(startColumn, row, starts.get(row));
      var end = required(endColumn, row, ends.get(row));
      if (start.isPresent()
          && end.isPresent()
          && isOrdered(endColumn, row, start.get(), end.get())) {
        actions.add(
            new Action(
                ids.get(row),
                titles.get(row),
                kinds.get(row).equals(Optional.of("stop")),
                groups.get(row),
                start.get(),
                end.get(),
                decisions.get(row),
                holders.get(row),
                means.get(row),
                budgets.get(row),
                days.get(row),
                indicators.get(row),
                targets.get(row)));
      }
    }
    return actions.build();
  }

  private static Optional<LocalDate> required(RoleColumn column, int row, Optional<LocalDate> day) {
    if (column.isMissing(row)) {
      column.refuse(row, "value/required", Map.of());
    }
    return day;
  }

  private static boolean isOrdered(RoleColumn column, int row, LocalDate start, LocalDate end) {
    if (end.isBefore(start)) {
      column.refuse(
          row,
          "planning/dates",
          Map.of("case", "own", "found", end.toString(), "other", start.toString()));
      return false;
    }
    return true;
  }

  private static ImmutableList<Optional<Double>> amounts(
      Rows rows, String name, Optional<String> chosen) {
    return rows.findColumn(name, chosen)
        .map(column -> column.numbers(0, Double.MAX_VALUE))
        .orElseGet(() -> empty(rows));
  }

  private static <T> ImmutableList<Optional<T>> empty(Rows rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(row -> Optional.<T>empty())
        .collect(ImmutableList.toImmutableList());
  }
}
