package fr.arpent.reporting.guide.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A format as it is typed behind the bar of a token: {@code count commune start}, {@code number
 * decimals=2}, {@code plural one="n’a" other="n’ont"}.
 *
 * @param name first word
 * @param words other words without a value
 * @param options words with a value, in the order of typing
 */
public record FormatCall(
    String name, ImmutableList<String> words, ImmutableMap<String, String> options) {

  private static final Pattern PART =
      Pattern.compile(
          "(?<name>[\\p{L}][\\p{L}\\p{N}_-]*)\\s*=\\s*"
              + "(?:[\"“”„](?<quoted>[^\"“”„]*)[\"“”„]|«\\s?(?<french>[^»]*?)\\s?»|(?<bare>[^\\s\"“”]+))"
              + "|(?<word>[^\\s=\"“”«»]+)");

  /** Reads a format; empty when it is none. */
  static Optional<FormatCall> parse(String text) {
    var words = ImmutableList.<String>builder();
    var options = new LinkedHashMap<String, String>();
    var parts = PART.matcher(text);
    int at = 0;
    while (parts.find()) {
      if (!text.substring(at, parts.start()).isBlank()) {
        return Optional.empty();
      }
      at = parts.end();
      if (parts.group("word") != null) {
        words.add(parts.group("word"));
      } else {
        options.put(parts.group("name"), valueOf(parts));
      }
    }
    var all = words.build();
    return all.isEmpty() || !text.substring(at).isBlank()
        ? Optional.empty()
        : Optional.of(
            new FormatCall(all.get(0), all.subList(1, all.size()), ImmutableMap.copyOf(options)));
  }

  /** Returns whether a word was typed. */
  boolean says(String word) {
    return words.contains(word);
  }

  /** Returns an option. */
  Optional<String> option(String option) {
    return Optional.ofNullable(options.get(option));
  }

  private static String valueOf(java.util.regex.Matcher parts) {
    for (var group : ImmutableList.of("quoted", "french", "bare")) {
      var found = parts.group(group);
      if (found != null) {
        return found;
      }
    }
    return "";
  }
}
