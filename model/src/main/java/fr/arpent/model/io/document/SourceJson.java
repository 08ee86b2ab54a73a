package fr.arpent.model.io.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.model.io.document.SourceNode.Mapping;
import fr.arpent.model.io.document.SourceNode.Member;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.io.document.SourceNode.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Takes a source tree to a JSON tree and back. Scalars become what YAML 1.2 makes of them, but for
 * numbers that JSON has no form for ({@code 01001}, {@code 0x1F}): they stay text, marked as plain.
 */
public final class SourceJson {

  private static final Pattern JSON_NUMBER =
      Pattern.compile("[-+]?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d{1,9})?");
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SourceJson() {}

  /** Returns whether characters are a number of JSON; a plus sign is allowed. */
  public static boolean isNumber(String text) {
    return JSON_NUMBER.matcher(text).matches();
  }

  /** Returns a source tree as JSON. */
  public static JsonNode toJson(SourceNode node) {
    if (node instanceof Mapping mapping) {
      var object = NODES.objectNode();
      mapping.members().forEach((key, member) -> object.set(key, toJson(member.value())));
      return object;
    }
    if (node instanceof Sequence sequence) {
      var array = NODES.arrayNode();
      sequence.items().forEach(item -> array.add(toJson(item)));
      return array;
    }
    return toJson((Scalar) node);
  }

  private static JsonNode toJson(Scalar scalar) {
    return switch (scalar.kind()) {
      case NULL -> NODES.nullNode();
      case BOOLEAN -> bool(scalar.text());
      case NUMBER -> isNumber(scalar.text()) ? number(scalar.text()) : new PlainText(scalar.text());
      case TEXT -> scalar.quoted() ? NODES.textNode(scalar.text()) : new PlainText(scalar.text());
    };
  }

  /** {@code True} is no word of the format: it stays what was written, to be refused. */
  private static JsonNode bool(String text) {
    return switch (text) {
      case "true" -> NODES.booleanNode(true);
      case "false" -> NODES.booleanNode(false);
      default -> new PlainText(text);
    };
  }

  private static JsonNode number(String text) {
    if (!WHOLE.matcher(text).matches()) {
      return DecimalNode.valueOf(new BigDecimal(text));
    }
    var whole = new BigInteger(text);
    if (whole.bitLength() < Integer.SIZE) {
      return NODES.numberNode(whole.intValue());
    }
    return whole.bitLength() < Long.SIZE
        ? NODES.numberNode(whole.longValue())
        : NODES.numberNode(whole);
  }

  /** Returns a JSON tree as a source tree without places. */
  public static SourceNode fromJson(JsonNode node) {
    if (node.isObject()) {
      var members = ImmutableMap.<String, Member>builder();
      node.properties()
          .forEach(
              entry ->
                  members.put(entry.getKey(), new Member(Spot.START, fromJson(entry.getValue()))));
      return new Mapping(members.buildOrThrow(), Spot.START);
    }
    if (node.isArray()) {
      var items = ImmutableList.<SourceNode>builder();
      node.forEach(item -> items.add(fromJson(item)));
      return new Sequence(items.build(), Spot.START);
    }
    boolean quoted = node.isTextual() && !(node instanceof PlainText);
    return new Scalar(node.asText(), quoted, Spot.START);
  }
}
