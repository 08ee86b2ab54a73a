package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;

/**
 * Reports of 2014 with the first stars: specificity at least medium, relevant to access to
 * information, civic participation or public accountability, potential impact at least moderate,
 * completion substantial or complete.
 */
public record Stars2014() implements CodeBook {

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
          Scale.yesNo(Question.CARRIED_FORWARD));

  @Override
  public String era() {
    return "2014";
  }

  @Override
  public ImmutableMap<String, Scale> scales() {
    return SCALES;
  }

  /** Verifiable, relevant, and of moderate or transformative potential impact. */
  @Override
  public Answer<Boolean> starConditions(CommitmentCoding coding) {
    return Rules.all(
        ImmutableList.of(
            verifiable(coding), relevant(coding), Rules.impact(this, coding, "moderate")));
  }

  private static Scale completion(String question) {
    return Scale.of(question, "not-started", "limited", "substantial", "complete")
        .and("withdrawn", "unclear");
  }
}
