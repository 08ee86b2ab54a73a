package fr.arpent.reporting.exhibit;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.reporting.text.Text;

/** All parameters of an analysis as they are written in {@code study.yaml}, a line each. */
final class MethodSettings {

  private MethodSettings() {}

  static ImmutableList<Text> lines(JsonNode parameters) {
    var lines = ImmutableList.<Text>builder();
    add("", parameters, lines);
    return lines.build();
  }

  private static void add(String path, JsonNode node, ImmutableList.Builder<Text> lines) {
    if (node.isObject() && !node.isEmpty()) {
      node.properties()
          .forEach(
              field ->
                  add(
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      field.getValue(),
                      lines));
    } else if (!path.isEmpty()) {
      lines.add(
          Text.of(path + " = " + (node.isTextual() ? node.asText() : CanonicalJson.compact(node))));
    }
  }
}
