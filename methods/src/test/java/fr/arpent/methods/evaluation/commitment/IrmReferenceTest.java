package fr.arpent.methods.evaluation.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.Reference;
import fr.arpent.methods.Reference.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Facts of the OGP: FR0025, the plan of France 2015–2017, and 558 commitments on parliaments. */
class IrmReferenceTest {

  private static final ImmutableMap<String, String> COLUMNS =
      ImmutableMap.<String, String>builder()
          .put(Question.VERIFIABLE, "verifiable")
          .put(Question.SPECIFICITY, "specificity")
          .put(Question.RELEVANT, "relevant_code")
          .put(Question.RELEVANT_ACCESS, "value_access_to_information")
          .put(Question.RELEVANT_PARTICIPATION, "value_civic_participation")
          .put(Question.RELEVANT_ACCOUNTABILITY, "value_public_accountability")
          .put(Question.RELEVANT_TECHNOLOGY, "value_technology")
          .put(Question.POTENTIAL_IMPACT, "potential_impact")
          .put(Question.POTENTIAL_FOR_RESULTS, "potential_for_results")
          .put(Question.COMPLETION_MIDTERM, "completion_progress")
          .put(Question.COMPLETION_END, "completion_end_of_term")
          .put(Question.OPEN_ACCESS, "diog_information")
          .put(Question.OPEN_PARTICIPATION, "diog_participation")
          .put(Question.OPEN_ACCOUNTABILITY, "diog_accountability")
          .put(Question.OPEN_GOVERNMENT, "diog")
          .put(Question.EARLY_RESULTS, "early_results")
          .put(Question.CARRIED_FORWARD, "carried_forward")
          .buildOrThrow();

  private static final ImmutableMap<String, String> REASONS =
      ImmutableMap.of(
          "ND",
          "not-done",
          "NR",
          "not-reviewed",
          "NA",
          "not-applicable",
          "Not Applicable",
          "not-applicable");

  private static final ImmutableMap<String, String> WORDS =
      ImmutableMap.of(
          "worsens", "worsened",
          "no-early-results-to-report-yet", "no-early-results-yet",
          "moderate", "moderate-results",
          "significant", "significant-results");

  private static Answer<String> code(String question, String cell) {
    var reason = REASONS.get(cell);
    if (reason != null) {
      return Answer.missing(reason);
    }
    boolean yesNo =
        question.startsWith(Question.RELEVANT)
            || question.equals(Question.VERIFIABLE)
            || question.equals(Question.CARRIED_FORWARD);
    if (yesNo) {
      return Answer.of(cell.equals("1") || cell.equals("Yes") ? "yes" : "no");
    }
    var code = cell.toLowerCase(Locale.ROOT).replace(' ', '-');
    boolean renamed = question.startsWith("open-") || question.equals(Question.EARLY_RESULTS);
    return Answer.of(renamed ? Objects.requireNonNullElse(WORDS.get(code), code) : code);
  }

  private static CommitmentCoding coding(Row row) {
    var codes = ImmutableMap.<String, Answer<String>>builder();
    COLUMNS.forEach((question, column) -> codes.put(question, code(question, row.get(column))));
    return new CommitmentCoding(
        row.get("commitment_id"),
        Answer.of(row.get("action_plan_id")),
        Answer.of(row.get("commitment_number")),
        codes.buildOrThrow());
  }

  private static List<Row> rows() {
    return Reference.csv(Reference.data("ogp-commitments-open-parliament-2024.csv"));
  }

  private static Map<String, CommitmentAssessment> assess(String era, List<Row> rows) {
    var input = IrmInput.builder().codeBook(Objects.requireNonNull(CodeBook.all().get(era)));
    rows.forEach(row -> input.addCommitments(coding(row)));
    return new IrmCoding()
        .apply(input.build()).commitments().stream()
            .collect(ImmutableMap.toImmutableMap(CommitmentAssessment::id, Function.identity()));
  }

  private static CommitmentAssessment of(Map<String, CommitmentAssessment> all, Row row) {
    return Objects.requireNonNull(all.get(row.get("commitment_id")));
  }

  /** Returns how many rows of a coded column are stars; every row is held against ours. */
  private static List<Integer> compareStars(
      String era, String column, Function<CommitmentAssessment, Answer<Boolean>> star) {
    var rows = rows();
    var all = assess(era, rows);
    int coded = 0;
    int stars = 0;
    int open = 0;
    for (var row : rows) {
      var cell = row.get(column);
      if (cell.equals("0") || cell.equals("1")) {
        var ours = star.apply(of(all, row));
        coded++;
        assertEquals(cell.equals("1"), ours.equals(Answer.of(true)), row.get("commitment_id"));
        stars += cell.equals("1") ? 1 : 0;
        open += ours.isPresent() ? 0 : 1;
      }
    }
    return List.of(coded, stars, open);
  }

  /** One of them, BUE0009, was not reviewed at progress: not a star, but ours stays open. */
  @Test
  void stars_at_progress_are_all_213_of_the_database() {
    assertEquals(
        List.of(213, 32, 1),
        compareStars("2015", "starred_progress", CommitmentAssessment::starredMidterm));
  }

  @Test
  void stars_at_the_end_of_term_are_all_170_of_the_database() {
    assertEquals(
        List.of(170, 24, 0),
        compareStars("2015", "starred_end_of_term", CommitmentAssessment::starredEnd));
  }

  /** The database keeps the rule of 2014 in a column called starred_2015. */
  @Test
  void stars_by_the_rule_of_2014_are_all_213_of_the_database() {
    assertEquals(
        List.of(213, 69, 3),
        compareStars("2014", "starred_2015", CommitmentAssessment::starredMidterm));
  }

  /** The database takes the end of term, else progress: our explicit fallback. */
  @Test
  void high_completion_is_that_of_the_database_for_all_558() {
    var rows = rows();
    var input = IrmInput.builder().codeBook(new Stars2015()).endOfTermFromMidterm(true);
    rows.forEach(row -> input.addCommitments(coding(row)));
    var result = new IrmCoding().apply(input.build());

    var high = new ArrayList<String>();
    result.commitments().stream()
        .filter(each -> each.highCompletion().equals(Answer.of(true)))
        .forEach(each -> high.add(each.id()));
    var expected =
        rows.stream()
            .filter(row -> row.get("high_completion").equals("1"))
            .map(row -> row.get("commitment_id"))
            .sorted()
            .toList();
    assertEquals(229, expected.size());
    assertEquals(expected, high);
  }

  /**
   * Nineteen commitments meet all other conditions and have no completion at progress: the database
   * leaves eighteen of them open, as we do, and calls one not starred. A rule that said no of it
   * would be wrong of the eighteen.
   */
  @Test
  void without_completion_the_database_leaves_a_star_open_in_eighteen_cases_of_nineteen() {
    var rows = rows();
    var all = assess("2015", rows);
    var ours = new ArrayList<String>();
    var settled = new ArrayList<String>();
    for (var row : rows) {
      boolean conditions = of(all, row).potentialStar().equals(Answer.of(true));
      if (conditions && !of(all, row).completionMidterm().isPresent()) {
        ours.add(row.get("starred_progress"));
        if (!REASONS.containsKey(row.get("starred_progress"))) {
          settled.add(row.get("commitment_id"));
        }
        assertEquals(false, of(all, row).starredMidterm().isPresent());
      }
    }
    assertEquals(19, ours.size());
    assertEquals(List.of("BUE0009"), settled);
  }

  /**
   * The whole is a code of its own: lower than every value in one row, than the highest in both.
   */
  @Test
  void the_code_over_all_values_is_the_highest_in_134_of_136() {
    var rows = rows();
    var all = assess("2015", rows);
    int coded = 0;
    var differing = new ArrayList<String>();
    for (var row : rows) {
      var own = of(all, row);
      boolean byValue =
          own.openAccess().isPresent()
              || own.openParticipation().isPresent()
              || own.openAccountability().isPresent();
      if (byValue) {
        coded++;
        if (!own.openGovernment().equals(code(Question.OPEN_GOVERNMENT, row.get("diog")))) {
          differing.add(row.get("commitment_id"));
        }
      }
    }
    assertEquals(136, coded);
    assertEquals(List.of("HR0015", "HR0024"), differing);
  }

  /**
   * What the database calls high ambition is relevant, as coded, and of moderate impact at least;
   * JO0062 is relevant by its values alone.
   */
  @Test
  void high_ambition_is_relevance_and_impact_for_all_345() {
    int compared = 0;
    for (var row : rows()) {
      var cell = row.get("high_ambition");
      if (cell.equals("0") || cell.equals("1")) {
        compared++;
        boolean impact =
            List.of("Moderate", "Transformative").contains(row.get("potential_impact"));
        boolean relevant = row.get("relevant_code").equals("1");
        assertEquals(cell.equals("1"), impact && relevant, row.get("commitment_id"));
      }
    }
    assertEquals(345, compared);
  }

  /** Per row by the code book of its era; one has a value coded major and the whole marginal. */
  @Test
  void strong_early_results_are_those_of_the_database() {
    var rows = rows();
    var byValue = assess("2015", rows);
    var refreshed = assess("2021", rows);
    int strong = 0;
    var differing = new ArrayList<String>();
    for (var row : rows) {
      boolean ours =
          of(byValue, row).strongEarlyResults().equals(Answer.of(true))
              || of(refreshed, row).strongEarlyResults().equals(Answer.of(true));
      strong += ours ? 1 : 0;
      if (ours != row.get("high_diog").equals("1")) {
        differing.add(row.get("diog"));
      }
    }
    assertEquals(List.of("Marginal"), differing);
    assertEquals(53, strong);
  }

  @Test
  void what_was_not_done_not_reviewed_and_not_applicable_stay_three_things() {
    var input = IrmInput.builder().codeBook(new Stars2015());
    rows().forEach(row -> input.addCommitments(coding(row)));
    var aggregate =
        new IrmCoding()
            .apply(input.build()).aggregates().stream()
                .filter(each -> each.id().equals("high-completion-midterm"))
                .findFirst()
                .orElseThrow();

    assertEquals(
        List.of(
            new Aggregate.Absence("not-applicable", 31),
            new Aggregate.Absence("not-done", 261),
            new Aggregate.Absence("not-reviewed", 58)),
        aggregate.notAssessed());
    assertEquals(558 - 31 - 261 - 58, aggregate.assessed());
    assertEquals(65 + 40, aggregate.count());
  }

  @Test
  void commitment_fr0025_is_none_of_the_four() {
    var facts = Reference.json(Reference.file("evaluation/ogp_irm_codebook.json")).get("fr0025");
    var codes =
        Map.of(
            "verifiable", facts.get("verifiable").asBoolean() ? "yes" : "no",
            "relevant", facts.get("relevant").asBoolean() ? "yes" : "no",
            "ambition", facts.get("ambition").asText(),
            "completion-midterm", facts.get("completion_midterm").asText(),
            "completion-end", facts.get("completion_end_of_term").asText(),
            "open-participation",
                facts
                    .get("did_it_open_government")
                    .get("civic participation")
                    .asText()
                    .replace(' ', '-'),
            "carried-forward", facts.get("carried_forward").asBoolean() ? "yes" : "no");

    var input =
        IrmInput.builder()
            .codeBook(new Stars2015())
            .addCommitments(CommitmentCoding.of("fr0025", codes))
            .build();
    var assessment = new IrmCoding().apply(input).commitments().get(0);

    var expected = facts.get("expected");
    assertEquals(Answer.of(expected.get("starred_2015_rule").asBoolean()), assessment.starredEnd());
    assertEquals(
        Answer.of(expected.get("potential_starred").asBoolean()), assessment.potentialStar());
    assertEquals(
        Answer.of(expected.get("high_completion").asBoolean()), assessment.highCompletion());
    assertEquals(
        Answer.of(expected.get("strong_early_results").asBoolean()),
        assessment.strongEarlyResults());
    assertEquals(
        Answer.of(facts.get("early_results").asText().replace(' ', '-')),
        assessment.openGovernment());
  }

  /**
   * The landing page of the report prints flags, not codes: what carries both flags must have the
   * codes that the rule asks for, and gives them back.
   */
  @Test
  void the_stars_of_france_2015_2017_are_commitments_2_and_23() {
    var facts =
        Reference.json(Reference.file("evaluation/ogp_irm_codebook.json"))
            .get("france_2015_2017_end_of_term");
    var input = IrmInput.builder().codeBook(new Stars2015());
    for (var title : facts.get("major_or_outstanding")) {
      var number = title.asText().substring(0, title.asText().indexOf(' '));
      boolean potential = texts(facts.get("potential_starred")).contains(number);
      boolean starred = texts(facts.get("starred")).contains(number);
      input.addCommitments(
          CommitmentCoding.of(
              number,
              Map.of(
                  "verifiable", "yes",
                  "relevant", "yes",
                  "potential-impact", potential ? "transformative" : "moderate",
                  "completion-end", starred ? "substantial" : "limited",
                  "open-government", "major")));
    }

    var result = new IrmCoding().apply(input.build());

    assertEquals(
        texts(facts.get("starred")),
        result.commitments().stream()
            .filter(each -> each.starredEnd().equals(Answer.of(true)))
            .map(CommitmentAssessment::id)
            .toList());
    assertEquals(
        4,
        result.commitments().stream()
            .filter(each -> each.strongEarlyResults().equals(Answer.of(true)))
            .count());
  }

  private static List<String> texts(Iterable<JsonNode> nodes) {
    var texts = new ArrayList<String>();
    nodes.forEach(node -> texts.add(node.asText()));
    return texts;
  }
}
