package fr.arpent.reporting.guide.value;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.reporting.guide.value.Condition.Comparison;
import fr.arpent.reporting.guide.value.Condition.Is;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a condition: {@code or} binds least, then {@code and}, then {@code not}; round brackets
 * group.
 */
public final class ConditionParser {

  private static final Pattern WORD =
      Pattern.compile(
          "\\s*(?<word>\\(|\\)|!=|<=|>=|≤|≥|≠|=|<|>"
              + "|\"[^\"]*\"|“[^”]*”|«[^»]*»|(?:\\[[^\\]]*\\]|[^\\s()=<>!≤≥≠\"“”«»\\[])+)");
  private static final ImmutableMap<String, Comparison.Sign> SIGNS =
      ImmutableMap.<String, Comparison.Sign>builder()
          .put("=", Comparison.Sign.EQUAL)
          .put("!=", Comparison.Sign.NOT_EQUAL)
          .put("≠", Comparison.Sign.NOT_EQUAL)
          .put("<", Comparison.Sign.LESS)
          .put("<=", Comparison.Sign.AT_MOST)
          .put("≤", Comparison.Sign.AT_MOST)
          .put(">", Comparison.Sign.MORE)
          .put(">=", Comparison.Sign.AT_LEAST)
          .put("≥", Comparison.Sign.AT_LEAST)
          .buildOrThrow();
  private static final ImmutableSet<String> RESERVED =
      ImmutableSet.of("and", "or", "not", "is", "(", ")");
  private static final int DEEPEST = 50;

  private final List<String> words;
  private int at;
  private int depth;

  private ConditionParser(List<String> words) {
    this.words = words;
  }

  /** A condition that cannot be read; says where it stops making sense. */
  private static final class Unreadable extends RuntimeException {
    Unreadable() {
      super(null, null, false, false);
    }
  }

  /**
   * What a reading found.
   *
   * @param condition empty when the text is no condition
   * @param stoppedAt the word that could not be understood; empty at the end of the line
   */
  public record Reading(Optional<Condition> condition, String stoppedAt) {}

  /** Reads a condition. */
  public static Reading parse(String text) {
    var parser = new ConditionParser(split(text));
    try {
      var condition = parser.or();
      return parser.at == parser.words.size()
          ? new Reading(Optional.of(condition), "")
          : new Reading(Optional.empty(), parser.peek());
    } catch (Unreadable e) {
      return new Reading(Optional.empty(), parser.peek());
    }
  }

  private static List<String> split(String text) {
    var words = new ArrayList<String>();
    var found = WORD.matcher(text);
    int at = 0;
    while (found.find(at) && found.start() == at) {
      words.add(found.group("word"));
      at = found.end();
      if (at == text.length()) {
        break;
      }
    }
    if (!text.substring(at).isBlank()) {
      words.add(text.substring(at).strip());
    }
    return words;
  }

  private Condition or() {
    var left = and();
    while (takes("or")) {
      left = new Condition.Or(left, and());
    }
    return left;
  }

  private Condition and() {
    var left = not();
    while (takes("and")) {
      left = new Condition.And(left, not());
    }
    return left;
  }

  private Condition not() {
    if (++depth > DEEPEST) {
      throw new Unreadable();
    }
    try {
      if (takes("not")) {
        return new Condition.Not(not());
      }
      if (takes("(")) {
        var inner = or();
        require(takes(")"));
        return inner;
      }
      return comparison();
    } finally {
      depth--;
    }
  }

  private Condition comparison() {
    var path = ValuePath.parse(peek());
    require(path.isPresent() && !RESERVED.contains(peek()));
    at++;
    if (takes("is")) {
      return new Is(path.get(), quality());
    }
    var sign = SIGNS.get(peek());
    require(sign != null && path.get().steps().size() > 0);
    at++;
    require(at < words.size() && !peek().equals(")"));
    var constant = words.get(at++);
    return new Comparison(
        path.get(),
        sign == null ? Comparison.Sign.EQUAL : sign,
        constant.replaceAll("^[\"“«]\\s?|\\s?[\"”»]$", ""));
  }

  private Is.Quality quality() {
    for (var quality : Is.Quality.values()) {
      if (takes(quality.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return quality;
      }
    }
    throw new Unreadable();
  }

  private boolean takes(String word) {
    boolean found = peek().equals(word);
    at += found ? 1 : 0;
    return found;
  }

  private String peek() {
    return at < words.size() ? words.get(at) : "";
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new Unreadable();
    }
  }
}
