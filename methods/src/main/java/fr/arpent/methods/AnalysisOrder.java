package fr.arpent.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.AnalysisRequest;
import fr.arpent.model.study.Study;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The order in which analyses can run: each after those whose results it asks for. */
final class AnalysisOrder {

  private final Study study;
  private final ImmutableSetMultimap<String, String> needs;
  private final Set<String> done = new LinkedHashSet<>();
  private final List<String> path = new ArrayList<>();
  private Optional<ImmutableList<String>> cycle = Optional.empty();

  private AnalysisOrder(Study study) {
    this.study = study;
    var all = ImmutableSetMultimap.<String, String>builder();
    study.analyses().values().forEach(request -> all.putAll(request.id(), references(request)));
    needs = all.build();
    study.analyses().keySet().forEach(this::visit);
  }

  /** Finds the order of a study's analyses. */
  static AnalysisOrder of(Study study) {
    return new AnalysisOrder(study);
  }

  /** Returns the ids, each after those it needs; without those of a circle. */
  ImmutableList<String> ids() {
    return ImmutableList.copyOf(done);
  }

  /** Returns the analyses whose results one asks for. */
  ImmutableSet<String> needs(String analysis) {
    return needs.get(analysis);
  }

  /** Reports references to analyses that do not exist, and the first circle. */
  void report(Problems problems) {
    study.analyses().values().forEach(request -> reportUnknown(request, problems));
    cycle.ifPresent(
        circle ->
            problems.error(
                "reference/cycle",
                "/analyses",
                ImmutableMap.of("kind", "analyses", "cycle", String.join(" → ", circle))));
  }

  private void reportUnknown(AnalysisRequest request, Problems problems) {
    var known = study.analyses().keySet().asList();
    byRole(request)
        .forEach(
            (role, other) -> {
              if (!known.contains(other)) {
                problems.error(
                    "reference/unknown",
                    "/analyses/" + request.id() + "/" + role + "/result",
                    Rows.unknown("analysis", other, known));
              }
            });
  }

  private boolean visit(String analysis) {
    if (done.contains(analysis)) {
      return true;
    }
    if (path.contains(analysis)) {
      var circle = ImmutableList.<String>builder();
      circle.addAll(path.subList(path.indexOf(analysis), path.size())).add(analysis);
      cycle = cycle.or(() -> Optional.of(circle.build()));
      return false;
    }
    path.add(analysis);
    boolean free = true;
    for (var other : needs.get(analysis)) {
      free &= !study.analyses().containsKey(other) || visit(other);
    }
    path.remove(path.size() - 1);
    if (free) {
      done.add(analysis);
    }
    return free;
  }

  private static ImmutableSet<String> references(AnalysisRequest request) {
    return ImmutableSet.copyOf(byRole(request).values());
  }

  /**
   * Returns the analysis that each role reads, by role, where it reads one; a role that is a list
   * of results is {@code results/0}, {@code results/1}…
   */
  static ImmutableSortedMap<String, String> byRole(AnalysisRequest request) {
    var read = ImmutableSortedMap.<String, String>naturalOrder();
    for (var role : request.settings().tree().properties()) {
      reference(role.getValue()).ifPresent(other -> read.put(role.getKey(), other));
      for (int i = 0; role.getValue().isArray() && i < role.getValue().size(); i++) {
        var place = role.getKey() + "/" + i;
        reference(role.getValue().path(i)).ifPresent(other -> read.put(place, other));
      }
    }
    return read.buildOrThrow();
  }

  /** Returns the analysis that a role reads: {@code {result: quotas.targets}}. */
  private static Optional<String> reference(JsonNode role) {
    return Optional.ofNullable(role.get("result"))
        .filter(JsonNode::isTextual)
        .map(path -> Splitter.on('.').splitToList(path.textValue()).get(0));
  }
}
