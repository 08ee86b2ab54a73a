package fr.arpent.reporting.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.ibm.icu.text.MessagePattern;
import fr.arpent.methods.MethodCard;
import fr.arpent.methods.MethodCatalogue;
import fr.arpent.methods.evaluation.commitment.CodeBook;
import fr.arpent.methods.mobilisation.budgeting.Reason;
import fr.arpent.methods.mobilisation.budgeting.TieBreak;
import fr.arpent.model.territory.TerritoryLevel;
import fr.arpent.reporting.figure.TestCanvas;
import fr.arpent.reporting.figure.TestWording;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExhibitMessagesTest {

  private static final ImmutableList<MethodCard> CARDS =
      MethodCatalogue.standard().methods().values().stream()
          .map(method -> method.card())
          .collect(ImmutableList.toImmutableList());

  private static final List<String> OF_BUDGETS =
      List.of(
          "tie", "not-the-official", "blank-ballots", "no-votes", "draw-to-come", "entropy-short");

  private static final ImmutableListMultimap<String, String> FINDINGS =
      ImmutableListMultimap.<String, String>builder()
          .putAll("mobilisation.stakeholder.mactor", "no-influence", "no-stake")
          .putAll(
              "diagnostic.access.two-step-floating-catchment",
              "nothing-in-reach",
              "capacity-out-of-reach",
              "population-missing",
              "capacity-zero")
          .putAll("mobilisation.stakeholder.salience", "not-rated", "on-the-cut")
          .putAll(
              "mobilisation.opinion.groups",
              "weak-groups",
              "another-number",
              "loose-group",
              "groups-held-back",
              "not-grouped",
              "no-seed",
              "too-few",
              "one-place")
          .putAll(
              "mobilisation.stakeholder.outreach",
              "nobody",
              "no-majority",
              "not-rated",
              "unreached",
              "no-action")
          .putAll(
              "mobilisation.seating.rounds",
              "rule-broken",
              "absent",
              "field-unknown",
              "too-few",
              "seats",
              "fixed-twice",
              "fixed-too-many",
              "together-too-many",
              "together-and-apart",
              "apart-too-many")
          .putAll(
              "mobilisation.selection.call",
              "nobody",
              "recused-scored",
              "scored-not-eligible",
              "not-scored",
              "below-floor",
              "scores-missing",
              "tie-not-decided",
              "places-open",
              "one-juror",
              "tells-none-apart")
          .putAll(
              "mobilisation.selection.jury",
              "nothing-in-common",
              "applications-left-out",
              "jurors-left-out",
              "recused-scored",
              "may-be-chance")
          .putAll("mobilisation.sortition.quotas", "no-seat", "tie", "nobody")
          .putAll(
              "mobilisation.sortition.lottery",
              "bound-not-reached",
              "in-no-panel",
              "quota-gave-way",
              "seats-held",
              "estimated",
              "pool-too-small",
              "households-too-few",
              "no-panel-found",
              "quotas-in-conflict")
          .putAll(
              "mobilisation.sortition.draw",
              "entropy-short",
              "entropy-not-stated",
              "seed-before-its-day",
              "draw-to-come")
          .putAll(
              "mobilisation.sortition.composition", "nobody", "not-in-the-pool", "outside-quotas")
          .putAll(
              "evaluation.commitment.irm",
              "outside-code-book",
              "overall-differs",
              "end-of-term-from-midterm",
              "promising-without-gate")
          .putAll("mobilisation.budgeting.greedy", OF_BUDGETS)
          .putAll("mobilisation.budgeting.equal-shares", OF_BUDGETS)
          .putAll("mobilisation.budgeting.phragmen", OF_BUDGETS)
          .putAll("mobilisation.budgeting.maximin-support", OF_BUDGETS)
          .put("mobilisation.budgeting.compare", "same-winners")
          .build();

  private final Properties french = TestWording.bundle("fr");

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void every_language_has_the_same_keys(String language) {
    assertEquals(french.stringPropertyNames(), TestWording.bundle(language).stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void every_message_is_a_pattern_with_the_arguments_of_the_french_one(String language) {
    var bundle = TestWording.bundle(language);
    for (var key : bundle.stringPropertyNames()) {
      var pattern = bundle.getProperty(key);
      assertFalse(pattern.contains("'"), key);
      assertEquals(arguments(french.getProperty(key)), arguments(pattern), key);
    }
  }

  @Test
  void every_assumption_limit_and_finding_of_the_methods_has_its_sentence() {
    for (var card : CARDS) {
      assertHas(card.id() + ".card.title");
      assertHas(card.id() + ".card.question");
      assertHas(card.id() + ".card.what");
      assertTrue(card.rules().isEmpty() || card.rules().size() == card.formulas().size());
      card.rules().forEach(name -> assertHas(card.id() + ".card.rule." + name));
      card.assumptions().forEach(name -> assertHas(card.id() + ".card.assumption." + name));
      card.limits().forEach(name -> assertHas(card.id() + ".card.limit." + name));
      FINDINGS.get(card.id()).forEach(code -> assertHas(card.id() + ".finding." + code));
      assertHas("block.family." + card.id().substring(0, card.id().indexOf('.')));
    }
  }

  @Test
  void a_formula_that_needs_english_words_has_rules_for_readers() {
    for (var card : CARDS) {
      if (card.rules().isEmpty()) {
        card.formulas().forEach(formula -> assertFalse(formula.matches(".*[a-z]{4}.*"), card.id()));
      }
    }
  }

  @Test
  void every_role_and_setting_of_the_methods_has_its_words() {
    for (var method : MethodCatalogue.standard().methods().values()) {
      for (var component : method.requestType().getRecordComponents()) {
        var name = CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, component.getName());
        var id = method.card().id();
        assertTrue(
            french.containsKey(id + ".role." + name) || french.containsKey(id + ".setting." + name),
            id + " " + name);
      }
    }
  }

  @Test
  void no_key_is_left_among_roles_and_settings_of_a_card() {
    for (var language : List.of("fr", "en", "ar")) {
      var canvas = TestCanvas.in(language);
      var card = Analyses.exhibit(Analyses.access(), "method").blocks(ExhibitOptions.NONE).get(0);
      AllWords.of(card, canvas)
          .forEach(words -> assertFalse(words.matches(".*(great-circle|demand).*"), words));
    }
  }

  @Test
  void every_code_of_every_code_book_has_its_words() {
    var scales =
        ImmutableMap.of(
            "completion-midterm",
            "completion",
            "completion-end",
            "completion",
            "open-access",
            "opened",
            "open-participation",
            "opened",
            "open-accountability",
            "opened",
            "open-government",
            "opened");
    for (var book : CodeBook.all().values()) {
      book.scales()
          .forEach(
              (question, scale) -> {
                assertHas("evaluation.commitment.irm.question." + question);
                if (!scale.ranked().contains("yes")) {
                  var list = scales.getOrDefault(question, question);
                  scale
                      .codes()
                      .forEach(
                          code -> assertHas("evaluation.commitment.irm.code." + list + "." + code));
                }
              });
    }
  }

  @Test
  void every_reason_tie_and_rule_of_a_budget_has_its_words() {
    for (var reason : Reason.values()) {
      var code = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertHas("mobilisation.budgeting.why." + code);
      assertHas("mobilisation.budgeting.reason." + code);
    }
    for (var tie : TieBreak.values()) {
      var code = tie.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertHas("mobilisation.budgeting.tie." + code);
      assertHas("mobilisation.budgeting.equal-shares.setting.tie-break." + code);
    }
    for (var rule :
        List.of(
            "greedy",
            "greedy-threshold",
            "greedy-no-skip",
            "equal-shares",
            "phragmen",
            "maximin-support")) {
      assertHas("mobilisation.budgeting.rule." + rule);
      assertHas("mobilisation.budgeting.name." + rule);
    }
  }

  @Test
  void every_level_and_reason_has_its_words() {
    for (var level : TerritoryLevel.values()) {
      var key = level.name().toLowerCase(Locale.ROOT);
      assertHas("block.level." + key);
      assertHas("block.map.counted." + key);
      assertHas("block.map.others." + key);
      assertHas("block.map.one." + key);
    }
    Cell.REASONS.forEach(reason -> assertHas("block.missing." + reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "ar"})
  void every_exhibit_can_be_said_and_drawn(String language) {
    var canvas = TestCanvas.in(language);
    for (var context :
        new ExhibitContext[] {
          Analyses.access("*"),
          Analyses.salience(),
          Analyses.opinions("statements"),
          Analyses.balance(),
          Analyses.outreach(),
          Analyses.seating(),
          Analyses.commitments("aggregates"),
          BudgetAnalyses.budget("*"),
          BudgetAnalyses.equalShares(),
          BudgetAnalyses.compared()
        }) {
      ExhibitCatalogue.standard()
          .exhibits(context)
          .values()
          .forEach(
              exhibit ->
                  exhibit
                      .blocks(ExhibitOptions.NONE)
                      .forEach(block -> assertTrue(AllWords.of(block, canvas).size() > 2)));
    }
  }

  private static ImmutableSet<String> arguments(String message) {
    var pattern = new MessagePattern(message);
    var names = ImmutableSortedSet.<String>naturalOrder();
    for (int i = 0; i < pattern.countParts(); i++) {
      var part = pattern.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(part));
      }
    }
    return names.build();
  }

  private void assertHas(String key) {
    assertTrue(french.containsKey(key), key);
  }
}
