package fr.arpent.methods.mobilisation.governance;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import fr.arpent.methods.Provenance;
import fr.arpent.methods.Result;
import fr.arpent.model.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rules held against bodies: the outcome of {@link Composition}.
 *
 * @param bodies in order of the table
 * @param rules in the order of the study
 * @param checks every rule on every body
 * @param timeline days up to {@code on} on which seats changed hands, and what then held
 * @param on day of the checks
 * @param count rules
 * @param met rules that every body keeps, as far as the data tell
 * @param broken rules that some body breaks
 * @param unchecked rules that the data tell nothing of
 * @param brokenList ids of the broken rules
 * @param checksMet checks that are kept
 * @param checksBroken checks that are broken
 * @param atFault bodies that break some rule
 * @param members seats held on that day
 */
public record CompositionResult(
    ImmutableList<Body> bodies,
    ImmutableList<RuleCheck> rules,
    ImmutableList<Check> checks,
    ImmutableList<Moment> timeline,
    LocalDate on,
    int count,
    int met,
    int broken,
    int unchecked,
    ImmutableList<String> brokenList,
    int checksMet,
    int checksBroken,
    int atFault,
    int members,
    ImmutableList<Finding> findings,
    Provenance provenance)
    implements Result {

  /**
   * A body.
   *
   * @param quorum members who must be present, by the first rule on quorums
   * @param composition seats by value of the first field whose share is ruled
   */
  public record Body(
      String id,
      int order,
      Optional<LocalizedText> name,
      int members,
      int met,
      int broken,
      Answer<Integer> quorum,
      ImmutableList<Part> composition) {}

  /** Seats of one value. */
  public record Part(String id, int members) {}

  /**
   * A rule over all bodies.
   *
   * @param wanted figure that is wanted
   * @param lowest figure found among bodies
   * @param highest figure found among bodies
   * @param kept bodies that keep it
   */
  public record RuleCheck(
      String id,
      int order,
      RuleKind kind,
      Answer<String> field,
      Answer<String> value,
      Answer<Double> wanted,
      Answer<Double> lowest,
      Answer<Double> highest,
      int kept,
      int broken,
      int unchecked,
      Verdict verdict,
      ImmutableList<String> brokenBy) {}

  /**
   * A rule on a body. What was found is a share of seats ({@code share renewal}), a difference in
   * seats ({@code parity}), a number of values without a seat ({@code at-least-one}), of terms
   * outside the limits ({@code term-years}), of meetings without a quorum ({@code quorum}) or of
   * meetings in the year before ({@code meetings-per-year}).
   *
   * @param lacking values without a seat; days of meetings without a quorum
   */
  public record Check(
      String rule,
      String body,
      Answer<Double> found,
      Verdict verdict,
      ImmutableList<String> lacking) {}

  /**
   * A day on which seats change hands.
   *
   * @param id the day
   * @param members seats held
   * @param broken rules of composition that some body breaks from that day on
   * @param rules which
   */
  public record Moment(LocalDate id, int members, int broken, ImmutableList<String> rules) {}
}
