package fr.arpent.model.io;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;

/**
 * What of a file of a study stays with its team.
 *
 * @param path the file
 * @param tables ids of the tables that are read from it
 * @param reason why
 * @param rows how many rows stay, or lose cells; empty for a private file, of which nothing is told
 * @param sha256 digest of the whole file, so that somebody who is given it can see that it is the
 *     one; empty for a private file, and where the file travels without some of its cells
 * @param replaced whether a file with the same columns travels in its place, so that the study can
 *     be read
 */
public record Withheld(
    String path,
    ImmutableSortedSet<String> tables,
    Reason reason,
    Optional<Integer> rows,
    Optional<String> sha256,
    boolean replaced) {

  /** Why something stays with the team. */
  public enum Reason {
    /** Names and addresses: those who agreed to be named travel, the others do not. */
    PRIVATE,
    /** Pseudonyms or small cells. */
    RESTRICTED,
    /** Not before a day. */
    EMBARGO,
    /** Names and words of people who did not agree to have them printed. */
    CONSENT
  }
}
