package fr.arpent.model.io;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A GeoJSON file read as a table, not as outlines. */
class GeoJsonTableTest {

  @TempDir Path root;

  private Folder features(String features) {
    return Folder.of(root, "tables:\n  t: {path: data/t.geojson, source: illustration}\n")
        .with(
            "data/t.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[\n" + features + "\n]}")
        .with("text/guide.fr.md", "{{ table.t.count | number }}");
  }

  private static String point(String properties, String position) {
    return "{\"type\":\"Feature\",\"properties\":"
        + properties
        + ",\"geometry\":{\"type\":\"Point\",\"coordinates\":"
        + position
        + "}}";
  }

  @Test
  void geojson_points_are_a_table_of_their_properties_and_positions() {
    var folder =
        features(
            point("{\"name\":\"Mairie\",\"seats\":12}", "[1.5,44.1]")
                + ",\n"
                + point("{\"name\":null,\"open\":true}", "[2,45]"));

    var table = requireNonNull(folder.read().orThrow().tables().get("t"));

    assertEquals("[name, seats, open, longitude, latitude]", table.columns().keySet().toString());
    var cells = table.columns().values().stream().map(column -> column.cells()).toList();
    assertEquals("[[Mairie, ], [12, ], [, true], [1.5, 2.0], [44.1, 45.0]]", cells.toString());
    assertEquals(ImmutableSet.of(0), requireNonNull(table.columns().get("seats")).numberCells());
  }

  @Test
  void a_point_of_a_table_in_metres_is_refused_at_its_line() {
    assertEquals(
        List.of("value/coordinates data/t.geojson:3:1 /tables/t"),
        features(point("{}", "[1.5,44.1]") + ",\n" + point("{}", "[652000,6862000]")).problems());
  }
}
