package fr.arpent.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.model.io.CanonicalJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lists of one result as CSV (RFC 4180: commas, CRLF, quotes where needed), for spreadsheets.
 *
 * <p>A list inside the things of a list is a file of its own, whose first column is the id of the
 * thing it belongs to. Figures that rest on invented data are named in a last column {@code
 * illustration}. A text that a spreadsheet would take for a formula is written behind an
 * apostrophe.
 */
public final class ResultCsv {

  private final AnalysisResult result;
  private final TreeMap<String, String> files = new TreeMap<>();

  private ResultCsv(AnalysisResult result) {
    this.result = result;
    result
        .values()
        .properties()
        .forEach(
            value -> {
              if (isListOfThings(value.getValue())) {
                add(value.getKey(), List.of(new Group("", value.getValue())), "");
              }
            });
  }

  /** Returns the text of every list by path: {@code results/access.territories.csv}. */
  public static ImmutableSortedMap<String, String> of(AnalysisResult result) {
    return ImmutableSortedMap.copyOf(new ResultCsv(result).files);
  }

  /**
   * Things of one list.
   *
   * @param owner id of the thing they belong to; empty at the top
   */
  private record Group(String owner, JsonNode things) {}

  /**
   * Adds a list.
   *
   * @param path from the values: {@code aggregates.not-assessed}
   * @param ownerColumn header of the owners; empty at the top
   */
  private void add(String path, List<Group> groups, String ownerColumn) {
    Set<String> columns = new LinkedHashSet<>();
    Set<String> inner = new LinkedHashSet<>();
    for (var group : groups) {
      group.things().forEach(thing -> sort(thing, columns, inner));
    }
    var invented =
        columns.stream().filter(column -> result.isIllustration(path + "." + column)).toList();
    var lines = new ArrayList<List<String>>();
    lines.add(header(ownerColumn, columns, invented));
    for (var group : groups) {
      group
          .things()
          .forEach(thing -> lines.add(line(group.owner(), ownerColumn, thing, columns, invented)));
    }
    files.put("results/" + result.analysis() + "." + path + ".csv", CsvText.of(lines));
    inner.forEach(list -> add(path + "." + list, groups(groups, list), lastKey(path)));
  }

  private static void sort(JsonNode thing, Set<String> columns, Set<String> inner) {
    thing
        .properties()
        .forEach(value -> (isListOfThings(value.getValue()) ? inner : columns).add(value.getKey()));
  }

  private static List<Group> groups(List<Group> owners, String list) {
    var groups = new ArrayList<Group>();
    for (var owner : owners) {
      owner
          .things()
          .forEach(thing -> groups.add(new Group(thing.path("id").asText(), thing.path(list))));
    }
    return groups;
  }

  private static List<String> header(
      String ownerColumn, Set<String> columns, List<String> invented) {
    var header = new ArrayList<String>();
    if (!ownerColumn.isEmpty()) {
      header.add(ownerColumn);
    }
    header.addAll(columns);
    if (!invented.isEmpty()) {
      header.add("illustration");
    }
    return header;
  }

  private static List<String> line(
      String owner,
      String ownerColumn,
      JsonNode thing,
      Set<String> columns,
      List<String> invented) {
    var line = new ArrayList<String>();
    if (!ownerColumn.isEmpty()) {
      line.add(CsvText.harmless(owner));
    }
    columns.forEach(column -> line.add(cell(thing.path(column))));
    if (!invented.isEmpty()) {
      line.add(String.join(" ", invented));
    }
    return line;
  }

  private static String cell(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "";
    }
    if (value.isArray()) {
      return CsvText.harmless(
          ImmutableList.copyOf(value).stream()
              .map(JsonNode::asText)
              .collect(Collectors.joining(";")));
    }
    return value.isNumber() ? CanonicalJson.compact(value) : CsvText.harmless(value.asText());
  }

  private static boolean isListOfThings(JsonNode value) {
    return value.isArray() && (value.isEmpty() || value.get(0).isObject());
  }

  private static String lastKey(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
