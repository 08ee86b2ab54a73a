package fr.arpent.methods.mobilisation.selection;

import java.util.Optional;

/**
 * What a juror gave an application on a criterion.
 *
 * @param juror key of the juror: a pseudonym
 * @param score on the scale of the criterion
 * @param comment words for the applicant
 */
public record JurorScore(
    String juror, String application, String criterion, double score, Optional<String> comment) {

  /** Returns a score without a comment. */
  public static JurorScore of(String juror, String application, String criterion, double score) {
    return new JurorScore(juror, application, criterion, score, Optional.empty());
  }
}
