package fr.arpent.model.io;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.LocalizedText;
import fr.arpent.model.io.DocumentReader.Fit;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.SourceNode;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.io.document.SourceNode.Sequence;
import fr.arpent.model.io.document.Spot;
import java.util.Optional;

/** Reads lists, maps whose keys the study chooses, and marks of missing cells. */
final class CollectionReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Fit items;
  private final ScalarReader scalars;
  private final NodeFaults faults;

  /** Creates a reader that leaves items and values to {@code items}. */
  CollectionReader(Fit items, ScalarReader scalars, NodeFaults faults) {
    this.items = items;
    this.scalars = scalars;
    this.faults = faults;
  }

  /** A list of marks, or a map from each to its reason. */
  Optional<JsonNode> fitMarks(SourceNode node, String pointer) {
    var texts = ArpentJson.mapper().constructType(String.class);
    if (node instanceof Mapping) {
      return fitMap(node, texts, texts, pointer);
    }
    var marks = NODES.objectNode();
    fitList(node, texts, pointer)
        .ifPresent(list -> list.forEach(mark -> marks.put(mark.asText(), "")));
    return Optional.of(marks);
  }

  Optional<JsonNode> fitList(SourceNode node, JavaType content, String pointer) {
    var list = NODES.arrayNode();
    if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        items.fit(sequence.items().get(i), content, pointer + "/" + i).ifPresent(list::add);
      }
      return Optional.of(list);
    }
    if (NodeFaults.isEmpty(node)) {
      return faults.noValue(pointer);
    }
    if (isOneWord(content) && !(node instanceof Mapping && content.hasRawClass(String.class))) {
      return items.fit(node, content, pointer).map(list::add);
    }
    return faults.wrongType(node, "list", pointer);
  }

  /** Whether one value may stand for a list of one. */
  static boolean isOneWord(JavaType content) {
    var raw = content.getRawClass();
    return ScalarReader.reads(raw)
        || raw == LocalizedText.class
        || raw.isAnnotationPresent(ShortForm.class);
  }

  Optional<JsonNode> fitMap(SourceNode node, JavaType keys, JavaType content, String pointer) {
    if (!(node instanceof Mapping mapping)) {
      return NodeFaults.isEmpty(node)
          ? faults.noValue(pointer)
          : faults.wrongType(node, "mapping", pointer);
    }
    var map = NODES.objectNode();
    mapping
        .members()
        .forEach(
            (key, member) -> {
              var at = pointer + "/" + Pointers.escape(key);
              var name = keys.isEnumType() ? fitKey(key, keys, at) : Optional.of(key);
              var value = items.fit(member.value(), content, at);
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
}
