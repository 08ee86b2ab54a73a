package fr.arpent.reporting.guide.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.arpent.methods.AnalysisResult;
import fr.arpent.methods.StudyResults;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.measure.Table;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.Study;
import fr.arpent.reporting.guide.value.ValuePath.Step;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Finds the values that a guide text names, in the study and in its results; names that lead
 * nowhere are reported, with the nearest one.
 */
public final class Values {

  private static final ImmutableSet<String> RESERVED =
      ImmutableSet.of("study", "table", "territory", "actor", "commitments", "row", "guide");

  private final Study study;
  private final Optional<StudyResults> results;
  private final ImmutableSet<String> underEmbargo;
  private final Optional<Row> row;
  private final ImmutableMap<String, LocalizedText> guide;
  private final Cells cells;

  /**
   * @param results empty when the study was not run: names of analyses are then all that can be
   *     checked
   * @param underEmbargo analyses that may not be printed yet
   * @param row the row that a guide of a batch is about
   * @param guide what the text may say of the guide itself
   */
  public Values(
      Study study,
      Optional<StudyResults> results,
      ImmutableSet<String> underEmbargo,
      Optional<Row> row,
      ImmutableMap<String, LocalizedText> guide,
      Cells cells) {
    this.study = study;
    this.results = results;
    this.underEmbargo = underEmbargo;
    this.row = row;
    this.guide = guide;
    this.cells = cells;
  }

  /** Returns the row that the guide is about. */
  public Optional<Row> row() {
    return row;
  }

  /** Returns a value that is not there. */
  public Value missing() {
    return Value.without(Standing.MISSING);
  }

  /** Returns the key of a step, when it has one; {@code row} is the key of the batch's row. */
  public Optional<String> key(ValuePath path, int step) {
    if (path.steps().size() <= step || !path.steps().get(step).isKey()) {
      return Optional.empty();
    }
    var key = path.steps().get(step).name();
    return key.equals("row") ? row.map(Row::key) : Optional.of(key);
  }

  /** Returns how cells are read. */
  public Cells cells() {
    return cells;
  }

  /** Returns the value of a path; empty, with a problem at its place, when there is none. */
  public Optional<Value> find(ValuePath path, Place place, Problems problems) {
    return switch (path.root()) {
      case "study" -> named(path, place, problems, studyNames());
      case "guide" -> named(path, place, problems, guide);
      case "territory" -> territory(path, place, problems);
      case "table" -> table(path, place, problems);
      case "row" -> row(path, place, problems);
      case "actor", "commitments" -> rowOfRole(path, place, problems);
      default -> analysis(path, place, problems);
    };
  }

  private Optional<Value> named(
      ValuePath path, Place place, Problems problems, ImmutableMap<String, LocalizedText> names) {
    if (path.steps().size() == 1 && names.containsKey(path.steps().get(0).name())) {
      return Optional.of(translated(names.get(path.steps().get(0).name())));
    }
    return unknown(path, 0, false, names.keySet(), place, problems);
  }

  private ImmutableMap<String, LocalizedText> studyNames() {
    var names = ImmutableMap.<String, LocalizedText>builder();
    names.put("title", study.title());
    names.put("id", plain(study.id()));
    names.put("date", plain(study.date().toString()));
    names.put("licence", plain(study.licence()));
    study.subtitle().ifPresent(subtitle -> names.put("subtitle", subtitle));
    study.client().ifPresent(client -> names.put("client", client));
    return names.buildOrThrow();
  }

  private LocalizedText plain(String words) {
    return LocalizedText.of(study.language(), words);
  }

  private static Value translated(LocalizedText words) {
    var node = JsonNodeFactory.instance.objectNode();
    words.byLanguage().forEach(node::put);
    return Value.known(node, false);
  }

  private Optional<Value> territory(ValuePath path, Place place, Problems problems) {
    var steps = path.steps();
    if (steps.isEmpty() || !steps.get(0).isKey()) {
      return unknown(path, 0, true, study.territories().keySet(), place, problems);
    }
    var key = key(path, steps.get(0), place, problems);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    var territory = study.territories().get(key.get());
    if (territory == null) {
      return unknown(path, 0, true, study.territories().keySet(), place, problems);
    }
    var fields =
        ImmutableMap.of(
            "name",
            translated(territory.name()),
            "code",
            Value.known(TextNode.valueOf(territory.code()), false));
    if (steps.size() == 2 && fields.containsKey(steps.get(1).name())) {
      return Optional.of(fields.get(steps.get(1).name()));
    }
    return unknown(path, 1, false, fields.keySet(), place, problems);
  }

  private Optional<Value> table(ValuePath path, Place place, Problems problems) {
    var steps = path.steps();
    var table = steps.isEmpty() ? null : study.tables().get(steps.get(0).name());
    if (table == null) {
      return unknown(path, 0, false, study.tables().keySet(), place, problems);
    }
    if (steps.size() == 2 && steps.get(1).name().equals("count") && !steps.get(1).isKey()) {
      return Optional.of(Value.known(IntNode.valueOf(table.rowCount()), false));
    }
    if (steps.size() == 2 && table.head().containsKey(steps.get(1).name())) {
      return Optional.of(TableValues.head(table, steps.get(1).name()));
    }
    if (isClosed(table, path, place, problems)) {
      return Optional.empty();
    }
    if (steps.size() > 1 && steps.get(1).isKey()) {
      return cellOfKey(path, 1, table, place, problems);
    }
    return figure(path, table, place, problems);
  }

  /** Nothing but the number of its rows is said of a table that is restricted or private. */
  private static boolean isClosed(Table table, ValuePath path, Place place, Problems problems) {
    if (!table.open()) {
      problems.errorIn(
          place,
          "privacy/closed-table",
          ImmutableMap.of("table", table.name(), "found", path.toString()));
    }
    return !table.open();
  }

  private Optional<Value> figure(ValuePath path, Table table, Place place, Problems problems) {
    var steps = path.steps();
    var column =
        steps.size() > 1
            ? cells.column(table, steps.get(1).name())
            : Optional.<fr.arpent.model.measure.Column>empty();
    if (column.isEmpty()) {
      var known = Sets.union(cells.names(table), table.head().keySet());
      return unknown(path, 1, false, known, place, problems);
    }
    if (steps.size() != 3 || !TableValues.FIGURES.contains(steps.get(2).name())) {
      return unknown(path, 2, false, TableValues.FIGURES, place, problems);
    }
    var figure = TableValues.figure(table, column.get(), steps.get(2).name());
    if (figure.isEmpty()) {
      problems.errorIn(
          place,
          "text/not-a-number",
          ImmutableMap.of("path", path.toString(), "found", column.get().name()));
    }
    return figure;
  }

  private Optional<Value> row(ValuePath path, Place place, Problems problems) {
    if (row.isEmpty()) {
      problems.errorIn(place, "text/row-outside-batch", ImmutableMap.of("path", path.toString()));
      return Optional.empty();
    }
    return cell(path, 0, row.get(), place, problems);
  }

  private Optional<Value> rowOfRole(ValuePath path, Place place, Problems problems) {
    var table = RoleTables.ofToken(study, path.root());
    if (table.isEmpty() || path.steps().isEmpty()) {
      return unknown(path, 0, false, ImmutableSet.of(), place, problems);
    }
    if (isClosed(table.get(), path, place, problems)) {
      return Optional.empty();
    }
    return cellOfKey(path, 0, table.get(), place, problems);
  }

  private Optional<Value> cellOfKey(
      ValuePath path, int at, Table table, Place place, Problems problems) {
    var step = path.steps().get(at);
    var key = step.isKey() ? key(path, step, place, problems) : Optional.of(step.name());
    if (key.isEmpty()) {
      return Optional.empty();
    }
    var index = table.findRow(key.get());
    if (index.isEmpty()) {
      return unknown(path, at, true, keys(table), place, problems);
    }
    return cell(path, at + 1, new Row(table, index.get()), place, problems);
  }

  private static Collection<String> keys(Table table) {
    return table
        .key()
        .flatMap(table::findColumn)
        .map(column -> (Collection<String>) column.cells())
        .orElse(ImmutableSet.of());
  }

  private Optional<Value> cell(ValuePath path, int at, Row of, Place place, Problems problems) {
    var column =
        path.steps().size() == at + 1
            ? cells.column(of.table(), path.steps().get(at).name())
            : Optional.<fr.arpent.model.measure.Column>empty();
    if (column.isEmpty()) {
      return unknown(path, at, false, cells.names(of.table()), place, problems);
    }
    return Optional.of(cells.cell(of.table(), column.get(), of.index()));
  }

  private Optional<Value> analysis(ValuePath path, Place place, Problems problems) {
    if (!study.analyses().containsKey(path.root())) {
      var known =
          ImmutableSet.<String>builder().addAll(study.analyses().keySet()).addAll(RESERVED).build();
      problems.errorIn(
          place,
          "text/unknown-value",
          ImmutableMap.of(
              "found", path.toString(),
              "nearest",
                  Nearest.to(path.root(), known)
                      .map(root -> new ValuePath(root, path.steps()).toString())
                      .orElseGet(() -> Nearest.list(known)),
              "known", Nearest.list(known)));
      return Optional.empty();
    }
    if (results.isEmpty()) {
      return checkKeys(path, place, problems);
    }
    if (underEmbargo.contains(path.root())) {
      return Optional.of(Value.without(Standing.UNDER_EMBARGO));
    }
    return results
        .get()
        .find(path.root())
        .map(result -> inResult(path, result, place, problems))
        .orElseGet(() -> Optional.of(Value.without(Standing.MISSING)));
  }

  private Optional<Value> checkKeys(ValuePath path, Place place, Problems problems) {
    for (var step : path.steps()) {
      if (step.isKey() && key(path, step, place, problems).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(Value.without(Standing.NOT_RUN));
  }

  private Optional<Value> inResult(
      ValuePath path, AnalysisResult result, Place place, Problems problems) {
    JsonNode node = result.values();
    if (path.steps().isEmpty()) {
      return Optional.of(whole(result));
    }
    for (int i = 0; i < path.steps().size(); i++) {
      var step = path.steps().get(i);
      var key = step.isKey() ? key(path, step, place, problems) : Optional.of(step.name());
      if (key.isEmpty()) {
        return Optional.empty();
      }
      var next = JsonSteps.next(node, key.get(), step.isKey());
      if (next.isEmpty()) {
        return withoutValue(path, i, node, result, place, problems);
      }
      node = next.get();
    }
    return Optional.of(
        node.isNull()
            ? Value.without(Standing.MISSING)
            : Value.known(node, result.isIllustration(path.tracedName())));
  }

  /** An analysis as a whole: what a condition asks with {@code draw is pending}. */
  private static Value whole(AnalysisResult result) {
    return switch (result.status()) {
      case DONE -> Value.known(result.values(), !result.illustration().isEmpty());
      case PENDING -> Value.without(Standing.PENDING);
      case UNDER_EMBARGO -> Value.without(Standing.UNDER_EMBARGO);
      case NO_ANSWER -> Value.without(Standing.MISSING);
    };
  }

  private Optional<Value> withoutValue(
      ValuePath path,
      int step,
      JsonNode node,
      AnalysisResult result,
      Place place,
      Problems problems) {
    return switch (result.status()) {
      case PENDING -> Optional.of(Value.without(Standing.PENDING));
      case UNDER_EMBARGO -> Optional.of(Value.without(Standing.UNDER_EMBARGO));
      case NO_ANSWER -> Optional.of(Value.without(Standing.MISSING));
      case DONE ->
          node.isNull()
              ? Optional.of(Value.without(Standing.MISSING))
              : unknown(
                  path,
                  step,
                  path.steps().get(step).isKey(),
                  JsonSteps.known(node, path.steps().get(step).isKey()),
                  place,
                  problems);
    };
  }

  /** Returns a key; {@code row} is the key of the batch's row. */
  private Optional<String> key(ValuePath path, Step step, Place place, Problems problems) {
    if (!step.name().equals("row")) {
      return Optional.of(step.name());
    }
    if (row.isEmpty()) {
      problems.errorIn(place, "text/row-outside-batch", ImmutableMap.of("path", path.toString()));
    }
    return row.map(Row::key);
  }

  private static Optional<Value> unknown(
      ValuePath path,
      int step,
      boolean isKey,
      Collection<String> known,
      Place place,
      Problems problems) {
    var found = step < path.steps().size() ? path.steps().get(step).name() : "";
    var nearest =
        Nearest.to(found, known)
            .map(name -> path.with(step, new Step(name, isKey)))
            .orElseGet(() -> Nearest.list(known));
    problems.errorIn(
        place,
        "text/unknown-value",
        ImmutableMap.of(
            "found", path.toString(), "nearest", nearest, "known", Nearest.list(known)));
    return Optional.empty();
  }

  /** Returns the ids of a list of things in a result, in its order. */
  static ImmutableSet<String> ids(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.path("id").asText())
        .collect(ImmutableSet.toImmutableSet());
  }
}
