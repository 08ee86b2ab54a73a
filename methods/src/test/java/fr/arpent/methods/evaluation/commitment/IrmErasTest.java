package fr.arpent.methods.evaluation.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every era, condition by condition: what it asks, its codes, and what it leaves open. */
class IrmErasTest {

  private static final Answer<Boolean> YES = Answer.of(true);
  private static final Answer<Boolean> NO = Answer.of(false);
  private static final Answer<Boolean> NOT_ASSESSED = Answer.missing("not-assessed");

  private static final ImmutableMap<String, String> STAR =
      ImmutableMap.of(
          "verifiable", "yes",
          "relevant", "yes",
          "potential-impact", "transformative",
          "completion-midterm", "complete",
          "completion-end", "substantial");

  private static final ImmutableMap<String, String> CANDIDATE =
      ImmutableMap.of("verifiable", "yes", "relevant", "yes", "potential-for-results", "modest");

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

  private static CommitmentCoding coding(String id, Map<String, Answer<String>> codes) {
    Answer<String> unknown = Answer.missing("not-assessed");
    return new CommitmentCoding(id, unknown, unknown, ImmutableMap.copyOf(codes));
  }

  private static Map<String, String> with(Map<String, String> codes, String key, String code) {
    var changed = new LinkedHashMap<>(codes);
    changed.put(key, code);
    return changed;
  }

  private static Map<String, String> without(Map<String, String> codes, String key) {
    var changed = new LinkedHashMap<>(codes);
    changed.remove(key);
    return changed;
  }

  private static Aggregate aggregate(IrmResult result, String id) {
    return result.aggregates().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  private static Distribution distribution(IrmResult result, String id) {
    return result.distributions().stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2015"})
  void a_star_needs_each_of_its_four_conditions(String era) {
    assertEquals(YES, assess(era, STAR).starredEnd());
    assertEquals(NO, assess(era, with(STAR, "verifiable", "no")).starredEnd());
    assertEquals(NO, assess(era, with(STAR, "relevant", "no")).starredEnd());
    assertEquals(NO, assess(era, with(STAR, "potential-impact", "minor")).starredEnd());
    assertEquals(NO, assess(era, with(STAR, "completion-end", "limited")).starredEnd());
    for (var condition : List.of("verifiable", "relevant", "potential-impact", "completion-end")) {
      assertEquals(NOT_ASSESSED, assess(era, without(STAR, condition)).starredEnd(), condition);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "none, no, no",
    "minor, no, no",
    "moderate, yes, no",
    "transformative, yes, yes",
  })
  void the_impact_a_star_asks_rose_in_2015(String impact, String in2014, String in2015) {
    var codes = with(STAR, "potential-impact", impact);

    assertEquals(Answer.of(in2014.equals("yes")), assess("2014", codes).starredEnd());
    assertEquals(Answer.of(in2015.equals("yes")), assess("2015", codes).starredEnd());
  }

  @Test
  void midterm_and_end_of_term_have_their_own_stars_and_completion() {
    var both = assess("2015", with(STAR, "completion-end", "limited"));

    assertEquals(YES, both.starredMidterm());
    assertEquals(NO, both.starredEnd());
    assertEquals(YES, both.highCompletionMidterm());
    assertEquals(NO, both.highCompletion());
    assertEquals(YES, both.potentialStar());
    var codes = with(STAR, "completion-end", "limited");
    var result = apply("2015", CommitmentCoding.of("c", codes));
    assertEquals(1, aggregate(result, "starred-midterm").count());
    assertEquals(0, aggregate(result, "starred-end").count());
  }

  /** A condition that fails settles it, whatever is missing. */
  @Test
  void what_was_not_finished_has_no_star_although_its_impact_was_not_assessed() {
    assertEquals(
        NO,
        assess("2015", Map.of("verifiable", "yes", "completion-end", "not-started")).starredEnd());
  }

  @ParameterizedTest
  @CsvSource({
    "none, no",
    "low, no",
    "medium, yes",
    "high, yes",
  })
  void specificity_stands_for_what_was_not_coded_as_verifiable(String code, String expected) {
    for (var era : List.of("2011", "2014", "2015")) {
      var codes = Map.of("specificity", code);
      assertEquals(Answer.of(expected.equals("yes")), assess(era, codes).verifiable(), era);
    }
    assertEquals(NOT_ASSESSED, assess("2020", Map.of("specificity", code)).verifiable());
  }

  @Test
  void a_value_that_was_not_judged_leaves_relevance_open_unless_another_is_met() {
    var one = Map.of("relevant-access", "no", "relevant-participation", "no");

    assertEquals(NOT_ASSESSED, assess("2015", one).relevant());
    assertEquals(NO, assess("2015", with(one, "relevant-accountability", "no")).relevant());
    for (var value : List.of("access", "participation", "accountability")) {
      assertEquals(YES, assess("2015", Map.of("relevant-" + value, "yes")).relevant(), value);
    }
    assertEquals(NO, assess("2015", with(one, "relevant", "no")).relevant());
    var notDone = coding("c", Map.of("relevant", Answer.missing("not-done")));
    assertEquals(
        Answer.missing("not-done"), apply("2015", notDone).commitments().get(0).relevant());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015", "2020"})
  void early_results_are_strong_from_major_on(String era) {
    var expected =
        ImmutableMap.of(
            "worsened", NO,
            "did-not-change", NO,
            "marginal", NO,
            "major", YES,
            "outstanding", YES,
            "no-early-results-yet", NO);
    var base = era.equals("2020") ? CANDIDATE : STAR;
    expected.forEach(
        (code, strong) -> {
          assertEquals(
              strong, assess(era, with(base, "open-accountability", code)).strongEarlyResults());
          assertEquals(
              strong, assess(era, with(base, "open-government", code)).strongEarlyResults());
        });
    assertEquals(Answer.missing("not-assessed"), assess(era, base).strongEarlyResults());
  }

  @Test
  void each_value_keeps_its_own_code_and_the_whole_is_the_highest() {
    var codes =
        Map.of(
            "open-access", "marginal",
            "open-participation", "worsened",
            "open-accountability", "did-not-change");
    var assessment = assess("2015", codes);

    assertEquals(Answer.of("marginal"), assessment.openAccess());
    assertEquals(Answer.of("worsened"), assessment.openParticipation());
    assertEquals(Answer.of("did-not-change"), assessment.openAccountability());
    assertEquals(Answer.of("marginal"), assessment.openGovernment());
  }

  @Test
  void without_a_value_the_whole_says_why_it_is_open() {
    Answer<String> notDone = Answer.missing("not-done");
    Answer<String> notReviewed = Answer.missing("not-reviewed");
    var whole = coding("c", Map.of("open-government", notDone, "open-access", notReviewed));
    var value = coding("c", Map.of("open-access", notReviewed));

    assertEquals(notDone, apply("2015", whole).commitments().get(0).openGovernment());
    assertEquals(notReviewed, apply("2015", value).commitments().get(0).openGovernment());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2021"})
  void what_cannot_be_verified_says_so_in_every_answer(String era) {
    var assessment = assess(era, Map.of("verifiable", "no", "completion-end", "limited"));
    Answer<Boolean> stopped = Answer.missing("not-verifiable");

    assertEquals(NO, assessment.verifiable());
    assertEquals(stopped, assessment.relevant());
    assertEquals(stopped, assessment.promising());
    assertEquals(stopped, assessment.strongEarlyResults());
    assertEquals(stopped, assessment.carriedForward());
    assertEquals(Answer.missing("not-verifiable"), assessment.completionMidterm());
    assertEquals(Answer.of("limited"), assessment.completionEnd());
    assertEquals(NO, assessment.promisingGate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020", "2021"})
  void the_gate_to_promising_needs_each_of_its_three_conditions(String era) {
    assertEquals(YES, assess(era, CANDIDATE).promisingGate());
    assertEquals(
        YES, assess(era, with(CANDIDATE, "potential-for-results", "substantial")).promisingGate());
    assertEquals(NO, assess(era, with(CANDIDATE, "verifiable", "no")).promisingGate());
    assertEquals(NO, assess(era, with(CANDIDATE, "relevant", "no")).promisingGate());
    assertEquals(
        NO, assess(era, with(CANDIDATE, "potential-for-results", "unclear")).promisingGate());
    for (var condition : CANDIDATE.keySet()) {
      assertEquals(NOT_ASSESSED, assess(era, without(CANDIDATE, condition)).promisingGate());
    }
  }

  @Test
  void a_promising_commitment_whose_gate_is_open_is_not_held_against_it() {
    var codes = with(without(CANDIDATE, "relevant"), "promising", "yes");

    var result = apply("2020", CommitmentCoding.of("c", codes));

    assertEquals(YES, result.commitments().get(0).promising());
    assertEquals(List.of(), result.findings());
  }

  /** 2011 to 2015 ask ambition as low or high; from 2020 potential for results has its place. */
  @ParameterizedTest
  @ValueSource(strings = {"2011", "2014", "2015", "2020", "2021"})
  void every_era_tells_the_codes_of_its_own_questions(String era) {
    boolean early = era.compareTo("2020") < 0;
    for (var scale : book(era).scales().values()) {
      for (var code : scale.codes()) {
        var assessment = assess(era, Map.of(scale.id(), code));
        told(assessment).forEach((id, answer) -> check(scale.id(), code, id, answer));
      }
    }
    assertEquals(early, book(era).scales().containsKey("ambition"));
    assertEquals(early, book(era).scales().containsKey("potential-impact"));
    assertEquals(!early, book(era).scales().containsKey("potential-for-results"));
    if (early) {
      assertEquals(List.of("low", "high"), book(era).scale("ambition").codes());
    }
  }

  private static void check(String question, String code, String id, Answer<String> answer) {
    if (question.equals(id)) {
      assertEquals(Answer.of(code), answer, id);
    } else {
      assertFalse(answer.isPresent(), id + " from " + question);
    }
  }

  private static ImmutableMap<String, Answer<String>> told(CommitmentAssessment assessment) {
    return ImmutableMap.<String, Answer<String>>builder()
        .put("specificity", assessment.specificity())
        .put("ambition", assessment.ambition())
        .put("potential-impact", assessment.potentialImpact())
        .put("potential-for-results", assessment.potentialForResults())
        .put("completion-midterm", assessment.completionMidterm())
        .put("completion-end", assessment.completionEnd())
        .put("open-access", assessment.openAccess())
        .put("open-participation", assessment.openParticipation())
        .put("open-accountability", assessment.openAccountability())
        .put("early-results", assessment.earlyResults())
        .buildOrThrow();
  }

  @Test
  void scales_run_from_the_lowest_code_and_keep_codes_without_a_rank_aside() {
    var completion = List.of("not-started", "limited", "substantial", "complete");
    for (var book : CodeBook.all().values()) {
      assertEquals(completion, book.scale("completion-end").ranked(), book.era());
      assertEquals(completion, book.scale("completion-midterm").ranked(), book.era());
      boolean late = book.era().compareTo("2020") >= 0;
      assertEquals(late, book.scale("completion-end").aside().contains("no-evidence-available"));
      assertTrue(book.scale("completion-end").aside().containsAll(List.of("withdrawn", "unclear")));
      if (late) {
        assertEquals(
            List.of("unclear", "modest", "substantial"),
            book.scale("potential-for-results").ranked());
      } else {
        assertEquals(List.of("none", "low", "medium", "high"), book.scale("specificity").ranked());
        assertEquals(
            List.of("none", "minor", "moderate", "transformative"),
            book.scale("potential-impact").ranked());
      }
    }
    assertThrows(IllegalArgumentException.class, () -> book("2011").scale("open-access"));
  }

  @Test
  void completion_is_high_from_substantial_on_and_not_for_codes_aside() {
    var expected =
        ImmutableMap.of(
            "not-started", NO,
            "limited", NO,
            "substantial", YES,
            "complete", YES,
            "withdrawn", NO,
            "unclear", NO);
    for (var era : CodeBook.all().keySet()) {
      expected.forEach(
          (code, high) ->
              assertEquals(high, assess(era, Map.of("completion-end", code)).highCompletion()));
    }
  }

  @Test
  void the_fallback_on_midterm_never_overwrites_and_keeps_the_reason_where_there_is_none() {
    var input = IrmInput.builder().codeBook(book("2015")).endOfTermFromMidterm(true);
    input.addCommitments(
        CommitmentCoding.of(
            "a", Map.of("completion-midterm", "complete", "completion-end", "limited")),
        coding(
            "b",
            Map.of(
                "completion-midterm", Answer.missing("not-done"),
                "completion-end", Answer.missing("not-reviewed"))));

    var result = new IrmCoding().apply(input.build());

    assertEquals(Answer.of("limited"), result.commitments().get(0).completionEnd());
    assertEquals(Answer.missing("not-reviewed"), result.commitments().get(1).completionEnd());
    assertEquals(List.of(), result.findings());
  }

  @Test
  void without_the_fallback_nothing_is_said_of_it() {
    var result = apply("2015", CommitmentCoding.of("a", Map.of("completion-midterm", "complete")));

    assertEquals(List.of(), result.findings());
  }

  @Test
  void every_count_is_of_its_own_judgement() {
    var result =
        apply(
            "2015",
            CommitmentCoding.of("a", with(STAR, "completion-end", "limited")),
            CommitmentCoding.of("b", with(STAR, "completion-midterm", "limited")),
            CommitmentCoding.of("c", with(STAR, "carried-forward", "yes")),
            CommitmentCoding.of("d", with(STAR, "open-participation", "major")),
            CommitmentCoding.of("e", with(STAR, "verifiable", "no")));

    assertEquals(4, aggregate(result, "verifiable").count());
    assertEquals(5, aggregate(result, "relevant").count());
    assertEquals(4, aggregate(result, "potential-star").count());
    assertEquals(3, aggregate(result, "starred-midterm").count());
    assertEquals(3, aggregate(result, "starred-end").count());
    assertEquals(4, aggregate(result, "high-completion-midterm").count());
    assertEquals(4, aggregate(result, "high-completion").count());
    assertEquals(1, aggregate(result, "carried-forward").count());
    assertEquals(1, aggregate(result, "carried-forward").assessed());
    assertEquals(1, aggregate(result, "strong-early-results").count());
    assertEquals(Answer.of(0.8), aggregate(result, "verifiable").share());
    assertEquals(1, distribution(result, "completion-end").codes().get(1).count());
    assertEquals(1, distribution(result, "completion-midterm").codes().get(1).count());
    assertEquals(4, distribution(result, "completion-midterm").codes().get(3).count());
    assertEquals(1, distribution(result, "open-government").assessed());
    assertEquals(0, distribution(result, "open-access").assessed());
  }

  @Test
  void promising_and_its_gate_are_counted_apart() {
    var result =
        apply(
            "2021",
            CommitmentCoding.of("a", with(CANDIDATE, "promising", "no")),
            CommitmentCoding.of("b", with(CANDIDATE, "promising", "yes")));

    assertEquals(1, aggregate(result, "promising").count());
    assertEquals(2, aggregate(result, "promising-gate").count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2011", "2014", "2015", "2020", "2021"})
  void no_commitments_and_none_assessed_give_reasons_and_no_number(String era) {
    for (var result : List.of(apply(era), apply(era, CommitmentCoding.of("c", Map.of())))) {
      result.aggregates().forEach(a -> assertEquals(Answer.missing("nothing-assessed"), a.share()));
      result.distributions().stream()
          .flatMap(d -> d.codes().stream())
          .forEach(code -> assertEquals(Answer.missing("nothing-assessed"), code.share()));
      assertFalse(result.aggregates().isEmpty());
      assertEquals(List.of(), result.findings());
    }
  }

  @Test
  void commitments_are_told_in_order_of_id_and_given_once() {
    var result =
        apply("2015", CommitmentCoding.of("b", Map.of()), CommitmentCoding.of("a", Map.of()));

    assertEquals(
        List.of("a", "b"), result.commitments().stream().map(CommitmentAssessment::id).toList());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            apply("2015", CommitmentCoding.of("a", Map.of()), CommitmentCoding.of("a", Map.of())));
  }

  @Test
  void an_input_with_a_code_of_another_era_cannot_be_built() {
    var input = IrmInput.builder().codeBook(book("2021"));
    input.addCommitments(CommitmentCoding.of("a", Map.of("early-results", "major")));

    var error = assertThrows(IllegalArgumentException.class, input::build);

    assertTrue(String.valueOf(error.getMessage()).contains("moderate-results"));
  }

  @Test
  void what_the_code_book_does_not_ask_is_one_finding_per_question() {
    var codes = Map.of("ambition", "high", "potential-impact", "minor", "verifiable", "yes");

    var result = apply("2021", CommitmentCoding.of("a", codes));

    assertEquals(
        ImmutableList.of("ambition", "potential-impact"),
        result.findings().stream().map(IrmErasTest::question).sorted().toList());
  }

  private static Object question(Finding finding) {
    return Objects.requireNonNull(finding.fields().get("question"));
  }
}
