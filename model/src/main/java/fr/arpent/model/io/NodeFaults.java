package fr.arpent.model.io;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.document.Pointers;
import fr.arpent.model.io.document.ScalarKind;
import fr.arpent.model.io.document.SourceNode;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.io.document.SourceNode.Sequence;
import fr.arpent.model.problem.Nearest;
import fr.arpent.model.problem.Problems;
import java.util.HashMap;
import java.util.Optional;

/** Says what is wrong with a node, at its pointer. */
final class NodeFaults {

  private final Problems problems;

  NodeFaults(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether nothing stands there, or {@code null}. */
  static boolean isEmpty(SourceNode node) {
    return node instanceof Scalar scalar && scalar.kind() == ScalarKind.NULL;
  }

  /** Reports a key without a value. */
  <T> Optional<T> noValue(String pointer) {
    problems.error("schema/no-value", pointer, ImmutableMap.of("key", lastKey(pointer)));
    return Optional.empty();
  }

  /** Reports a list where one value is due, or the like. */
  <T> Optional<T> wrongType(SourceNode node, String wanted, String pointer) {
    var fields = ImmutableMap.of("found", written(node), "case", wanted);
    problems.error("schema/type", pointer, fields);
    return Optional.empty();
  }

  /** Reports a key that should be a language and is none. */
  void noLanguage(String tag, String pointer) {
    problems.errorAtKey("schema/language", pointer, ImmutableMap.of("found", tag));
  }

  /** Reports words that are blank. */
  void blankWords(String pointer) {
    problems.error("value/blank-words", pointer, ImmutableMap.of("key", lastKey(pointer)));
  }

  /** Reports a key that must be written. */
  void missingKey(String key, String pointer) {
    problems.error("schema/missing-key", pointer, ImmutableMap.of("key", key, "case", key));
  }

  /** Reports a key that nobody knows; returns the key that was meant, if one is near. */
  Optional<String> unknownKey(String name, Shape shape, Mapping mapping, String pointer) {
    var free =
        shape.names().stream().filter(known -> !mapping.members().containsKey(known)).toList();
    var nearest = Nearest.to(name, free);
    var fields = new HashMap<String, Object>(Suggestions.among(name, shape.names()));
    fields.put("case", nearest.isPresent() ? "near" : "known");
    nearest.ifPresent(near -> fields.put("nearest", near));
    problems.errorAtKey("schema/unknown-key", pointer, fields);
    return nearest;
  }

  /**
   * Reports a value that its type does not take. Why not is said by the type, in English and for
   * programmers: it goes with the problem as {@code reason}, and no reader is shown it.
   */
  void refused(SourceNode root, JsonMappingException e, String pointer) {
    var path = new StringBuilder(pointer);
    var node = Optional.of(root);
    for (var step : e.getPath()) {
      var key = step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
      path.append('/').append(Pointers.escape(key));
      node = node.flatMap(parent -> child(parent, key));
    }
    var cause = e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
    problems.error(
        "value/refused",
        path.toString(),
        ImmutableMap.of(
            "found", node.map(NodeFaults::written).orElse(""),
            "reason", String.valueOf(cause)));
  }

  private static Optional<SourceNode> child(SourceNode parent, String key) {
    if (parent instanceof Mapping mapping) {
      return Optional.ofNullable(mapping.members().get(key)).map(SourceNode.Member::value);
    }
    return parent instanceof Sequence sequence
            && key.matches("\\d{1,9}")
            && Integer.parseInt(key) < sequence.items().size()
        ? Optional.of(sequence.items().get(Integer.parseInt(key)))
        : Optional.empty();
  }

  private static String written(SourceNode node) {
    return node instanceof Scalar scalar ? scalar.text() : node instanceof Mapping ? "{…}" : "[…]";
  }

  private static String lastKey(String pointer) {
    var steps = Pointers.steps(pointer);
    return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
  }
}
