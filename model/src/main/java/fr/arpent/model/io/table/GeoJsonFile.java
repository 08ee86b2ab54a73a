package fr.arpent.model.io.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.document.TextDecoder;
import fr.arpent.model.territory.Boundary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;

/**
 * Reads a GeoJSON file: as outlines by a code, or as a table of the properties.
 *
 * <p>Source: H. Butler et al., <cite>The GeoJSON Format</cite>, RFC 7946, 2016: degrees of WGS 84,
 * longitude first.
 */
public final class GeoJsonFile {

  private static final String LONGITUDE = "longitude";
  private static final String LATITUDE = "latitude";

  private final ImmutableList<GeoFeature> features;
  private final TableLimits limits;
  private final FileProblems problems;
  private final GeoShapes shapes;

  private GeoJsonFile(
      ImmutableList<GeoFeature> features, TableLimits limits, FileProblems problems) {
    this.features = features;
    this.limits = limits;
    this.problems = problems;
    this.shapes = new GeoShapes(problems, limits.points());
  }

  /**
   * Returns the outlines of the features by their code; what has a problem is left out.
   *
   * @param code property that holds the code, as text
   */
  public static ImmutableMap<String, Boundary> boundaries(
      byte[] bytes, String code, TableLimits limits, FileProblems problems) {
    return open(bytes, limits, problems)
        .map(file -> file.boundaries(code))
        .orElse(ImmutableMap.of());
  }

  /**
   * Returns the properties as columns; points add {@code longitude} and {@code latitude}, unless
   * there are properties of that name.
   */
  public static Optional<RawTable> table(byte[] bytes, TableLimits limits, FileProblems problems) {
    return open(bytes, limits, problems).flatMap(GeoJsonFile::table);
  }

  private static Optional<GeoJsonFile> open(
      byte[] bytes, TableLimits limits, FileProblems problems) {
    return TextDecoder.decode(bytes, StandardCharsets.UTF_8, problems.file(), problems.problems())
        .flatMap(text -> new GeoFeatures(text, limits, problems).read())
        .map(features -> new GeoJsonFile(features, limits, problems));
  }

  private ImmutableMap<String, Boundary> boundaries(String property) {
    var boundaries = new LinkedHashMap<String, Boundary>();
    for (var feature : features) {
      if (shapes.isFull()) {
        break;
      }
      var code = feature.properties().path(property);
      if (!code.isTextual()) {
        refuseCode(feature, property, code);
        continue;
      }
      var boundary = shapes.boundary(feature);
      if (boundary.isPresent()
          && boundaries.putIfAbsent(code.textValue(), boundary.get()) != null) {
        error(feature, "reference/duplicate-outline", ImmutableMap.of("found", code.textValue()));
      }
    }
    return ImmutableMap.copyOf(boundaries);
  }

  private void refuseCode(GeoFeature feature, String property, JsonNode code) {
    if (code.isNumber()) {
      var variant = ImmutableMap.<String, Object>of("found", code.asText(), "case", "number");
      error(feature, "value/code-unquoted", variant);
      return;
    }
    var known = ImmutableList.copyOf(feature.properties().fieldNames());
    error(
        feature,
        "reference/property",
        ImmutableMap.of("found", property, "known", String.join(", ", known)));
  }

  private void error(GeoFeature feature, String code, ImmutableMap<String, Object> fields) {
    problems.error(feature.spot().in(problems.file()), code, fields);
  }

  private Optional<RawTable> table() {
    var names = new LinkedHashSet<String>();
    features.forEach(feature -> feature.properties().fieldNames().forEachRemaining(names::add));
    boolean points =
        features.stream().allMatch(f -> f.geometry().path("type").asText("").equals("Point"));
    if (points) {
      names.add(LONGITUDE);
      names.add(LATITUDE);
    }
    if (names.size() > limits.columns()) {
      problems.tooMuch(features.get(0).spot().in(problems.file()), "columns", limits.columns());
      return Optional.empty();
    }
    return table(ImmutableList.copyOf(names), points);
  }

  private Optional<RawTable> table(ImmutableList<String> names, boolean points) {
    var columns = new TableColumns(names.size());
    for (var feature : features) {
      var values = points ? withPosition(feature) : feature.properties();
      var row = new ArrayList<String>();
      for (int i = 0; i < names.size(); i++) {
        var value = values.path(names.get(i));
        row.add(value.isNull() ? "" : value.asText());
        if (value.isNumber()) {
          columns.markNumber(i);
        }
      }
      columns.add(row);
    }
    var file = problems.file();
    return Optional.of(
        new RawTable(
            columns.named(names),
            features.size(),
            (row, column) -> features.get(Math.max(row, 0)).spot().in(file)));
  }

  private JsonNode withPosition(GeoFeature feature) {
    var at = "/features/" + feature.index() + "/geometry/coordinates";
    var values = propertiesOf(feature);
    shapes
        .position(feature.geometry().path("coordinates"), feature, at)
        .ifPresent(
            position -> {
              if (!values.has(LONGITUDE) && !values.has(LATITUDE)) {
                values.put(LONGITUDE, position.longitude()).put(LATITUDE, position.latitude());
              }
            });
    return values;
  }

  private static ObjectNode propertiesOf(GeoFeature feature) {
    return feature.properties() instanceof ObjectNode properties
        ? properties.deepCopy()
        : JsonNodeFactory.instance.objectNode();
  }
}
