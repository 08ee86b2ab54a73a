package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;

/**
 * Action plan reviews from the plans of 2021: as in 2020, with one refreshed indicator of early
 * results. The page versions of the OGP disagree on whether 2020 or 2021 was the first year; the
 * labels of the indicator were confirmed in the database only in a short form.
 */
public record Review2021() implements CodeBook {

  private static final ImmutableMap<String, Scale> SCALES =
      CodeBook.scales(
          Scale.yesNo(Question.VERIFIABLE),
          Scale.yesNo(Question.RELEVANT),
          Scale.of(Question.POTENTIAL_FOR_RESULTS, "unclear", "modest", "substantial"),
          Scale.yesNo(Question.PROMISING),
          completion(Question.COMPLETION_MIDTERM),
          completion(Question.COMPLETION_END),
          Scale.of(
              Question.EARLY_RESULTS,
              "no-notable-results",
              "moderate-results",
              "significant-results"),
          Scale.yesNo(Question.CARRIED_FORWARD));

  @Override
  public String era() {
    return "2021";
  }

  @Override
  public ImmutableMap<String, Scale> scales() {
    return SCALES;
  }

  /**
   * Verifiable, with an open government lens and at least modest potential. The gate was not seen
   * in a published rule: it names candidates, the IRM picks.
   */
  @Override
  public Answer<Boolean> promisingGate(CommitmentCoding coding) {
    return Rules.promisingGate(this, coding);
  }

  @Override
  public Answer<Boolean> relevant(CommitmentCoding coding) {
    return code(coding, Question.RELEVANT).map("yes"::equals);
  }

  @Override
  public Answer<String> code(CommitmentCoding coding, String question) {
    return Rules.reviewed(this, coding, question);
  }

  /** Significant results. */
  @Override
  public Answer<Boolean> strongEarlyResults(CommitmentCoding coding) {
    return code(coding, Question.EARLY_RESULTS).map("significant-results"::equals);
  }

  private static Scale completion(String question) {
    return Scale.of(question, "not-started", "limited", "substantial", "complete")
        .and("no-evidence-available", "withdrawn", "unclear");
  }
}
