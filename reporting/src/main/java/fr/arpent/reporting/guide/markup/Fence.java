package fr.arpent.reporting.guide.markup;

import fr.arpent.model.problem.Place;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that begins with three colons.
 *
 * @param line line from 0
 * @param word what it opens; empty for a closing fence
 * @param argument what follows the word
 * @param maskedArgument the same, with marks for tokens
 */
record Fence(
    int line,
    Place place,
    String word,
    String argument,
    Place argumentPlace,
    String maskedArgument) {

  private static final Pattern FENCE = Pattern.compile(" {0,3}:{3,}[ \t]*(\\S*)[ \t]*(.*?)[ \t]*");

  /** Reads a line, if it is a fence. */
  static Optional<Fence> read(SourceText source, MaskedText masked, int line) {
    var typed = FENCE.matcher(masked.lines().get(line));
    if (!typed.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Fence(
            line,
            source.at(line, masked.lines().get(line).indexOf(':')),
            typed.group(1),
            masked.restored(typed.group(2)),
            source.at(line, typed.start(2)),
            typed.group(2)));
  }

  boolean closes() {
    return word.isEmpty();
  }

  /** Returns what stands before a sign in the argument, or all of it. */
  String argumentHead(char sign) {
    int at = argument.indexOf(sign);
    return at < 0 ? argument : argument.substring(0, at);
  }

  /** Returns what stands after a sign in the argument, or nothing. */
  String argumentTail(char sign) {
    int at = argument.indexOf(sign);
    return at < 0 ? "" : argument.substring(at + 1);
  }
}
