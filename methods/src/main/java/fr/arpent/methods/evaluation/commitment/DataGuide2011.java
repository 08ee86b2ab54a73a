package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableMap;

/**
 * Data guide 1.0, for the reports on the plans of 2011 to 2013: no stars yet.
 *
 * <p>Source: Open Government Partnership, <cite>IRM Data Guide, version 1.0</cite>. {@code
 * withdrawn} and {@code unclear} are in the database and not in the guide.
 */
public record DataGuide2011() implements CodeBook {

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
    return "2011";
  }

  @Override
  public ImmutableMap<String, Scale> scales() {
    return SCALES;
  }

  private static Scale completion(String question) {
    return Scale.of(question, "not-started", "limited", "substantial", "complete")
        .and("withdrawn", "unclear");
  }
}
