package fr.arpent.reporting.guide.markup;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in braces behind a heading, a passage or a picture: {@code {#id .word name=value}}.
 *
 * @param id after {@code #}
 * @param words after dots
 * @param values by name
 */
public record BraceAttributes(
    Optional<String> id, ImmutableSet<String> words, ImmutableMap<String, String> values) {

  /** No attribute. */
  public static final BraceAttributes NONE =
      new BraceAttributes(Optional.empty(), ImmutableSet.of(), ImmutableMap.of());

  private static final Pattern PART =
      Pattern.compile(
          "#(?<id>[^\\s{}]+)|\\.(?<word>[\\w-]+)"
              + "|(?<name>[\\w-]+)\\s*=\\s*(?:[\"“”«](?<quoted>[^\"“”»]*)[\"“”»]|(?<bare>[^\\s]+))");

  /** Returns the attributes between braces. */
  static BraceAttributes parse(String inside) {
    Optional<String> id = Optional.empty();
    var words = ImmutableSet.<String>builder();
    var values = new LinkedHashMap<String, String>();
    var parts = PART.matcher(inside);
    while (parts.find()) {
      if (parts.group("id") != null) {
        id = Optional.of(parts.group("id"));
      } else if (parts.group("word") != null) {
        words.add(parts.group("word"));
      } else {
        var quoted = parts.group("quoted");
        values.put(parts.group("name"), quoted == null ? parts.group("bare") : quoted);
      }
    }
    return new BraceAttributes(id, words.build(), ImmutableMap.copyOf(values));
  }
}
