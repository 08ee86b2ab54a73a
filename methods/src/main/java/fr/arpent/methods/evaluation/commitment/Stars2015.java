package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;

/**
 * Reports from 2015 to the plans of 2019: only transformative commitments get a star, and the end
 * of term asks whether each value was opened (did it open government).
 *
 * <p>Source: Open Government Partnership, <cite>IRM to raise the bar for model commitments in
 * OGP</cite>, 2015. {@code no-early-results-yet} is in the database for plans still running.
 */
public record Stars2015() implements CodeBook {

  private static final ImmutableMap<String, Scale> SCALES =
      CodeBook.scales(
          Scale.yesNo(Question.VERIFIABLE),
          Scale.of(Question.SPECIFICITY, "none", "low", "medium", "high"),
          Scale.yesNo(Question.RELEVANT),
          Scale.yesNo(Question.RELEVANT_ACCESS),
          Scale.yesNo(Question.RELEVANT_PARTICIPATION),
          Scale.yesNo(Question.RELEVANT_ACCOUNTABILITY),
          Scale.yesNo(Question.RELEVANT_TECHNOLOGY),
          Scale.of(Question.AMBITION, "low", "high"),
          Scale.of(Question.POTENTIAL_IMPACT, "none", "minor", "moderate", "transformative"),
          completion(Question.COMPLETION_MIDTERM),
          completion(Question.COMPLETION_END),
          opened(Question.OPEN_ACCESS),
          opened(Question.OPEN_PARTICIPATION),
          opened(Question.OPEN_ACCOUNTABILITY),
          opened(Question.OPEN_GOVERNMENT),
          Scale.yesNo(Question.CARRIED_FORWARD));

  @Override
  public String era() {
    return "2015";
  }

  @Override
  public ImmutableMap<String, Scale> scales() {
    return SCALES;
  }

  /** Verifiable, relevant, and of transformative potential impact. */
  @Override
  public Answer<Boolean> starConditions(CommitmentCoding coding) {
    return Rules.all(
        ImmutableList.of(
            verifiable(coding), relevant(coding), Rules.impact(this, coding, "transformative")));
  }

  @Override
  public Answer<Boolean> potentialStar(CommitmentCoding coding) {
    return starConditions(coding);
  }

  @Override
  public Answer<String> openGovernment(CommitmentCoding coding) {
    return Rules.openGovernment(this, coding);
  }

  /** Major or outstanding for one value at least. */
  @Override
  public Answer<Boolean> strongEarlyResults(CommitmentCoding coding) {
    return openGovernment(coding).map(scale(Question.OPEN_GOVERNMENT).from("major"));
  }

  private static Scale completion(String question) {
    return Scale.of(question, "not-started", "limited", "substantial", "complete")
        .and("withdrawn", "unclear");
  }

  private static Scale opened(String question) {
    return Scale.of(question, "worsened", "did-not-change", "marginal", "major", "outstanding")
        .and("no-early-results-yet");
  }
}
