package fr.arpent.methods.mobilisation.sortition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.RoleColumn;
import fr.arpent.methods.Rows;
import fr.arpent.methods.Sources;
import fr.arpent.methods.mobilisation.sortition.PopulationQuotasInput.Group;
import fr.arpent.model.problem.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers the input of quotas from a study. */
final class PopulationQuotasBinding {

  private PopulationQuotasBinding() {}

  static Optional<PopulationQuotasInput> input(
      PopulationQuotasRequest request, Sources sources, Problems problems) {
    int before = problems.count();
    if (request.size() <= 0) {
      problems.error("value/above-zero", "/size", ImmutableMap.of("found", request.size()));
    }
    if (request.fields().isEmpty()) {
      problems.error("schema/missing-key", "/fields", ImmutableMap.of("key", "fields"));
    }
    var groups =
        sources
            .rows("population", request.population(), problems)
            .map(rows -> groups(rows, request));
    return problems.count() > before
        ? Optional.empty()
        : groups.map(found -> new PopulationQuotasInput(found, request.fields(), request.size()));
  }

  private static ImmutableList<Group> groups(Rows rows, PopulationQuotasRequest request) {
    var counts = rows.column("count", request.population().count()).integers();
    var columns = new LinkedHashMap<String, RoleColumn>();
    for (var field : request.fields()) {
      columns.put(field, rows.column(field, Optional.empty()));
    }
    var values = new LinkedHashMap<String, ImmutableList<Optional<String>>>();
    columns.forEach((field, column) -> values.put(field, column.codes()));
    var groups = ImmutableList.<Group>builder();
    for (int row = 0; row < rows.size(); row++) {
      int own = row;
      var traits = ImmutableMap.<String, String>builder();
      values.forEach((field, cells) -> cells.get(own).ifPresent(cell -> traits.put(field, cell)));
      var group = traits.buildOrThrow();
      columns.forEach(
          (field, column) -> {
            if (!group.containsKey(field) && column.isMissing(own)) {
              column.refuse(own, "value/required", Map.of());
            }
          });
      counts
          .get(row)
          .ifPresent(
              count -> {
                if (count >= 0) {
                  groups.add(new Group(group, count));
                } else {
                  rows.column("count", request.population().count())
                      .refuse(own, "value/negative", Map.of("found", count));
                }
              });
    }
    return groups.build();
  }
}
