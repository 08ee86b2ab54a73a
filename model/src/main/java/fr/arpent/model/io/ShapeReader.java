package fr.arpent.model.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.arpent.model.io.DocumentReader.Fit;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.SourceNode;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.io.document.Spot;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads groups whose keys a type declares: unknown keys are reported with the nearest known one,
 * missing keys are reported or take their default.
 */
final class ShapeReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Fit values;
  private final NodeFaults faults;

  /** Creates a reader that leaves the values of keys to {@code values}. */
  ShapeReader(Fit values, NodeFaults faults) {
    this.values = values;
    this.faults = faults;
  }

  Optional<JsonNode> fit(SourceNode node, Class<?> type, Shape shape, String pointer) {
    if (node instanceof Mapping mapping) {
      return fitKeys(mapping, shape, pointer);
    }
    var shortForm = type.getAnnotation(ShortForm.class);
    if (NodeFaults.isEmpty(node)) {
      return faults.noValue(pointer);
    }
    if (shortForm == null) {
      return faults.wrongType(node, "mapping", pointer);
    }
    var key = shape.key(shortForm.value());
    var object = NODES.objectNode();
    values.fit(node, key.type(), pointer).ifPresent(value -> object.set(key.name(), value));
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
                faults.unknownKey(name, shape, mapping, at).ifPresent(known::add);
              } else {
                fitMember(member.value(), key, at).ifPresent(fit -> object.set(name, fit));
              }
            });
    return complete(object, shape, known, pointer);
  }

  private Optional<JsonNode> fitMember(SourceNode value, Shape.Key key, String pointer) {
    boolean anything = JsonNode.class.isAssignableFrom(key.type().getRawClass());
    return NodeFaults.isEmpty(value) && !anything
        ? faults.noValue(pointer)
        : values.fit(value, key.type(), pointer);
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
      return values.fit(new Scalar(key.byDefault().get(), text, Spot.START), key.type(), pointer);
    }
    if (key.required() && !known) {
      faults.missingKey(key.name(), pointer);
    }
    if (key.type().isMapLikeType()) {
      return Optional.of(NODES.objectNode());
    }
    return key.type().isCollectionLikeType() ? Optional.of(NODES.arrayNode()) : Optional.empty();
  }
}
