package fr.arpent.methods.evaluation.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IrmCodingTest {

  private static final ImmutableMap<String, String> STAR =
      ImmutableMap.of(
          "specificity", "high",
          "relevant-participation", "yes",
          "potential-impact", "transformative",
          "completion-midterm", "limited",
          "completion-end", "substantial");

  private static CodeBook book(String era) {
    return Objects.requireNonNull(CodeBook.all().get(era));
  }

  private static IrmResult apply(String era, CommitmentCoding... codings) {
    return new IrmCoding()
        .apply(IrmInput.builder().codeBook(book(era)).addCommitments(codings).build());
  }

  private static CommitmentAssessment assess(String era, Map<String, String> codes) {
    return apply(era, CommitmentCoding.of("c", codes)).commitments().get(0);
  }

  private static Map<String, String> star(String question, String code) {
    return ImmutableMap.<String, String>builder()
        .putAll(STAR)
        .put(question, code)
        .buildKeepingLast();
  }

  @Test
  void a_star_of_2015_is_specific_relevant_transformative_and_done() {
    var assessment = assess("2015", STAR);

    assertEquals(Answer.of(true), assessment.starredEnd());
    assertEquals(Answer.of(false), assessment.starredMidterm());
    assertEquals(Answer.of(true), assessment.potentialStar());
  }

  @Test
  void each_condition_of_a_star_counts() {
    assertEquals(Answer.of(false), assess("2015", star("specificity", "low")).starredEnd());
    assertEquals(
        Answer.of(false), assess("2015", star("potential-impact", "moderate")).starredEnd());
    assertEquals(Answer.of(false), assess("2015", star("completion-end", "limited")).starredEnd());
    assertEquals(Answer.of(false), assess("2015", star("relevant", "no")).starredEnd());
    assertEquals(
        Answer.of(false), assess("2015", star("completion-end", "withdrawn")).starredEnd());
  }

  @Test
  void in_2014_a_moderate_impact_was_enough_and_nothing_was_a_potential_star() {
    var assessment = assess("2014", star("potential-impact", "moderate"));

    assertEquals(Answer.of(true), assessment.starredEnd());
    assertEquals(Answer.missing("not-in-code-book"), assessment.potentialStar());
    assertEquals(Answer.of(false), assess("2014", star("potential-impact", "minor")).starredEnd());
  }

  @Test
  void the_data_guide_of_2011_has_no_stars() {
    var assessment = assess("2011", STAR);

    assertEquals(Answer.missing("not-in-code-book"), assessment.starredEnd());
    assertEquals(Answer.missing("not-in-code-book"), assessment.strongEarlyResults());
    assertEquals(Answer.of(true), assessment.highCompletion());
  }

  @Test
  void technology_alone_is_not_relevant() {
    var codes =
        Map.of(
            "relevant-access", "no",
            "relevant-participation", "no",
            "relevant-accountability", "no",
            "relevant-technology", "yes");

    assertEquals(Answer.of(false), assess("2015", codes).relevant());
    assertEquals(
        Answer.missing("not-assessed"),
        assess("2015", Map.of("relevant-technology", "yes")).relevant());
  }

  @Test
  void what_was_coded_as_verifiable_comes_before_specificity() {
    assertEquals(
        Answer.of(true),
        assess("2015", Map.of("verifiable", "yes", "specificity", "low")).verifiable());
    assertEquals(Answer.of(true), assess("2015", Map.of("specificity", "medium")).verifiable());
    assertEquals(Answer.of(false), assess("2015", Map.of("specificity", "low")).verifiable());
  }

  @Test
  void low_ambition_settles_a_star_and_high_ambition_only_that_of_2014() {
    var low = Map.of("verifiable", "yes", "relevant", "yes", "ambition", "low");
    var high =
        Map.of(
            "verifiable",
            "yes",
            "relevant",
            "yes",
            "ambition",
            "high",
            "completion-end",
            "complete");

    assertEquals(Answer.of(false), assess("2015", low).potentialStar());
    assertEquals(Answer.missing("not-assessed"), assess("2015", high).potentialStar());
    assertEquals(Answer.of(true), assess("2014", high).starredEnd());
  }

  @Test
  void no_is_never_inferred_from_silence() {
    var assessment =
        assess("2015", Map.of("verifiable", "yes", "potential-impact", "transformative"));

    assertEquals(Answer.missing("not-assessed"), assessment.relevant());
    assertEquals(Answer.missing("not-assessed"), assessment.potentialStar());
    assertEquals(Answer.missing("not-assessed"), assessment.highCompletion());
  }

  @Test
  void opened_government_is_the_highest_of_the_values_not_their_mean() {
    var codes =
        Map.of(
            "open-access",
            "marginal",
            "open-participation",
            "major",
            "open-accountability",
            "worsened");

    var assessment = assess("2015", codes);

    assertEquals(Answer.of("major"), assessment.openGovernment());
    assertEquals(Answer.of(true), assessment.strongEarlyResults());
    assertEquals(
        Answer.of(false), assess("2015", Map.of("open-access", "marginal")).strongEarlyResults());
    assertEquals(
        Answer.of("outstanding"),
        assess("2015", Map.of("open-government", "outstanding")).openGovernment());
  }

  @Test
  void a_code_over_all_values_that_differs_from_the_highest_is_reported() {
    var coding =
        CommitmentCoding.of("c", Map.of("open-access", "major", "open-government", "marginal"));

    var result = apply("2015", coding);

    assertEquals(Answer.of("major"), result.commitments().get(0).openGovernment());
    assertEquals(
        "{commitment=c, highest=major, overall=marginal}",
        result.findings().get(0).fields().toString());
  }

  @Test
  void from_2020_what_cannot_be_verified_is_not_reviewed_further() {
    var assessment = assess("2020", Map.of("verifiable", "no"));

    assertEquals(Answer.of(false), assessment.verifiable());
    assertEquals(Answer.missing("not-verifiable"), assessment.relevant());
    assertEquals(Answer.missing("not-verifiable"), assessment.potentialForResults());
    assertEquals(Answer.of(false), assessment.promisingGate());
    assertEquals(Answer.missing("not-in-code-book"), assessment.starredEnd());
  }

  @Test
  void promising_is_picked_by_the_irm_and_held_against_its_gate() {
    var codes =
        Map.of(
            "verifiable",
            "yes",
            "relevant",
            "yes",
            "potential-for-results",
            "unclear",
            "promising",
            "yes");

    var result = apply("2020", CommitmentCoding.of("c", codes));

    assertEquals(Answer.of(true), result.commitments().get(0).promising());
    assertEquals(Answer.of(false), result.commitments().get(0).promisingGate());
    assertEquals("promising-without-gate", result.findings().get(0).code());
  }

  @Test
  void strong_early_results_of_2021_are_significant() {
    assertEquals(
        Answer.of(true),
        assess("2021", Map.of("early-results", "significant-results")).strongEarlyResults());
    assertEquals(
        Answer.of(false),
        assess("2021", Map.of("early-results", "moderate-results")).strongEarlyResults());
    assertEquals(Answer.missing("not-in-code-book"), assess("2021", Map.of()).openGovernment());
  }

  @Test
  void the_end_of_term_is_taken_from_midterm_only_if_the_study_says_so() {
    var coding = CommitmentCoding.of("c", Map.of("completion-midterm", "complete"));
    var asked = IrmInput.builder().codeBook(book("2015")).addCommitments(coding);

    assertEquals(
        Answer.missing("not-assessed"), apply("2015", coding).commitments().get(0).completionEnd());
    var result = new IrmCoding().apply(asked.endOfTermFromMidterm(true).build());
    assertEquals(Answer.of("complete"), result.commitments().get(0).completionEnd());
    assertEquals(
        List.of("end-of-term-from-midterm"),
        result.findings().stream().map(Finding::code).toList());
  }

  @Test
  void denominators_leave_out_what_was_not_assessed_by_reason() {
    var withdrawn =
        new CommitmentCoding(
            "d",
            Answer.of("plan"),
            Answer.of("1"),
            ImmutableMap.of("completion-end", Answer.missing("not-reviewed")));
    var result =
        apply(
            "2015",
            CommitmentCoding.of("a", Map.of("completion-end", "complete")),
            CommitmentCoding.of("b", Map.of("completion-end", "limited")),
            CommitmentCoding.of("c", Map.of()),
            withdrawn);

    var aggregate =
        result.aggregates().stream()
            .filter(each -> each.id().equals("high-completion"))
            .findFirst()
            .orElseThrow();

    assertEquals(1, aggregate.count());
    assertEquals(2, aggregate.assessed());
    assertEquals(Answer.of(0.5), aggregate.share());
    assertEquals(
        List.of(new Aggregate.Absence("not-assessed", 1), new Aggregate.Absence("not-reviewed", 1)),
        aggregate.notAssessed());
    var codes =
        result.distributions().stream()
            .filter(each -> each.id().equals("completion-end"))
            .findFirst()
            .orElseThrow()
            .codes();
    assertEquals("not-started", codes.get(0).id());
    assertEquals(Answer.of(0.5), codes.get(3).share());
  }

  @Test
  void a_share_of_nothing_assessed_is_missing() {
    var aggregate = apply("2015", CommitmentCoding.of("a", Map.of())).aggregates().get(0);

    assertEquals(Answer.missing("nothing-assessed"), aggregate.share());
  }

  @Test
  void codes_of_another_era_are_refused_and_questions_of_another_era_left_out() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> assess("2015", Map.of("completion-end", "no-evidence-available")));
    assertTrue(String.valueOf(error.getMessage()).contains("not-started"));

    var result = apply("2020", CommitmentCoding.of("c", Map.of("specificity", "high")));
    assertEquals(
        "{code-book=2020, count=1, question=specificity}",
        result.findings().get(0).fields().toString());
  }

  @Test
  void every_era_counts_only_what_its_code_book_asks() {
    assertEquals(
        List.of(
            "verifiable",
            "relevant",
            "high-completion-midterm",
            "high-completion",
            "carried-forward"),
        apply("2011").aggregates().stream().map(Aggregate::id).toList());
    assertTrue(
        apply("2015").aggregates().stream().anyMatch(each -> each.id().equals("potential-star")));
    assertTrue(apply("2021").aggregates().stream().anyMatch(each -> each.id().equals("promising")));
  }
}
