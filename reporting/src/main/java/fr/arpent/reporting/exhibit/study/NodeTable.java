package fr.arpent.reporting.exhibit.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.exhibit.OptionReader;
import fr.arpent.reporting.exhibit.StudyColumn;
import fr.arpent.reporting.figure.relation.ScatterPlane.Kinds;
import fr.arpent.reporting.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Names and kinds of a network's nodes: from the table that the option {@code nodes} names, with
 * columns for ids and names and one that the option of kinds names; else from the actors of the
 * study.
 *
 * @param names names by id
 * @param kindOf index of the kind by id
 * @param kinds the kinds
 */
record NodeTable(
    ImmutableMap<String, Text> names, ImmutableMap<String, Integer> kindOf, Kinds kinds) {

  static NodeTable of(StudyRows rows, ImmutableSet<String> ids) {
    if (rows.options().text().find("nodes").isPresent()) {
      return ofTable(rows, ids);
    }
    var names = ImmutableMap.<String, Text>builder();
    for (var id : ids) {
      var actor = rows.study().actors().get(id);
      if (actor != null) {
        names.put(id, Text.of(actor.name()));
      }
    }
    return new NodeTable(names.buildOrThrow(), ImmutableMap.of(), Kinds.ONE);
  }

  private static NodeTable ofTable(StudyRows rows, ImmutableSet<String> ids) {
    var table = rows.otherTable("nodes");
    var columns = new LinkedHashMap<String, StudyColumn>();
    StudyColumn.of(table, rows.study()).forEach(column -> columns.put(column.name(), column));
    var id = column("nodes", "id", columns);
    var name = column("nodes", "name", columns);
    var kind = rows.options().text().find("kind").map(word -> column("kind", word, columns));
    var names = new LinkedHashMap<String, Text>();
    var kindOf = new LinkedHashMap<String, Integer>();
    var codes = new ArrayList<String>();
    var words = ImmutableList.<Text>builder();
    for (int row = 0; row < table.rowCount(); row++) {
      var key = id.cell(row).raw();
      if (ids.contains(key)) {
        names.put(key, StudyRows.words(name.cell(row), name));
        if (kind.isPresent()) {
          var cell = kind.get().cell(row);
          if (!codes.contains(cell.raw())) {
            codes.add(cell.raw());
            words.add(StudyRows.words(cell, kind.get()));
          }
          kindOf.put(key, codes.indexOf(cell.raw()));
        }
      }
    }
    return new NodeTable(
        ImmutableMap.copyOf(names),
        ImmutableMap.copyOf(kindOf),
        kind.map(column -> new Kinds(column.head(), words.build())).orElse(Kinds.ONE));
  }

  private static StudyColumn column(String option, String name, Map<String, StudyColumn> columns) {
    OptionReader.checkKnown(option, name, columns.keySet());
    return Objects.requireNonNull(columns.get(name));
  }

  Optional<Text> name(String id) {
    return Optional.ofNullable(names.get(id));
  }

  int kind(String id) {
    return kindOf.getOrDefault(id, 0);
  }
}
