package fr.arpent.model.io;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.policy.Objective;
import fr.arpent.model.policy.Policy;
import fr.arpent.model.policy.ResultsChain;
import fr.arpent.model.study.Study;
import fr.arpent.model.validity.Cycles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads policies, their objectives and the results chain. */
final class PolicyTables {

  private final DomainRoles.Policies role;
  private final Reading reading;

  PolicyTables(DomainRoles.Policies role, Reading reading) {
    this.role = role;
    this.reading = reading;
  }

  void read(Study.Builder study) {
    study.putAllPolicies(policies());
    role.objectives()
        .ifPresent(
            table ->
                study.putAllObjectives(
                    reading.byKey(
                        reading.rows(RowKind.OBJECTIVE, table, "policy", "title"),
                        Objective::id,
                        PolicyTables::objective)));
    study.resultsChain(role.resultsChain().flatMap(this::resultsChain));
  }

  private ImmutableMap<String, Policy> policies() {
    var rows = reading.rows(RowKind.POLICY, role.table(), "title");
    var parents = new LinkedHashMap<String, ImmutableList<String>>();
    var needed = new LinkedHashMap<String, ImmutableList<String>>();
    for (var row : rows) {
      row.text(RowKind.POLICY.idColumn())
          .ifPresent(
              id -> {
                parents.putIfAbsent(id, items(row, "parent"));
                needed.putIfAbsent(id, items(row, "depends-on"));
              });
    }
    boolean inCircles = circle("parent", parents);
    boolean waiting = circle("depends-on", needed);
    return inCircles || waiting
        ? ImmutableMap.of()
        : reading.byKey(rows, Policy::id, PolicyTables::policy);
  }

  private static ImmutableList<String> items(Row row, String column) {
    return row.cell(column).stream()
        .flatMap(cell -> cell.items().stream())
        .map(Cell::text)
        .collect(toImmutableList());
  }

  private boolean circle(String column, Map<String, ImmutableList<String>> references) {
    return reading.hasCycle(
        RowKind.POLICY,
        column,
        references.keySet(),
        id -> references.getOrDefault(id, ImmutableList.of()));
  }

  private static Optional<Policy> policy(Row row) {
    var policy = Policy.builder();
    row.key().ifPresent(policy::id);
    row.requiredWords("title").ifPresent(policy::title);
    policy.parent(row.reference("parent", RowKind.POLICY));
    policy.addAllDependsOn(row.references("depends-on", RowKind.POLICY));
    var start = row.cell("start").flatMap(Cell::date);
    var end = row.cell("end").flatMap(Cell::date);
    row.checkOrder("end", start, end);
    policy.start(start).end(end);
    return row.build(policy::build);
  }

  private static Optional<Objective> objective(Row row) {
    var objective = Objective.builder();
    row.key().ifPresent(objective::id);
    row.requiredReference("policy", RowKind.POLICY).ifPresent(objective::policy);
    row.requiredWords("title").ifPresent(objective::title);
    objective.indicator(row.reference("indicator", RowKind.INDICATOR));
    objective.target(row.cell("target").flatMap(Cell::number));
    return row.build(objective::build);
  }

  private Optional<ResultsChain> resultsChain(String table) {
    var rows = reading.plainRows("/policies/results-chain", table, "from", "to");
    var steps = reading.list(rows, PolicyTables::step);
    var effects = new LinkedHashMap<String, List<String>>();
    steps.forEach(
        step -> effects.computeIfAbsent(step.from(), from -> new ArrayList<>()).add(step.to()));
    var circle = Cycles.find(effects.keySet(), cause -> effects.getOrDefault(cause, List.of()));
    circle.ifPresent(
        found ->
            rows.stream()
                .filter(
                    row ->
                        row.text("from").equals(Optional.of(found.get(0)))
                            && row.text("to").equals(Optional.of(found.get(1))))
                .findFirst()
                .ifPresent(row -> row.cycle("to", found)));
    return circle.isPresent() || steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new ResultsChain(steps));
  }

  private static Optional<ResultsChain.Step> step(Row row) {
    var from = row.required("from").flatMap(Cell::key);
    var to = row.required("to").flatMap(Cell::key);
    return from.isPresent() && to.isPresent()
        ? Optional.of(new ResultsChain.Step(from.get(), to.get(), row.words("assumption")))
        : Optional.empty();
  }
}
