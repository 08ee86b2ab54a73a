package fr.arpent.model.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.model.ArpentJson;
import fr.arpent.model.io.document.ScalarKind;
import fr.arpent.model.io.document.SourceJson;
import fr.arpent.model.io.document.SourceNode.Scalar;
import fr.arpent.model.problem.Problems;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one value as the type that its key asks for; converts nothing that was not meant. */
final class ScalarReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Beyond this many digits no integer type is asked for, and a BigInteger would not fit. */
  private static final int MOST_DIGITS = 40;

  private static final ImmutableSet<Class<?>> INTEGERS =
      ImmutableSet.of(
          int.class,
          Integer.class,
          long.class,
          Long.class,
          short.class,
          Short.class,
          BigInteger.class);

  private static final ImmutableSet<Class<?>> NUMBERS =
      ImmutableSet.of(
          double.class, Double.class, float.class, Float.class, BigDecimal.class, Number.class);

  private final Problems problems;

  ScalarReader(Problems problems) {
    this.problems = problems;
  }

  /** Returns whether a type is written as a scalar that this class reads. */
  static boolean reads(Class<?> type) {
    return type == String.class
        || type == PlainValue.class
        || type == boolean.class
        || type == Boolean.class
        || type == LocalDate.class
        || type == LocalTime.class
        || type.isEnum()
        || INTEGERS.contains(type)
        || NUMBERS.contains(type);
  }

  /** Returns whether a type is written as a whole number. */
  static boolean isInteger(Class<?> type) {
    return INTEGERS.contains(type);
  }

  /** Returns whether a type is written as a number, whole or not. */
  static boolean isNumber(Class<?> type) {
    return NUMBERS.contains(type);
  }

  Optional<JsonNode> read(Scalar scalar, Class<?> type, String pointer) {
    if (type == String.class) {
      return text(scalar, pointer).map(NODES::textNode);
    }
    if (type == PlainValue.class) {
      return Optional.of(NODES.textNode(scalar.text()));
    }
    if (type == boolean.class || type == Boolean.class) {
      return bool(scalar, pointer);
    }
    if (INTEGERS.contains(type)) {
      return integer(scalar, type, pointer);
    }
    if (NUMBERS.contains(type)) {
      return number(scalar, type, pointer);
    }
    if (type == LocalDate.class) {
      return date(scalar, pointer);
    }
    return type == LocalTime.class ? time(scalar, pointer) : choice(scalar, type, pointer);
  }

  /** Returns the characters, unless YAML could take them for something else. */
  Optional<String> text(Scalar scalar, String pointer) {
    if (scalar.kind() == ScalarKind.TEXT) {
      return Optional.of(scalar.text());
    }
    boolean zero = scalar.text().matches("0\\d+");
    var variant = scalar.kind() == ScalarKind.NUMBER ? (zero ? "zero" : "number") : "word";
    return refuse("value/code-unquoted", scalar, pointer, ImmutableMap.of("case", variant));
  }

  private Optional<JsonNode> bool(Scalar scalar, String pointer) {
    if (!scalar.quoted()) {
      switch (scalar.text()) {
        case "true", "yes" -> {
          return Optional.of(NODES.booleanNode(true));
        }
        case "false", "no" -> {
          return Optional.of(NODES.booleanNode(false));
        }
        default -> {}
      }
    }
    return wrongType(scalar, "boolean", pointer);
  }

  private Optional<JsonNode> integer(Scalar scalar, Class<?> type, String pointer) {
    if (isNoNumber(scalar)) {
      return wrongType(scalar, "integer", pointer);
    }
    var value = new BigDecimal(scalar.text());
    if (value.precision() - (long) value.scale() > MOST_DIGITS) {
      return refuse("value/range", scalar, pointer, ImmutableMap.of());
    }
    if (value.stripTrailingZeros().scale() > 0) {
      return refuse("value/integer", scalar, pointer, ImmutableMap.of());
    }
    var whole = value.toBigIntegerExact();
    int bits = type == BigInteger.class ? Integer.MAX_VALUE : bits(type);
    return whole.bitLength() < bits
        ? Optional.of(NODES.numberNode(whole))
        : refuse("value/range", scalar, pointer, ImmutableMap.of());
  }

  private static int bits(Class<?> type) {
    return type == long.class || type == Long.class
        ? Long.SIZE
        : type == short.class || type == Short.class ? Short.SIZE : Integer.SIZE;
  }

  private Optional<JsonNode> number(Scalar scalar, Class<?> type, String pointer) {
    if (isNoNumber(scalar)) {
      return wrongType(scalar, "number", pointer);
    }
    if (type == BigDecimal.class) {
      return Optional.of(DecimalNode.valueOf(new BigDecimal(scalar.text())));
    }
    double value = Double.parseDouble(scalar.text());
    return Double.isFinite(value)
        ? Optional.of(NODES.numberNode(value))
        : refuse("value/range", scalar, pointer, ImmutableMap.of());
  }

  private static boolean isNoNumber(Scalar scalar) {
    return scalar.kind() != ScalarKind.NUMBER || !SourceJson.isNumber(scalar.text());
  }

  private Optional<JsonNode> date(Scalar scalar, String pointer) {
    try {
      return Optional.of(NODES.textNode(LocalDate.parse(scalar.text()).toString()));
    } catch (DateTimeException e) {
      return refuse("value/date", scalar, pointer, Dates.hint(scalar.text()));
    }
  }

  private Optional<JsonNode> time(Scalar scalar, String pointer) {
    try {
      return Optional.of(NODES.textNode(LocalTime.parse(scalar.text()).toString()));
    } catch (DateTimeException e) {
      return refuse("value/time", scalar, pointer, ImmutableMap.of());
    }
  }

  private Optional<JsonNode> choice(Scalar scalar, Class<?> type, String pointer) {
    var choices = choices(type);
    var choice = choices.get(scalar.text());
    if (choice != null) {
      return Optional.of(choice);
    }
    return refuse(
        "value/choice", scalar, pointer, Suggestions.among(scalar.text(), choices.keySet()));
  }

  /** Returns what may be written for each constant, and what Jackson reads as it. */
  static Map<String, JsonNode> choices(Class<?> type) {
    var choices = new LinkedHashMap<String, JsonNode>();
    for (var constant : type.getEnumConstants()) {
      var name = ((Enum<?>) constant).name();
      JsonNode json = ArpentJson.mapper().valueToTree(constant);
      boolean unnamed = json.asText().equals(name);
      choices.put(unnamed ? name.toLowerCase(Locale.ROOT).replace('_', '-') : json.asText(), json);
    }
    return choices;
  }

  <T> Optional<T> wrongType(Scalar scalar, String wanted, String pointer) {
    return refuse("schema/type", scalar, pointer, ImmutableMap.of("case", wanted));
  }

  private <T> Optional<T> refuse(
      String code, Scalar scalar, String pointer, ImmutableMap<String, Object> fields) {
    var all = ImmutableMap.<String, Object>builder().put("found", scalar.text()).putAll(fields);
    problems.error(code, pointer, all.buildKeepingLast());
    return Optional.empty();
  }
}
