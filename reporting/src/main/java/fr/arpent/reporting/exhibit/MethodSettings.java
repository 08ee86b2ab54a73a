package fr.arpent.reporting.exhibit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import fr.arpent.reporting.figure.ValueFormat;
import fr.arpent.reporting.text.Messages;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * All parameters of an analysis in words, a line each; what was not set has none. The messages, all
 * below {@code <method id>.setting.<path>}:
 *
 * <ul>
 *   <li>{@code <path>} names a setting, or says what an object of a list says of it when it has a
 *       place for {@code {value}}, or {@code {number}};
 *   <li>{@code <path>.<word>} says one of its words, and {@code <path>.<word>-<word>} a whole list;
 *   <li>{@code <path>.item} says an entry that is a pair, {@code {first}} and {@code {second}}; on
 *       an object it makes one line of entries whose keys the study chose;
 *   <li>{@code <path>.elsewhere} says that the value stands elsewhere;
 *   <li>{@code <path>.count} says how many a list has, when it names people.
 * </ul>
 *
 * <p>Other words are those of a column, a day, or the study's own.
 */
record MethodSettings(ExhibitContext context) {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  static ImmutableList<Text> lines(ExhibitContext context) {
    var lines = ImmutableList.<Text>builder();
    new MethodSettings(context).add("", context.analysis().parameters(), lines);
    return lines.build();
  }

  private void add(String path, JsonNode node, ImmutableList.Builder<Text> lines) {
    if (isEmpty(node)) {
      return;
    }
    if (node.isObject() && !has(path + ".item")) {
      node.properties().forEach(field -> add(below(path, field.getKey()), field.getValue(), lines));
    } else {
      lines.add(
          Text.message(
              "block.method.setting",
              ImmutableMap.of("name", name(path), "value", value(path, node))));
    }
  }

  private static boolean isEmpty(JsonNode node) {
    return node.isNull() || (node.isContainerNode() && node.isEmpty());
  }

  private static String below(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private String key(String path) {
    return context.key("setting." + path);
  }

  private boolean has(String path) {
    return Messages.exists(key(path));
  }

  private Text name(String path) {
    return has(path) ? Text.message(key(path)) : Text.of(path);
  }

  private Text value(String path, JsonNode node) {
    if (node.isNumber()) {
      return ValueFormat.exactly(node.asDouble()).text(node.asDouble());
    }
    if (node.isBoolean()) {
      return Text.message(node.asBoolean() ? "block.answer.yes" : "block.answer.no");
    }
    if (node.isContainerNode() && has(path + ".elsewhere")) {
      return Text.message(key(path + ".elsewhere"));
    }
    if (node.isObject()) {
      return has(path + ".item") ? entries(path, node) : said(path, node);
    }
    if (node.isArray()) {
      return has(path + ".count")
          ? Text.message(key(path + ".count"), ImmutableMap.of("count", node.size()))
          : list(path, node);
    }
    return word(path, node.asText());
  }

  private Text word(String path, String word) {
    if (has(path + "." + word)) {
      return Text.message(key(path + "." + word));
    }
    return DAY.matcher(word).matches()
        ? Text.message("block.exhibit.date", ImmutableMap.of("date", LocalDate.parse(word)))
        : context.findColumn(word).orElseGet(() -> context.nameOf(word));
  }

  private Text list(String path, JsonNode list) {
    var words = Streams.stream(list).filter(JsonNode::isTextual).map(JsonNode::asText).toList();
    if (words.size() == list.size()) {
      var whole = path + "." + String.join("-", words);
      return has(whole)
          ? Text.message(key(whole))
          : Phrases.commas(words.stream().map(one -> word(path, one)).toList());
    }
    if (has(path + ".item") && list.size() == 2 && list.path(0).isNumber()) {
      return pair(path, value(path, list.path(0)), value(path, list.path(1)));
    }
    return Phrases.semicolons(
        Streams.stream(list).map(item -> item(path, item)).collect(toImmutableList()));
  }

  private Text item(String path, JsonNode item) {
    return item.isArray() && has(path + ".item")
        ? pair(path, value(path, item.path(0)), value(path, item.path(1)))
        : value(path, item);
  }

  private Text entries(String path, JsonNode object) {
    return Phrases.semicolons(
        object.properties().stream()
            .map(entry -> pair(path, word(path, entry.getKey()), value(path, entry.getValue())))
            .toList());
  }

  private Text pair(String path, Text first, Text second) {
    return Text.message(key(path + ".item"), ImmutableMap.of("first", first, "second", second));
  }

  /** An object of a list: what it says, each part as the message of its key has it. */
  private Text said(String path, JsonNode object) {
    return Phrases.commas(
        object.properties().stream()
            .filter(part -> !isEmpty(part.getValue()))
            .map(part -> part(below(path, part.getKey()), part.getValue()))
            .toList());
  }

  private Text part(String path, JsonNode node) {
    return has(path)
        ? Text.message(
            key(path), ImmutableMap.of("value", value(path, node), "number", node.asDouble()))
        : value(path, node);
  }
}
