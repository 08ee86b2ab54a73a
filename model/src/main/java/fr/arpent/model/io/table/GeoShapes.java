package fr.arpent.model.io.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.territory.Boundary;
import fr.arpent.model.territory.Boundary.Part;
import fr.arpent.model.territory.Position;
import java.util.Optional;

/**
 * Reads positions, rings and polygons, and says what is wrong with them: metres for degrees,
 * latitude first, a ring that is not closed.
 */
final class GeoShapes {

  private final FileProblems problems;
  private final long mostPoints;
  private long points;
  private boolean swapSeen;

  GeoShapes(FileProblems problems, long mostPoints) {
    this.problems = problems;
    this.mostPoints = mostPoints;
  }

  /** Returns whether the limit on points was passed; nothing more should be read then. */
  boolean isFull() {
    return points > mostPoints;
  }

  /** Returns the outline of a polygon or several; empty when there are problems. */
  Optional<Boundary> boundary(GeoFeature feature) {
    var coordinates = feature.geometry().path("coordinates");
    var at = "/features/" + feature.index() + "/geometry/coordinates";
    return switch (feature.geometry().path("type").asText("")) {
      case "Polygon" ->
          part(coordinates, feature, at).map(part -> new Boundary(ImmutableList.of(part)));
      case "MultiPolygon" -> parts(coordinates, feature, at);
      default -> {
        var type = feature.geometry().path("type").asText("null");
        refuse(feature, "value/geometry", at, ImmutableMap.of("found", type));
        yield Optional.empty();
      }
    };
  }

  private Optional<Boundary> parts(JsonNode polygons, GeoFeature feature, String at) {
    var parts = ImmutableList.<Part>builder();
    boolean sound = !polygons.isEmpty();
    for (int i = 0; i < polygons.size(); i++) {
      var part = part(polygons.get(i), feature, at + "/" + i);
      part.ifPresent(parts::add);
      sound &= part.isPresent();
    }
    return sound ? Optional.of(new Boundary(parts.build())) : Optional.empty();
  }

  private Optional<Part> part(JsonNode polygon, GeoFeature feature, String at) {
    var rings = ImmutableList.<ImmutableList<Position>>builder();
    boolean sound = !polygon.isEmpty();
    for (int i = 0; i < polygon.size(); i++) {
      var ring = ring(polygon.get(i), feature, at + "/" + i);
      ring.ifPresent(rings::add);
      sound &= ring.isPresent();
    }
    if (!sound) {
      return Optional.empty();
    }
    var built = rings.build();
    return Optional.of(new Part(built.get(0), built.subList(1, built.size())));
  }

  private Optional<ImmutableList<Position>> ring(JsonNode ring, GeoFeature feature, String at) {
    var positions = ImmutableList.<Position>builder();
    for (int i = 0; i < ring.size(); i++) {
      var position = position(ring.get(i), feature, at);
      if (position.isEmpty()) {
        return Optional.empty();
      }
      positions.add(position.get());
    }
    var built = positions.build();
    boolean closed = built.size() >= 4 && built.get(0).equals(built.get(built.size() - 1));
    if (!closed) {
      var variant = built.size() < 4 ? "short" : "open";
      refuse(feature, "value/ring", at, ImmutableMap.of("case", variant, "count", built.size()));
    }
    return closed ? Optional.of(built) : Optional.empty();
  }

  /** Returns a position of two numbers, or three with an altitude, which is left out. */
  Optional<Position> position(JsonNode pair, GeoFeature feature, String at) {
    if (++points > mostPoints) {
      if (points == mostPoints + 1) {
        problems.tooMuch(feature.spot().in(problems.file()), "points", mostPoints);
      }
      return Optional.empty();
    }
    if (pair.size() < 2 || !pair.get(0).isNumber() || !pair.get(1).isNumber()) {
      refuse(
          feature,
          "value/coordinates",
          at,
          ImmutableMap.of("case", "form", "found", pair.toString()));
      return Optional.empty();
    }
    return position(pair.get(0).doubleValue(), pair.get(1).doubleValue(), feature, at);
  }

  private Optional<Position> position(double x, double y, GeoFeature feature, String at) {
    if (Math.abs(x) > 180 || Math.abs(y) > 90) {
      var variant = Math.abs(x) > 1000 || Math.abs(y) > 1000 ? "metres" : "range";
      refuse(
          feature,
          "value/coordinates",
          at,
          ImmutableMap.of("case", variant, "found", x + ", " + y));
      return Optional.empty();
    }
    if (!swapSeen && KnownLand.isSwapped(x, y)) {
      swapSeen = true;
      problems.warning(
          feature.spot().in(problems.file()),
          "value/swapped",
          ImmutableMap.of("found", x + ", " + y, "nearest", y + ", " + x, "at", at));
    }
    return Optional.of(new Position(x, y));
  }

  private void refuse(
      GeoFeature feature, String code, String at, ImmutableMap<String, Object> fields) {
    var all = ImmutableMap.<String, Object>builder().put("at", at).putAll(fields);
    problems.error(feature.spot().in(problems.file()), code, all.buildKeepingLast());
  }
}
