package fr.arpent.methods.evaluation.commitment;

import fr.arpent.methods.Answer;
import org.immutables.value.Value;

/**
 * What the codes of one commitment say by the rules of its code book. A missing answer says why:
 * {@code not-assessed} (empty cell), the reason the study declares for a mark ({@code not-done},
 * {@code not-reviewed}, {@code not-applicable}), {@code not-in-code-book}, or {@code
 * not-verifiable} where the code book stops the review.
 */
@Value.Immutable
public interface CommitmentAssessment {

  /** Key of the commitment. */
  String id();

  /** Action plan, as written. */
  Answer<String> plan();

  /** Number in the plan, as written. */
  Answer<String> number();

  /** Whether it is specific enough to be verified (specificity medium or high counts). */
  Answer<Boolean> verifiable();

  /**
   * Whether it is relevant to an open government value; from 2020, whether it has an open
   * government lens. Technology alone does not count.
   */
  Answer<Boolean> relevant();

  /** Code of specificity, until 2019. */
  Answer<String> specificity();

  /** Code of ambition as the OGP's pages summarise it: {@code low}, {@code high}. */
  Answer<String> ambition();

  /** Code of potential impact, until 2019. */
  Answer<String> potentialImpact();

  /** Code of potential for results, from 2020. */
  Answer<String> potentialForResults();

  /** Code of completion at midterm. */
  Answer<String> completionMidterm();

  /** Code of completion at the end of term; from midterm only if the request says so. */
  Answer<String> completionEnd();

  /** Whether it opened government: access to information. */
  Answer<String> openAccess();

  /** Whether it opened government: civic participation. */
  Answer<String> openParticipation();

  /** Whether it opened government: public accountability. */
  Answer<String> openAccountability();

  /** Whether it opened government, over the three values: the highest, not a mean. */
  Answer<String> openGovernment();

  /** Code of the refreshed indicator of early results, from 2021. */
  Answer<String> earlyResults();

  /** Whether the next plan takes it up. */
  Answer<Boolean> carriedForward();

  /** Whether completion at midterm is substantial or complete. */
  Answer<Boolean> highCompletionMidterm();

  /** Whether completion at the end of term is substantial or complete. */
  Answer<Boolean> highCompletion();

  /** Whether it has a star by the midterm report. */
  Answer<Boolean> starredMidterm();

  /** Whether it has a star by the end-of-term report, the final one. */
  Answer<Boolean> starredEnd();

  /** Whether it meets the conditions of a star, whatever the completion. */
  Answer<Boolean> potentialStar();

  /** Whether the IRM picked it as promising: a judgement of the IRM, read from the table. */
  Answer<Boolean> promising();

  /**
   * Whether it passes the gate to promising: verifiable, open government lens, at least modest
   * potential for results.
   */
  Answer<Boolean> promisingGate();

  /** Whether early results are strong: major, outstanding or significant. */
  Answer<Boolean> strongEarlyResults();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CommitmentAssessment} values; every setter may be called once. */
  final class Builder extends ImmutableCommitmentAssessment.Builder {
    Builder() {}
  }
}
