package fr.arpent.methods;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import fr.arpent.model.ArpentJson;
import java.io.IOException;

/**
 * Turns typed results into what tokens and result files see: an {@link Answer} becomes its value,
 * or null beside its reason.
 */
final class ValueTree {

  private static final ObjectMapper MAPPER =
      ArpentJson.mapper()
          .copy()
          .registerModule(new SimpleModule().addSerializer(Answer.class, new Embedded()));

  private ValueTree() {}

  /** Returns the values of a result: all accessors but findings and provenance. */
  static JsonNode of(Object result) {
    return plain(MAPPER.valueToTree(result));
  }

  private static JsonNode plain(JsonNode node) {
    if (node instanceof ObjectNode object) {
      var values = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(value -> put(values, value.getKey(), value.getValue()));
      return values;
    }
    if (node instanceof ArrayNode array) {
      var values = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> values.add(plain(item)));
      return values;
    }
    return node;
  }

  private static void put(ObjectNode values, String name, JsonNode value) {
    if (value instanceof POJONode embedded && embedded.getPojo() instanceof Answer<?> answer) {
      answer.missing().ifPresent(reason -> values.put(name + "-missing", reason));
      JsonNode found =
          answer.value().map(ValueTree::of).orElse(JsonNodeFactory.instance.nullNode());
      values.set(name, found);
    } else {
      values.set(name, plain(value));
    }
  }

  /** Keeps an answer whole in the tree. */
  @SuppressWarnings("rawtypes") // Jackson's module asks for the raw class
  private static final class Embedded extends JsonSerializer<Answer> {
    @Override
    public void serialize(Answer answer, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeEmbeddedObject(answer);
    }
  }
}
