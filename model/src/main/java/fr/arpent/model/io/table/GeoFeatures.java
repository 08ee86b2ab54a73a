package fr.arpent.model.io.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.io.document.JsonFaults;
import fr.arpent.model.problem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the features out of a GeoJSON text one by one, so that no tree of the whole is built. */
final class GeoFeatures {

  /** Other features follow the one that is read. */
  private static final ObjectReader READER =
      ArpentJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final String text;
  private final TableLimits limits;
  private final FileProblems problems;
  private final List<GeoFeature> features = new ArrayList<>();
  private boolean sound = true;

  GeoFeatures(String text, TableLimits limits, FileProblems problems) {
    this.text = text;
    this.limits = limits;
    this.problems = problems;
  }

  /** Returns the features, at least one, or empty when there are problems. */
  Optional<ImmutableList<GeoFeature>> read() {
    try (var parser = READER.createParser(text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        readMembers(parser);
      }
    } catch (JsonProcessingException e) {
      JsonFaults.report(
          e, text, (code, spot, fields) -> refuse(spot.in(problems.file()), code, fields));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (sound && features.isEmpty()) {
      problems.error("value/no-feature", ImmutableMap.of());
      sound = false;
    }
    return sound ? Optional.of(ImmutableList.copyOf(features)) : Optional.empty();
  }

  private void readMembers(JsonParser parser) throws IOException {
    while (sound && parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      var token = parser.nextToken();
      if (name.equals("features") && token == JsonToken.START_ARRAY) {
        readFeatures(parser);
      } else if (name.equals("crs")) {
        checkSystem(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void readFeatures(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      var spot = JsonFaults.spot(parser.currentTokenLocation());
      if (features.size() == limits.rows()) {
        problems.tooMuch(spot.in(problems.file()), "rows", limits.rows());
        sound = false;
        return;
      }
      JsonNode feature = READER.readTree(parser);
      features.add(
          new GeoFeature(
              feature.path("properties"), feature.path("geometry"), features.size(), spot));
    }
  }

  /** A file of before RFC 7946 may name another system than degrees of WGS 84. */
  private void checkSystem(JsonParser parser) throws IOException {
    var spot = JsonFaults.spot(parser.currentTokenLocation());
    JsonNode crs = READER.readTree(parser);
    var name = crs.path("properties").path("name").asText("");
    if (!name.isEmpty() && !name.contains("CRS84") && !name.endsWith("4326")) {
      refuse(
          spot.in(problems.file()),
          "value/coordinates",
          ImmutableMap.of("case", "system", "found", name));
    }
  }

  private void refuse(Place place, String code, ImmutableMap<String, Object> fields) {
    sound = false;
    problems.error(place, code, fields);
  }
}
