package fr.arpent.methods;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;

/**
 * The data are imperfect, or the answer needs a warning (réserve): printed in the guide's annex.
 *
 * @param code stable code; its words are {@code <method id>.finding.<code>} in the bundles of
 *     reporting. Codes that any answer may have, whatever its method ({@code illustration}, {@code
 *     illustration-positions}, {@code no-answer-before}), are said as {@code block.finding.<code>}
 * @param level how much it matters
 * @param fields named arguments of the words: texts and numbers
 */
public record Finding(String code, Level level, ImmutableSortedMap<String, Object> fields)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::code).thenComparing(finding -> finding.fields().toString());

  /** Returns a note. */
  public static Finding note(String code, Map<String, ?> fields) {
    return new Finding(code, Level.NOTE, ImmutableSortedMap.copyOf(fields));
  }

  /** Returns a warning. */
  public static Finding warning(String code, Map<String, ?> fields) {
    return new Finding(code, Level.WARNING, ImmutableSortedMap.copyOf(fields));
  }

  /** Returns why there is no answer: another analysis, whose result was to be read, has none. */
  static Finding unanswered(String analysis) {
    return warning("no-answer-before", ImmutableSortedMap.of("analysis", analysis));
  }

  /** How much a finding matters. */
  public enum Level {
    NOTE,
    WARNING
  }

  /** Checks the code. */
  public Finding {
    checkArgument(
        code.matches("[a-z][a-z0-9-]*"), "a finding's code must be kebab-case, was %s", code);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
