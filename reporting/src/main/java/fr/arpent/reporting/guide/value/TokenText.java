package fr.arpent.reporting.guide.value;

import java.util.Optional;

/**
 * What stands in a token: a path, and the format behind the bar.
 *
 * @param path the value
 * @param format how it is said; empty for text
 */
public record TokenText(ValuePath path, Optional<FormatCall> format) {

  /** Reads a token; empty when it is none. */
  public static Optional<TokenText> parse(String source) {
    int bar = source.indexOf('|');
    var path = ValuePath.parse((bar < 0 ? source : source.substring(0, bar)).strip());
    if (path.isEmpty() || bar < 0) {
      return path.map(found -> new TokenText(found, Optional.empty()));
    }
    return FormatCall.parse(source.substring(bar + 1))
        .map(format -> new TokenText(path.get(), Optional.of(format)));
  }
}
