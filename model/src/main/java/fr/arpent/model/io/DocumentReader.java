package fr.arpent.model.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.document.SourceJson;
import fr.arpent.model.io.document.SourceNode;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Reads a source tree into a Java type and reports everything that does not fit, at its pointer.
 *
 * <p>What does not fit is left out, so that the rest can be looked at too: a value may come back
 * although there are problems. Types are walked by their shape first; Jackson then only builds.
 */
final class DocumentReader {

  /** Types that are absent or one scalar. */
  private static final ImmutableMap<Class<?>, Class<?>> OPTIONAL_SCALARS =
      ImmutableMap.of(
          OptionalInt.class, int.class,
          OptionalLong.class, long.class,
          OptionalDouble.class, double.class);

  private final NodeFaults faults;
  private final ScalarReader scalars;
  private final WordsReader words;
  private final CollectionReader collections;
  private final ShapeReader shaped;
  private final Map<Class<?>, Optional<Shape>> shapes = new HashMap<>();

  /** Creates a reader whose texts without a language are in {@code language}. */
  DocumentReader(String language, Problems problems) {
    this.faults = new NodeFaults(problems);
    this.scalars = new ScalarReader(problems);
    this.words = new WordsReader(language, scalars, faults);
    this.collections = new CollectionReader(this::fit, scalars, faults);
    this.shaped = new ShapeReader(this::fit, faults);
  }

  /** Turns a node into what Jackson builds a type from; empty when it does not fit. */
  @FunctionalInterface
  interface Fit {

    Optional<JsonNode> fit(SourceNode node, JavaType type, String pointer);
  }

  /** Returns what can be read of a tree; empty when a required key is missing or wrong. */
  <T> Optional<T> read(SourceNode node, Class<T> type, String pointer) {
    var fitted = fit(node, ArpentJson.mapper().constructType(type), pointer);
    if (fitted.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ArpentJson.mapper().treeToValue(fitted.get(), type));
    } catch (JsonMappingException e) {
      faults.refused(node, e, pointer);
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree has no syntax that could be wrong", e);
    }
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
      return words.fit(node, pointer);
    }
    return fitGroup(node, type, pointer);
  }

  private Optional<JsonNode> fitGroup(SourceNode node, JavaType type, String pointer) {
    var raw = type.getRawClass();
    if (raw == MissingMarks.class) {
      return collections.fitMarks(node, pointer);
    }
    if (type.isCollectionLikeType() || type.isArrayType()) {
      return collections.fitList(node, type.getContentType(), pointer);
    }
    if (type.isMapLikeType() && Map.class.isAssignableFrom(raw)) {
      return collections.fitMap(node, type.getKeyType(), type.getContentType(), pointer);
    }
    var shape = shapes.computeIfAbsent(raw, Shape::find);
    return shape.isPresent()
        ? shaped.fit(node, raw, shape.get(), pointer)
        : Optional.of(SourceJson.toJson(node));
  }

  private Optional<JsonNode> fitScalar(SourceNode node, Class<?> type, String pointer) {
    if (node instanceof Scalar scalar) {
      return scalars.read(scalar, type, pointer);
    }
    return faults.wrongType(node, type == String.class ? "text" : "scalar", pointer);
  }
}
