package fr.arpent.reporting.guide.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Collection;
import java.util.Optional;

/** Steps through the values of a result: fields by name, things of a list by id. */
final class JsonSteps {

  private static final String COUNT = "count";

  private JsonSteps() {}

  static Optional<JsonNode> next(JsonNode node, String name, boolean isKey) {
    if (node.isObject()) {
      return Optional.ofNullable(node.get(name));
    }
    if (!node.isArray()) {
      return Optional.empty();
    }
    if (isKey) {
      return withId(node, name);
    }
    return name.equals(COUNT) ? Optional.of(IntNode.valueOf(node.size())) : Optional.empty();
  }

  /** Returns what would have been a step from here. */
  static Collection<String> known(JsonNode node, boolean isKey) {
    if (node.isObject()) {
      return ImmutableList.copyOf(node.fieldNames());
    }
    if (node.isArray()) {
      return isKey ? ids(node) : ImmutableSet.of(COUNT);
    }
    return ImmutableSet.of();
  }

  private static Optional<JsonNode> withId(JsonNode list, String id) {
    for (var item : list) {
      if (item.path("id").asText().equals(id)) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  /** Returns the ids of a list of things in a result, in its order. */
  private static ImmutableSet<String> ids(JsonNode list) {
    return Streams.stream(list)
        .map(item -> item.path("id").asText())
        .collect(ImmutableSet.toImmutableSet());
  }
}
