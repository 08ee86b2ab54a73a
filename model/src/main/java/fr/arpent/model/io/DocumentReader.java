package fr.arpent.model.io;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.ScalarKind;
import fr.arpent.model.io.document.SourceJson;
import fr.arpent.model.io.document.SourceNode;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Member;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.io.document.SourceNode.Sequence;
import fr.arpent.model.io.document.Spot;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads a source tree into a Java type and reports everything that does not fit, at its pointer.
 *
 * <p>What does not fit is left out, so that the rest can be looked at too: a value may come back
 * although there are problems. Types are walked by their shape first; Jackson then only builds.
 */
final class DocumentReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Types that are absent or one scalar. */
  private static final ImmutableMap<Class<?>, Class<?>> OPTIONAL_SCALARS =
      ImmutableMap.of(
          OptionalInt.class, int.class,
          OptionalLong.class, long.class,
          OptionalDouble.class, double.class);

  private final String language;
  private final Problems problems;
  private final ScalarReader scalars;
  private final Map<Class<?>, Optional<Shape>> shapes = new HashMap<>();

  /** Creates a reader whose texts without a language are in {@code language}. */
  DocumentReader(String language, Problems problems) {
    this.language = language;
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  /** Returns what can be read of a tree; empty when a required key is missing or wrong. */
  <T> Optional<T> read(SourceNode node, Class<T> type, String pointer) {
    var fitted = fit(node, ArpentJson.mapper().constructType(type), pointer);
    if (fitted.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ArpentJson.mapper().treeToValue(fitted.get(), type));
    } catch (JsonProcessingException e) {
      refuse(e, pointer);
      return Optional.empty();
    }
  }

  /** A value's own check says no: its message is all there is. */
  private void refuse(JsonProcessingException e, String pointer) {
    var path = new StringBuilder(pointer);
    if (e instanceof JsonMappingException mapping) {
      mapping
          .getPath()
          .forEach(
              step ->
                  path.append('/')
                      .append(
                          step.getFieldName() == null
                              ? String.valueOf(step.getIndex())
                              : Pointers.escape(step.getFieldName())));
    }
    var cause = e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
    var reason = String.valueOf(cause);
    problems.error("value/refused", path.toString(), ImmutableMap.of("found", reason));
  }

  private Optional<JsonNode> fit(SourceNode node, JavaType type, String pointer) {
    var raw = type.getRawClass();
    if (JsonNode.class.isAssignableFrom(raw) || raw == Object.class) {
      return Optional.of(SourceJson.toJson(node));
    }
    if (raw == Optional.class) {
      return fit(node, type.containedTypeOrUnknown(0), pointer);
    }
    if (OPTIONAL_SCALARS.containsKey(raw)) {
      return fitScalar(node, OPTIONAL_SCALARS.getOrDefault(raw, raw), pointer);
    }
    if (ScalarReader.reads(raw)) {
      return fitScalar(node, raw, pointer);
    }
    if (raw == LocalizedText.class) {
      return fitText(node, pointer);
    }
    if (raw == MissingMarks.class) {
      return fitMarks(node, pointer);
    }
    if (type.isCollectionLikeType() || type.isArrayType()) {
      return fitList(node, type.getContentType(), pointer);
    }
    if (type.isMapLikeType() && Map.class.isAssignableFrom(raw)) {
      return fitMap(node, type.getKeyType(), type.getContentType(), pointer);
    }
    var shape = shapes.computeIfAbsent(raw, Shape::find);
    return shape.isPresent()
        ? fitShape(node, raw, shape.get(), pointer)
        : Optional.of(SourceJson.toJson(node));
  }

  private Optional<JsonNode> fitScalar(SourceNode node, Class<?> type, String pointer) {
    if (node instanceof Scalar scalar) {
      return scalars.read(scalar, type, pointer);
    }
    return wrongType(node, type == String.class ? "text" : "scalar", pointer);
  }

  private Optional<JsonNode> fitText(SourceNode node, String pointer) {
    if (node instanceof Scalar scalar) {
      return scalars.text(scalar, pointer).map(text -> NODES.objectNode().put(language, text));
    }
    var words = NODES.objectNode();
    if (node instanceof Mapping mapping) {
      mapping
          .members()
          .forEach(
              (tag, member) -> fitWords(tag, member, pointer).ifPresent(w -> words.put(tag, w)));
      return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
    return wrongType(node, "words", pointer);
  }

  private Optional<String> fitWords(String tag, Member member, String pointer) {
    var at = pointer + "/" + Pointers.escape(tag);
    if (!LanguageTags.isTag(tag)) {
      problems.errorAtKey("schema/language", at, ImmutableMap.of("found", tag));
      return Optional.empty();
    }
    if (member.value() instanceof Scalar scalar) {
      return scalars.text(scalar, at);
    }
    return wrongType(member.value(), "text", at);
  }

  /** A list of marks, or a map from each to its reason. */
  private Optional<JsonNode> fitMarks(SourceNode node, String pointer) {
    var texts = ArpentJson.mapper().constructType(String.class);
    if (node instanceof Mapping) {
      return fitMap(node, texts, texts, pointer);
    }
    var marks = NODES.objectNode();
    fitList(node, texts, pointer)
        .ifPresent(list -> list.forEach(mark -> marks.put(mark.asText(), "")));
    return Optional.of(marks);
  }

  private Optional<JsonNode> fitList(SourceNode node, JavaType content, String pointer) {
    var list = NODES.arrayNode();
    if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        fit(sequence.items().get(i), content, pointer + "/" + i).ifPresent(list::add);
      }
      return Optional.of(list);
    }
    if (isEmpty(node)) {
      return noValue(pointer);
    }
    if (isOneWord(content) && !(node instanceof Mapping && content.hasRawClass(String.class))) {
      return fit(node, content, pointer).map(list::add);
    }
    return wrongType(node, "list", pointer);
  }

  /** Whether one value may stand for a list of one. */
  static boolean isOneWord(JavaType content) {
    var raw = content.getRawClass();
    return ScalarReader.reads(raw)
        || raw == LocalizedText.class
        || raw.isAnnotationPresent(ShortForm.class);
  }

  private Optional<JsonNode> fitMap(
      SourceNode node, JavaType keys, JavaType content, String pointer) {
    if (!(node instanceof Mapping mapping)) {
      return isEmpty(node) ? noValue(pointer) : wrongType(node, "mapping", pointer);
    }
    var map = NODES.objectNode();
    mapping
        .members()
        .forEach(
            (key, member) -> {
              var at = pointer + "/" + Pointers.escape(key);
              var name = keys.isEnumType() ? fitKey(key, keys, at) : Optional.of(key);
              var value = fit(member.value(), content, at);
              if (name.isPresent() && value.isPresent()) {
                map.set(name.get(), value.get());
              }
            });
    return Optional.of(map);
  }

  private Optional<String> fitKey(String key, JavaType keys, String pointer) {
    return scalars
        .read(new Scalar(key, true, Spot.START), keys.getRawClass(), pointer)
        .map(JsonNode::asText);
  }

  private Optional<JsonNode> fitShape(SourceNode node, Class<?> type, Shape shape, String pointer) {
    if (node instanceof Mapping mapping) {
      return fitKeys(mapping, shape, pointer);
    }
    var shortForm = type.getAnnotation(ShortForm.class);
    if (isEmpty(node)) {
      return noValue(pointer);
    }
    if (shortForm == null) {
      return wrongType(node, "mapping", pointer);
    }
    var key = shape.key(shortForm.value());
    var object = NODES.objectNode();
    fit(node, key.type(), pointer).ifPresent(value -> object.set(key.name(), value));
    return complete(object, shape, Set.of(key.name()), pointer);
  }

  private Optional<JsonNode> fitKeys(Mapping mapping, Shape shape, String pointer) {
    var object = NODES.objectNode();
    var known = new HashSet<>(mapping.members().keySet());
    mapping
        .members()
        .forEach(
            (name, member) -> {
              var key = shape.keys().get(name);
              var at = pointer + "/" + Pointers.escape(name);
              if (key == null) {
                reportUnknown(name, shape, mapping, at).ifPresent(known::add);
              } else {
                fitMember(member.value(), key, at).ifPresent(fit -> object.set(name, fit));
              }
            });
    return complete(object, shape, known, pointer);
  }

  private Optional<JsonNode> fitMember(SourceNode value, Shape.Key key, String pointer) {
    boolean anything = JsonNode.class.isAssignableFrom(key.type().getRawClass());
    return isEmpty(value) && !anything ? noValue(pointer) : fit(value, key.type(), pointer);
  }

  /**
   * Puts defaults and empty collections where nothing was written.
   *
   * @param known keys that were written, or meant by a key with a slip
   * @return the object, or empty when it cannot be built
   */
  private Optional<JsonNode> complete(
      ObjectNode object, Shape shape, Set<String> known, String pointer) {
    boolean complete = true;
    for (var key : shape.keys().values()) {
      if (!object.has(key.name())) {
        absent(key, known.contains(key.name()), pointer)
            .ifPresent(value -> object.set(key.name(), value));
        if (key.required() && key.isOptional()) {
          object.putNull(key.name()); // Jackson wants what is required to be there
        }
        complete &= object.has(key.name()) || !key.required();
      }
    }
    return complete ? Optional.of(object) : Optional.empty();
  }

  private Optional<JsonNode> absent(Shape.Key key, boolean known, String pointer) {
    if (key.byDefault().isPresent()) {
      boolean text = key.type().hasRawClass(String.class);
      return fit(new Scalar(key.byDefault().get(), text, Spot.START), key.type(), pointer);
    }
    if (key.required() && !known) {
      problems.error(
          "schema/missing-key", pointer, ImmutableMap.of("key", key.name(), "case", key.name()));
    }
    if (key.type().isMapLikeType()) {
      return Optional.of(NODES.objectNode());
    }
    return key.type().isCollectionLikeType() ? Optional.of(NODES.arrayNode()) : Optional.empty();
  }

  /** Reports a key that nobody knows; returns the key that was meant, if one is near. */
  private Optional<String> reportUnknown(
      String name, Shape shape, Mapping mapping, String pointer) {
    var free =
        shape.names().stream().filter(known -> !mapping.members().containsKey(known)).toList();
    var nearest = Nearest.to(name, free);
    var fields = new HashMap<String, Object>(Suggestions.among(name, shape.names()));
    fields.put("case", nearest.isPresent() ? "near" : "known");
    nearest.ifPresent(near -> fields.put("nearest", near));
    problems.errorAtKey("schema/unknown-key", pointer, fields);
    return nearest;
  }

  private <T> Optional<T> noValue(String pointer) {
    var key = Pointers.steps(pointer);
    var name = key.isEmpty() ? "" : key.get(key.size() - 1);
    problems.error("schema/no-value", pointer, ImmutableMap.of("key", name));
    return Optional.empty();
  }

  private <T> Optional<T> wrongType(SourceNode node, String wanted, String pointer) {
    var found =
        node instanceof Scalar scalar ? scalar.text() : node instanceof Mapping ? "{…}" : "[…]";
    problems.error("schema/type", pointer, ImmutableMap.of("found", found, "case", wanted));
    return Optional.empty();
  }

  private static boolean isEmpty(SourceNode node) {
    return node instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL;
  }

  /** Returns a mapping without some of its keys. */
  static Mapping without(Mapping mapping, String... keys) {
    var left = Set.of(keys);
    return filter(mapping, key -> !left.contains(key));
  }

  /** Returns a mapping with some of its keys only. */
  static Mapping only(Mapping mapping, String... keys) {
    return filter(mapping, Set.of(keys)::contains);
  }

  private static Mapping filter(Mapping mapping, Predicate<String> keep) {
    return new Mapping(
        mapping.members().entrySet().stream()
            .filter(entry -> keep.test(entry.getKey()))
            .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)),
        mapping.spot());
  }
}
