package fr.arpent.reporting.verification;

import com.google.common.collect.ImmutableList;
import fr.arpent.model.problem.Problem;
import fr.arpent.reporting.evidence.Manifest;
import java.util.Optional;

/**
 * What came of checking a guide.
 *
 * @param kind how it ended
 * @param manifest what the guide says of itself; empty when it was refused
 * @param problems what differs, and what could not be redone (warnings)
 */
public record Verdict(Kind kind, Optional<Manifest> manifest, ImmutableList<Problem> problems) {

  /** How a check ended. */
  public enum Kind {
    /** Everything was redone, and everything is the same. */
    IDENTICAL,
    /** What could be redone is the same; something stayed with the team. */
    PARTIAL,
    /** Something is not what the evidence gives, or the evidence was changed. */
    DIFFERENT,
    /** Not looked at: unsafe, over a limit, or no guide of ours. */
    REFUSED
  }
}
