package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import fr.arpent.model.io.CanonicalJson;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;

/**
 * All parameters of an analysis in words, a line each: {@code <method id>.setting.<path>} names
 * one, {@code <method id>.setting.<path>.<word>} says one of its words, and {@code …<path>.item} an
 * entry of a list of pairs; a list of words is said word by word. What has no words stands as it
 * does in {@code study.yaml}.
 */
record MethodSettings(ExhibitContext context) {

  static ImmutableList<Text> lines(ExhibitContext context) {
    var lines = ImmutableList.<Text>builder();
    new MethodSettings(context).add("", context.analysis().parameters(), lines);
    return lines.build();
  }

  private void add(String path, JsonNode node, ImmutableList.Builder<Text> lines) {
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
          Text.message(
              "block.method.setting",
              ImmutableMap.of("name", name(path), "value", value(path, node))));
    }
  }

  private String key(String path) {
    return context.key("setting." + path);
  }

  private Text name(String path) {
    return Messages.exists(key(path)) ? Text.message(key(path)) : Text.of(path);
  }

  private Text value(String path, JsonNode node) {
    if (node.isNumber()) {
      return number(node);
    }
    if (node.isBoolean()) {
      return Text.message(node.asBoolean() ? "block.answer.yes" : "block.answer.no");
    }
    if (node.isTextual()) {
      var key = key(path + "." + node.asText());
      return Messages.exists(key) ? Text.message(key) : Text.of(node.asText());
    }
    if (Messages.exists(key(path + ".elsewhere"))) {
      return Text.message(key(path + ".elsewhere"));
    }
    if (node.isArray() && Messages.exists(key(path + ".item"))) {
      return Phrases.semicolons(
          Streams.stream(node).map(item -> pair(path, item)).collect(toImmutableList()));
    }
    if (node.isArray() && !node.isEmpty() && Streams.stream(node).allMatch(JsonNode::isTextual)) {
      return Phrases.commas(
          Streams.stream(node).map(item -> value(path, item)).collect(toImmutableList()));
    }
    return Text.of(CanonicalJson.compact(node));
  }

  private Text pair(String path, JsonNode item) {
    return Text.message(
        key(path + ".item"),
        ImmutableMap.of("first", number(item.path(0)), "second", number(item.path(1))));
  }

  private static Text number(JsonNode node) {
    return ValueFormat.exactly(node.asDouble()).text(node.asDouble());
  }
}
