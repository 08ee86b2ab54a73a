package fr.arpent.reporting.figure;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Outlines of the open data beside the reference, when they are there. */
public final class Communes {

  private Communes() {}

  /** Finds the folder of open data: beside {@code $ARPENT_REFERENCE}, else beside the clone. */
  public static Optional<Path> data() {
    var reference = System.getenv("ARPENT_REFERENCE");
    if (reference != null) {
      return Optional.of(Path.of(reference).resolveSibling("data")).filter(Files::isDirectory);
    }
    for (var base = Path.of("").toAbsolutePath(); base != null; base = base.getParent()) {
      var data = base.resolve("shared/data");
      if (Files.isDirectory(data)) {
        return Optional.of(data);
      }
    }
    return Optional.empty();
  }

  /** One commune. */
  public record Commune(String code, String name, Boundary boundary) {}

  /** Reads the outlines of a file of the folder. */
  public static ImmutableList<Commune> read(Path geojson) {
    try {
      var communes = ImmutableList.<Commune>builder();
      for (var feature : ArpentJson.mapper().readTree(Files.readString(geojson)).get("features")) {
        var properties = feature.get("properties");
        communes.add(
            new Commune(
                properties.get("code").asText(),
                properties.get("nom").asText(),
                boundary(feature.get("geometry"))));
      }
      return communes.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads one column of numbers of a file of the folder, by code. */
  public static ToDoubleFunction<String> column(Path csv, String key, String column) {
    try {
      var lines = Files.readAllLines(csv);
      var header = List.of(lines.get(0).split(",", -1));
      var values = ImmutableMap.<String, Double>builder();
      for (var line : lines.subList(1, lines.size())) {
        var cells = line.split(",", -1);
        var cell = cells[header.indexOf(column)];
        if (!cell.isEmpty()) {
          values.put(cells[header.indexOf(key)], Double.valueOf(cell));
        }
      }
      var byCode = values.buildKeepingLast();
      return code -> Objects.requireNonNull(byCode.get(code), code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Boundary boundary(JsonNode geometry) {
    var coordinates = geometry.get("coordinates");
    var parts = new ArrayList<Boundary.Part>();
    if (geometry.get("type").asText().equals("Polygon")) {
      parts.add(part(coordinates));
    } else {
      coordinates.forEach(polygon -> parts.add(part(polygon)));
    }
    return new Boundary(ImmutableList.copyOf(parts));
  }

  private static Boundary.Part part(JsonNode polygon) {
    var rings = new ArrayList<ImmutableList<Position>>();
    polygon.forEach(
        ring -> {
          var positions = ImmutableList.<Position>builder();
          ring.forEach(
              at -> positions.add(new Position(at.get(0).asDouble(), at.get(1).asDouble())));
          rings.add(positions.build());
        });
    return new Boundary.Part(rings.get(0), ImmutableList.copyOf(rings.subList(1, rings.size())));
  }
}
