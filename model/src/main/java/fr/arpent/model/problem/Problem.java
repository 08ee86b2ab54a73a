package fr.arpent.model.problem;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * One thing that is wrong in a study folder.
 *
 * @param code stable code, {@code family/name}: {@code value/decimal}; its words are the bundle
 *     keys {@code problem.<code>.found} and {@code problem.<code>.write}
 * @param severity whether it stops the work
 * @param place file, line and column, or cell, when known
 * @param pointer JSON pointer in the study; empty for guide texts and unreadable files
 * @param fields named arguments of the words: what was found, what is known, the nearest name…
 */
public record Problem(
    String code,
    Severity severity,
    Optional<Place> place,
    String pointer,
    ImmutableMap<String, Object> fields) {

  /** Checks the code. */
  public Problem {
    checkArgument(code.matches("[a-z]+/[a-z0-9-]+"), "a code must be family/name, was %s", code);
  }

  /**
   * Returns what comes before the slash: {@code syntax encoding schema value reference text privacy
   * unsafe limit}.
   */
  public String family() {
    return code.substring(0, code.indexOf('/'));
  }

  /**
   * Returns whether the study is refused as unsafe or over a limit (exit 5), and not merely wrong
   * (exit 3).
   */
  public boolean isRefusal() {
    return family().equals("unsafe") || family().equals("limit");
  }
}
