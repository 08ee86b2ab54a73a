package fr.arpent.methods.evaluation.commitment;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;

/**
 * Action plan reviews of the plans of 2020: verifiable or not reviewed further, open government
 * lens, potential for results, promising commitments picked by the IRM; early results still by
 * value.
 */
public record Review2020() implements CodeBook {

  private static final ImmutableMap<String, Scale> SCALES =
      CodeBook.scales(
          Scale.yesNo(Question.VERIFIABLE),
          Scale.yesNo(Question.RELEVANT),
          Scale.of(Question.POTENTIAL_FOR_RESULTS, "unclear", "modest", "substantial"),
          Scale.yesNo(Question.PROMISING),
          completion(Question.COMPLETION_MIDTERM),
          completion(Question.COMPLETION_END),
          opened(Question.OPEN_ACCESS),
          opened(Question.OPEN_PARTICIPATION),
          opened(Question.OPEN_ACCOUNTABILITY),
          opened(Question.OPEN_GOVERNMENT),
          Scale.yesNo(Question.CARRIED_FORWARD));

  @Override
  public String era() {
    return "2020";
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
        .and("no-evidence-available", "withdrawn", "unclear");
  }

  private static Scale opened(String question) {
    return Scale.of(question, "worsened", "did-not-change", "marginal", "major", "outstanding")
        .and("no-early-results-yet");
  }
}
