package fr.arpent.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.measure.Column;
import fr.arpent.model.measure.Table;
import fr.arpent.model.study.Source;
import java.util.LinkedHashSet;
import java.util.Optional;

/** A list of a result, as a table that another analysis can read. */
final class ResultTable {

  private ResultTable() {}

  /** Column that says of which list a row is, where several lists make one table. */
  static final String LIST = "list";

  /**
   * Returns the list at a path of a result as a table: one row per thing, one column per figure;
   * empty when there is no such list. An object of lists is one table, whose column {@value #LIST}
   * holds the key of each row's list.
   *
   * @param path keys of objects, from the values
   * @param sha256 of the result's file
   */
  static Optional<Table> find(AnalysisResult result, ImmutableList<String> path, String sha256) {
    JsonNode node = result.values();
    for (var key : path) {
      node = node.path(key);
    }
    return isTable(node) && !path.isEmpty()
        ? Optional.of(table(result, path, things(node), sha256))
        : Optional.empty();
  }

  /** Returns whether a value is a list, or an object of nothing but lists. */
  static boolean isTable(JsonNode value) {
    return value.isArray()
        || (value.isObject()
            && !value.isEmpty()
            && value.properties().stream().allMatch(list -> list.getValue().isArray()));
  }

  private static ImmutableList<JsonNode> things(JsonNode node) {
    if (node.isArray()) {
      return ImmutableList.copyOf(node);
    }
    var things = ImmutableList.<JsonNode>builder();
    for (var list : node.properties()) {
      for (var thing : list.getValue()) {
        var row = JsonNodeFactory.instance.objectNode().put(LIST, list.getKey());
        thing.properties().forEach(figure -> row.set(figure.getKey(), figure.getValue()));
        things.add(row);
      }
    }
    return things.build();
  }

  private static Table table(
      AnalysisResult result,
      ImmutableList<String> path,
      ImmutableList<JsonNode> things,
      String sha256) {
    var list = String.join(".", path);
    var table = Table.builder();
    table
        .name(result.analysis() + "." + list)
        .sha256(sha256)
        .rowCount(things.size())
        .source(result.analysis());
    for (var figure : figures(things)) {
      table.putColumn(figure, column(result, list + "." + figure, figure, things));
    }
    return table.build();
  }

  private static ImmutableSet<String> figures(ImmutableList<JsonNode> things) {
    var figures = new LinkedHashSet<String>();
    things.forEach(thing -> thing.fieldNames().forEachRemaining(figures::add));
    figures.removeIf(figure -> figure.endsWith("-missing"));
    return ImmutableSet.copyOf(figures);
  }

  private static Column column(
      AnalysisResult result, String path, String figure, ImmutableList<JsonNode> things) {
    return Column.builder()
        .name(figure)
        .header(figure)
        .source(result.isIllustration(path) ? Source.ILLUSTRATION : result.analysis())
        .addAllCells(things.stream().map(thing -> text(thing.path(figure))).toList())
        .build();
  }

  private static String text(JsonNode value) {
    if (value.isBoolean()) {
      return value.booleanValue() ? "yes" : "no";
    }
    return value.isNull() || value.isMissingNode() || value.isContainerNode() ? "" : value.asText();
  }
}
