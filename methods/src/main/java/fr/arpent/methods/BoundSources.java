package fr.arpent.methods;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one analysis reads: notes every role, so that the result can say where it comes from. */
final class BoundSources implements Sources {

  private final Study study;
  private final String analysis;
  private final Map<String, AnalysisResult> results;
  private final ColumnTypes types;
  private final TreeMap<String, RoleUse> uses = new TreeMap<>();

  BoundSources(
      Study study, String analysis, Map<String, AnalysisResult> results, ColumnTypes types) {
    this.study = study;
    this.analysis = analysis;
    this.results = results;
    this.types = types;
  }

  @Override
  public Study study() {
    return study;
  }

  @Override
  public String analysis() {
    return analysis;
  }

  @Override
  public Optional<AnalysisResult> find(String other) {
    return Optional.ofNullable(results.get(other));
  }

  @Override
  public Optional<Rows> rows(String role, TableRole request, Problems problems) {
    var here = problems.under("/" + role);
    if (request.table().isPresent() == request.result().isPresent()) {
      here.error("schema/table-or-result", "", ImmutableMap.of("role", role));
      return Optional.empty();
    }
    var table = request.table().isPresent() ? table(request, here) : result(request, here);
    return table.flatMap(found -> select(role, found, request, here));
  }

  /** Returns what each role read. */
  ImmutableSortedMap<String, RoleUse> uses() {
    return ImmutableSortedMap.copyOf(uses);
  }

  private Optional<Table> table(TableRole request, Problems here) {
    var name = request.table().orElseThrow();
    var table = Optional.ofNullable(study.tables().get(name));
    if (table.isEmpty()) {
      var known = study.tables().keySet().asList();
      here.error("reference/unknown", "/table", Rows.unknown("table", name, known));
    }
    return table;
  }

  private Optional<Table> result(TableRole request, Problems here) {
    var path = Splitter.on('.').splitToList(request.result().orElseThrow());
    var table =
        find(path.get(0))
            .flatMap(
                result ->
                    ResultTable.find(
                        result,
                        ImmutableList.copyOf(path).subList(1, path.size()),
                        ResultFile.of(study.id(), result).sha256()));
    if (table.isEmpty()) {
      var found = request.result().orElseThrow();
      var known = find(path.get(0)).map(BoundSources::lists).orElse(ImmutableList.of());
      here.error("reference/unknown", "/result", Rows.unknown("result", found, known));
    }
    return table;
  }

  /** Returns what may be read of a result. */
  private static ImmutableList<String> lists(AnalysisResult result) {
    var lists = ImmutableList.<String>builder();
    result
        .values()
        .properties()
        .forEach(
            value -> {
              if (ResultTable.isTable(value.getValue())) {
                lists.add(result.analysis() + "." + value.getKey());
              }
            });
    return lists.build();
  }

  private Optional<Rows> select(String role, Table table, TableRole request, Problems here) {
    int before = here.count();
    request.where().keySet().stream()
        .filter(column -> table.findColumn(column).isEmpty())
        .forEach(
            column ->
                here.error(
                    "reference/unknown",
                    "/where/" + RoleUse.escaped(column),
                    Rows.unknown("column", column, table.columns().keySet())));
    if (here.count() > before) {
      return Optional.empty();
    }
    var rows = table.rowsWhere(request.where());
    if (rows.isEmpty() && table.rowCount() > 0) {
      here.error("reference/no-row", "/where", ImmutableMap.of("table", table.name()));
      return Optional.empty();
    }
    var analysisRead = request.result().map(path -> Splitter.on('.').splitToList(path).get(0));
    var use = new RoleUse(table, analysisRead, request.where(), rows, study.places());
    uses.put(role, use);
    return Optional.of(new Rows(use, types, here));
  }
}
