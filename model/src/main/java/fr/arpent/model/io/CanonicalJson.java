package fr.arpent.model.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;

/**
 * JSON in one form only, so that equal values have equal bytes on every machine and JDK: keys
 * sorted by code point at every depth, numbers as ECMAScript prints them, no escape that is not
 * needed.
 *
 * <p>Source: A. Rundgren et al., <cite>JSON Canonicalization Scheme (JCS)</cite>, RFC 8785, 2020;
 * two departures: keys are sorted by code point, not by UTF-16 unit, and integers of any size stay
 * integers.
 */
public final class CanonicalJson {

  /** Orders texts by their code points, unlike {@link String#compareTo} beyond U+FFFF. */
  public static final Comparator<String> BY_CODE_POINT = CanonicalJson::compareCodePoints;

  private final StringBuilder out = new StringBuilder();
  private final boolean pretty;

  private CanonicalJson(boolean pretty) {
    this.pretty = pretty;
  }

  /**
   * Returns the form of files: one member per line, two spaces per depth, a final newline.
   *
   * @throws IllegalArgumentException if a number is NaN or infinite, or a text has half a surrogate
   *     pair
   */
  public static String pretty(JsonNode node) {
    var json = new CanonicalJson(true);
    json.write(node, 0);
    return json.out.append('\n').toString();
  }

  /**
   * Returns the form of digests: no space at all.
   *
   * @throws IllegalArgumentException as {@link #pretty}
   */
  public static String compact(JsonNode node) {
    var json = new CanonicalJson(false);
    json.write(node, 0);
    return json.out.toString();
  }

  /** Returns the SHA-256 of the compact form's UTF-8 bytes, in lower-case hexadecimal. */
  public static String sha256(JsonNode node) {
    return Hashing.sha256().hashString(compact(node), StandardCharsets.UTF_8).toString();
  }

  private void write(JsonNode node, int depth) {
    switch (node.getNodeType()) {
      case OBJECT -> writeObject(node, depth);
      case ARRAY -> writeArray(node, depth);
      case STRING -> writeText(node.textValue());
      case NUMBER -> out.append(CanonicalNumber.of(node));
      case BOOLEAN -> out.append(node.booleanValue());
      case NULL -> out.append("null");
      default ->
          throw new IllegalArgumentException("no JSON form for a node " + node.getNodeType());
    }
  }

  private void writeObject(JsonNode node, int depth) {
    if (node.isEmpty()) {
      out.append("{}");
      return;
    }
    var names = new ArrayList<String>();
    node.fieldNames().forEachRemaining(names::add);
    names.sort(BY_CODE_POINT);
    var before = "{";
    for (var name : names) {
      out.append(before);
      startLine(depth + 1);
      writeText(name);
      out.append(pretty ? ": " : ":");
      write(node.get(name), depth + 1);
      before = ",";
    }
    startLine(depth);
    out.append('}');
  }

  private void writeArray(JsonNode node, int depth) {
    if (node.isEmpty()) {
      out.append("[]");
      return;
    }
    var before = "[";
    for (var item : node) {
      out.append(before);
      startLine(depth + 1);
      write(item, depth + 1);
      before = ",";
    }
    startLine(depth);
    out.append(']');
  }

  private void startLine(int depth) {
    if (pretty) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void writeText(String text) {
    out.append('"');
    text.codePoints().forEach(this::writeCodePoint);
    out.append('"');
  }

  private void writeCodePoint(int point) {
    switch (point) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        checkArgument(
            point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE,
            "a text must not hold half a surrogate pair, had U+%s",
            Integer.toHexString(point));
        if (point < ' ') {
          out.append("\\u00").append(Character.forDigit(point >> 4, 16));
          out.append(Character.forDigit(point & 15, 16));
        } else {
          out.appendCodePoint(point);
        }
      }
    }
  }

  private static int compareCodePoints(String left, String right) {
    int shorter = Math.min(left.length(), right.length());
    for (int i = 0; i < shorter; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean bothOrNeither = Character.isSurrogate(a) == Character.isSurrogate(b);
        return bothOrNeither ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
