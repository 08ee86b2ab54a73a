package fr.arpent.methods;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.model.io.ShortForm;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON Schema (2020-12) of what a study writes to ask for a method: its request type, with the
 * keys that every analysis has.
 */
public final class RequestSchema {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final KebabCaseStrategy KEBAB_CASE = new KebabCaseStrategy();

  private RequestSchema() {}

  /** Returns the text of {@code docs/schema/methods/<id>.json}. */
  public static String of(CataloguedMethod<?, ?, ?> method) {
    var schema = object(method.requestType());
    schema
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("title", method.card().id())
        .put("description", method.card().what());
    var properties = (ObjectNode) schema.get("properties");
    properties.putObject("method").put("const", method.card().id());
    properties.set("comment", schema(LocalizedText.class));
    schema.withArray("required").insert(0, "method");
    return CanonicalJson.pretty(schema);
  }

  private static JsonNode schema(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    var plain = (Class<?>) type;
    if (plain.isRecord() && plain != LocalizedText.class) {
      return record(plain);
    }
    if (plain.isEnum()) {
      return choices(plain);
    }
    if (plain == LocalizedText.class) {
      var words = NODES.objectNode().put("type", "object");
      words.set("additionalProperties", typed("string"));
      return either(typed("string"), words);
    }
    return typed(word(plain));
  }

  private static JsonNode generic(ParameterizedType type) {
    var raw = (Class<?>) type.getRawType();
    var arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return schema(arguments[0]);
    }
    if (Map.class.isAssignableFrom(raw)) {
      var map = NODES.objectNode().put("type", "object");
      map.set("additionalProperties", schema(arguments[1]));
      return map;
    }
    var list = NODES.objectNode().put("type", "array");
    list.set("items", schema(arguments[0]));
    return arguments[0] instanceof Class<?> ? either(schema(arguments[0]), list) : list;
  }

  private static JsonNode record(Class<?> type) {
    var shortForm = type.getAnnotation(ShortForm.class);
    var object = object(type);
    return shortForm == null
        ? object
        : either(object.at("/properties/" + shortForm.value()), object);
  }

  private static ObjectNode object(Class<?> type) {
    var object = NODES.objectNode().put("type", "object").put("additionalProperties", false);
    var properties = object.putObject("properties");
    var required = NODES.arrayNode();
    for (var component : Objects.requireNonNull(type.getRecordComponents())) {
      var key = KEBAB_CASE.translate(component.getName());
      properties.set(key, schema(component.getGenericType()));
      if (isRequired(component)) {
        required.add(key);
      }
    }
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    return object;
  }

  private static boolean isRequired(RecordComponent component) {
    var type = component.getType();
    return type != Optional.class
        && !Map.class.isAssignableFrom(type)
        && !Collection.class.isAssignableFrom(type);
  }

  private static JsonNode choices(Class<?> type) {
    var schema = NODES.objectNode();
    var words = schema.putArray("enum");
    for (var constant : Objects.requireNonNull(type.getEnumConstants())) {
      words.add(ArpentJson.mapper().<JsonNode>valueToTree(constant));
    }
    return schema;
  }

  private static String word(Class<?> type) {
    if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return "integer";
    }
    return type == double.class || Number.class.isAssignableFrom(type) ? "number" : "string";
  }

  private static JsonNode either(JsonNode one, JsonNode other) {
    var schema = NODES.objectNode();
    schema.putArray("anyOf").add(one).add(other);
    return schema;
  }

  private static JsonNode typed(String word) {
    return NODES.objectNode().put("type", word);
  }
}
