package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.TableRole;
import java.util.Optional;

/**
 * What a study writes to ask for {@link IrmCoding}.
 *
 * @param commitments the coded commitments
 * @param codeBook era of the code book: {@code "2015"}
 * @param endOfTermFromMidterm whether completion at the end of term, where it lacks, is taken from
 *     midterm; no by default
 */
public record IrmRequest(
    CommitmentsRole commitments, String codeBook, Optional<Boolean> endOfTermFromMidterm) {

  /**
   * Coded commitments, one row each. Every question of {@link Question} that the code book asks may
   * have a column; cells are codes.
   *
   * @param id column of keys
   * @param plan column of action plans
   * @param number column of numbers in the plan
   */
  public record CommitmentsRole(
      Optional<String> table,
      Optional<String> result,
      ImmutableMap<String, ImmutableList<String>> where,
      Optional<String> id,
      Optional<String> plan,
      Optional<String> number,
      Optional<String> verifiable,
      Optional<String> specificity,
      Optional<String> relevant,
      Optional<String> relevantAccess,
      Optional<String> relevantParticipation,
      Optional<String> relevantAccountability,
      Optional<String> relevantTechnology,
      Optional<String> ambition,
      Optional<String> potentialImpact,
      Optional<String> potentialForResults,
      Optional<String> promising,
      Optional<String> completionMidterm,
      Optional<String> completionEnd,
      Optional<String> openAccess,
      Optional<String> openParticipation,
      Optional<String> openAccountability,
      Optional<String> openGovernment,
      Optional<String> earlyResults,
      Optional<String> carriedForward)
      implements TableRole {

    /** Returns the chosen column of a question. */
    Optional<String> column(String question) {
      return switch (question) {
        case Question.VERIFIABLE -> verifiable;
        case Question.SPECIFICITY -> specificity;
        case Question.RELEVANT -> relevant;
        case Question.RELEVANT_ACCESS -> relevantAccess;
        case Question.RELEVANT_PARTICIPATION -> relevantParticipation;
        case Question.RELEVANT_ACCOUNTABILITY -> relevantAccountability;
        case Question.RELEVANT_TECHNOLOGY -> relevantTechnology;
        case Question.AMBITION -> ambition;
        case Question.POTENTIAL_IMPACT -> potentialImpact;
        case Question.POTENTIAL_FOR_RESULTS -> potentialForResults;
        case Question.PROMISING -> promising;
        case Question.COMPLETION_MIDTERM -> completionMidterm;
        case Question.COMPLETION_END -> completionEnd;
        case Question.OPEN_ACCESS -> openAccess;
        case Question.OPEN_PARTICIPATION -> openParticipation;
        case Question.OPEN_ACCOUNTABILITY -> openAccountability;
        case Question.OPEN_GOVERNMENT -> openGovernment;
        case Question.EARLY_RESULTS -> earlyResults;
        case Question.CARRIED_FORWARD -> carriedForward;
        default -> throw new IllegalArgumentException("no such question: " + question);
      };
    }
  }
}
