package fr.arpent.model.io;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Writes the JSON Schema (draft 2020-12) of what {@link RequestReader} and {@link StudyFolder}
 * read, from the same shapes of types: an editor then says what the reader would say.
 *
 * <p>{@code yes} and {@code no}, which an editor takes for text, are allowed beside booleans.
 */
public final class JsonSchemas {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonSchemas() {}

  /** Returns the schema of a record or Immutables type. */
  public static ObjectNode of(Class<?> type) {
    var schema = NODES.objectNode().put("$schema", "https://json-schema.org/draft/2020-12/schema");
    return schema.setAll(describe(ArpentJson.mapper().constructType(type)));
  }

  private static ObjectNode describe(JavaType type) {
    var raw = type.getRawClass();
    if (raw == Optional.class) {
      return describe(type.containedTypeOrUnknown(0));
    }
    if (raw == LocalizedText.class) {
      return either(typed("string"), mapOf(typed("string")));
    }
    if (raw == MissingMarks.class) {
      return either(arrayOf(typed("string")), mapOf(typed("string")));
    }
    if (raw == PlainValue.class) {
      return either(typed("string"), typed("number"));
    }
    if (raw.isEnum()) {
      return choices(raw);
    }
    if (type.isCollectionLikeType() || type.isArrayType()) {
      return list(type.getContentType());
    }
    if (type.isMapLikeType()) {
      return mapOf(describe(type.getContentType()));
    }
    return Shape.find(raw).map(shape -> describe(raw, shape)).orElseGet(() -> scalar(raw));
  }

  private static ObjectNode describe(Class<?> type, Shape shape) {
    var object = typed("object").put("additionalProperties", false);
    var properties = object.putObject("properties");
    var required = NODES.arrayNode();
    for (var key : shape.keys().values()) {
      var described = describe(key.type());
      key.byDefault().ifPresent(value -> described.set("default", defaultOf(key, value)));
      properties.set(key.name(), described);
      if (key.required()) {
        required.add(key.name());
      }
    }
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    var shortForm = type.getAnnotation(ShortForm.class);
    return shortForm == null
        ? object
        : either(describe(shape.key(shortForm.value()).type()), object);
  }

  private static JsonNode defaultOf(Shape.Key key, String value) {
    var described = scalarType(key.type().getRawClass());
    return switch (described) {
      case "integer" -> NODES.numberNode(Long.parseLong(value));
      case "number" -> NODES.numberNode(Double.parseDouble(value));
      case "boolean" -> NODES.booleanNode(value.equals("yes") || value.equals("true"));
      default -> NODES.textNode(value);
    };
  }

  private static ObjectNode scalar(Class<?> raw) {
    var name = scalarType(raw);
    if (name.isEmpty()) {
      return NODES.objectNode();
    }
    if (name.equals("boolean")) {
      var schema = NODES.objectNode();
      schema.putArray("enum").add(true).add(false).add("yes").add("no");
      return schema;
    }
    var schema = typed(name);
    if (raw == LocalDate.class) {
      schema.put("format", "date");
    }
    return raw == LocalTime.class ? schema.put("pattern", "^\\d{2}:\\d{2}") : schema;
  }

  /** Returns the name of a scalar type in JSON Schema; empty for anything else. */
  private static String scalarType(Class<?> raw) {
    if (raw == OptionalInt.class || raw == OptionalLong.class || raw == BigInteger.class) {
      return "integer";
    }
    if (raw == OptionalDouble.class) {
      return "number";
    }
    if (raw == boolean.class || raw == Boolean.class) {
      return "boolean";
    }
    if (ScalarReader.isInteger(raw)) {
      return "integer";
    }
    if (ScalarReader.isNumber(raw)) {
      return "number";
    }
    return ScalarReader.reads(raw) ? "string" : "";
  }

  private static ObjectNode choices(Class<?> type) {
    var schema = NODES.objectNode();
    var words = schema.putArray("enum");
    ScalarReader.choices(type).keySet().forEach(words::add);
    return schema;
  }

  /** One value may stand for a list of one. */
  private static ObjectNode list(JavaType content) {
    var array = arrayOf(describe(content));
    return CollectionReader.isOneWord(content) ? either(describe(content), array) : array;
  }

  private static ObjectNode typed(String type) {
    return NODES.objectNode().put("type", type);
  }

  private static ObjectNode arrayOf(ObjectNode items) {
    return typed("array").set("items", items);
  }

  private static ObjectNode mapOf(ObjectNode values) {
    return typed("object").set("additionalProperties", values);
  }

  private static ObjectNode either(ObjectNode one, ObjectNode other) {
    var schema = NODES.objectNode();
    schema.putArray("anyOf").add(one).add(other);
    return schema;
  }

  /** Returns the schema of the frame of a study, {@code study.yaml}. */
  static ObjectNode ofFrame() {
    var schema = of(StudyFrame.class);
    schema.put("title", "arpent-study/1");
    var analysis = typed("object");
    analysis.putArray("required").add("method");
    analysis.set(
        "properties",
        NODES
            .objectNode()
            .setAll(
                Map.of(
                    "method", typed("string"),
                    "comment", describe(ArpentJson.mapper().constructType(LocalizedText.class)))));
    ((ObjectNode) schema.path("properties").path("analyses")).set("additionalProperties", analysis);
    return schema;
  }
}
