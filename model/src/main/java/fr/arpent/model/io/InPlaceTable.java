package fr.arpent.model.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.table.RawTable;
import fr.arpent.model.io.table.RawTable.RawColumn;
import fr.arpent.model.problem.Place;
import fr.arpent.model.problem.Problems;
import java.util.LinkedHashSet;
import java.util.Optional;

/** A small table that is written in {@code study.yaml}: {@code data: [{id: t01, seats: 10}]}. */
final class InPlaceTable {

  private final ImmutableList<ImmutableMap<String, JsonNode>> rows;
  private final Problems problems;
  private boolean sound = true;

  InPlaceTable(ImmutableList<ImmutableMap<String, JsonNode>> rows, Problems problems) {
    this.rows = rows;
    this.problems = problems;
  }

  /** Returns the cells; a number without quotes counts as a number cell. */
  Optional<RawTable> read() {
    var names = new LinkedHashSet<String>();
    rows.forEach(row -> names.addAll(row.keySet()));
    var columns =
        names.stream().map(this::column).collect(ImmutableList.<RawColumn>toImmutableList());
    return sound
        ? Optional.of(new RawTable(columns, rows.size(), (row, column) -> Place.of("")))
        : Optional.empty();
  }

  private RawColumn column(String name) {
    var cells = ImmutableList.<String>builder();
    var numbers = ImmutableSet.<Integer>builder();
    for (int row = 0; row < rows.size(); row++) {
      var cell = rows.get(row).get(name);
      cells.add(cell == null || cell.isNull() ? "" : cell.asText());
      if (cell != null && cell.isNumber()) {
        numbers.add(row);
      }
      if (cell != null && cell.isContainerNode()) {
        sound = false;
        var at = "/data/" + row + "/" + Pointers.escape(name);
        var found = cell.isArray() ? "[…]" : "{…}";
        problems.error("schema/type", at, ImmutableMap.of("found", found, "case", "scalar"));
      }
    }
    return new RawColumn(name, cells.build(), numbers.build(), ImmutableSet.of());
  }

  /** Returns the digest of the rows in canonical JSON, since they have no bytes of their own. */
  static String sha256(ImmutableList<ImmutableMap<String, JsonNode>> rows) {
    var array = JsonNodeFactory.instance.arrayNode();
    rows.forEach(row -> array.add(JsonNodeFactory.instance.objectNode().setAll(row)));
    return CanonicalJson.sha256(array);
  }
}
