package fr.arpent.reporting.exhibit.mobilisation.budgeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonResult;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonResult.Fate;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonResult.Preference;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparisonResult.Rule;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Objects;

/** What several rules do with one vote, in words. */
final class BudgetComparisonWords {

  private final BudgetComparisonResult result;
  private final ImmutableMap<String, Fate> fates;
  private final ImmutableMap<String, Rule> rules;

  BudgetComparisonWords(BudgetComparisonResult result) {
    this.result = result;
    this.fates = result.projects().stream().collect(ImmutableMap.toImmutableMap(Fate::id, f -> f));
    this.rules = result.rules().stream().collect(ImmutableMap.toImmutableMap(Rule::id, r -> r));
  }

  /** The name of a rule; with the analysis where two have the same rule. */
  Text nameOf(Rule rule) {
    if (rule.name().isPresent()) {
      return Text.of(rule.name().value().orElseThrow());
    }
    boolean alone =
        result.rules().stream().filter(other -> other.rule().equals(rule.rule())).count() == 1;
    return alone
        ? BudgetWords.rule(rule.rule())
        : BudgetWords.say(
            "rule-of",
            ImmutableMap.of("rule", BudgetWords.rule(rule.rule()), "analysis", rule.id()));
  }

  /** The name of a rule where it begins a line. */
  Text headOf(Rule rule) {
    if (rule.name().isPresent()) {
      return Text.of(rule.name().value().orElseThrow());
    }
    boolean alone =
        result.rules().stream().filter(other -> other.rule().equals(rule.rule())).count() == 1;
    return alone
        ? BudgetWords.headOf(rule.rule())
        : BudgetWords.say(
            "rule-of",
            ImmutableMap.of("rule", BudgetWords.headOf(rule.rule()), "analysis", rule.id()));
  }

  private Text nameOf(String id) {
    return nameOf(Objects.requireNonNull(rules.get(id), id));
  }

  private Text names(List<String> projects) {
    return BudgetWords.names(
        projects.stream()
            .map(id -> Text.of(Objects.requireNonNull(fates.get(id), id).name()))
            .toList());
  }

  Text title() {
    return BudgetWords.say(
        "compare.title",
        ImmutableMap.of(
            "differing", result.differing().size(), "projects", result.projects().size()));
  }

  Text measuresTitle() {
    return BudgetWords.say(
        "compare.measures-title",
        ImmutableMap.of(
            "list",
            Phrases.commas(
                result.rules().stream()
                    .map(
                        rule ->
                            BudgetWords.say(
                                "compare.nothing-of",
                                ImmutableMap.of(
                                    "rule", nameOf(rule),
                                    "share",
                                        Text.percent(rule.satisfaction().withNothingShare(), 0))))
                    .toList())));
  }

  Text unit() {
    return BudgetWords.say(
        "table.unit",
        ImmutableMap.of(
            "voters",
            result.voters(),
            "budget",
            BudgetWords.money(result.budget(), result.currency())));
  }

  ImmutableList<Sentence> sentences() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(
        Sentence.of(
            BudgetWords.say(
                "compare.summary",
                ImmutableMap.of(
                    "agreed", result.agreed().size(), "differing", result.differing().size())),
            "agreed",
            "differing"));
    for (var rule : result.rules()) {
      sentences.add(Sentence.of(served(rule), "rules"));
      if (!rule.onlyHere().isEmpty()) {
        sentences.add(Sentence.of(only(rule), "rules"));
      }
    }
    result.preferences().forEach(one -> sentences.add(Sentence.of(prefer(one), "preferences")));
    return sentences.build();
  }

  private Text served(Rule rule) {
    return BudgetWords.say(
        "compare.served",
        ImmutableMap.of(
            "rule", nameOf(rule),
            "winners", rule.winners(),
            "spent", BudgetWords.money(rule.spent(), result.currency()),
            "nothing", rule.satisfaction().withNothing(),
            "share", Text.percent(rule.satisfaction().withNothingShare(), 0)));
  }

  private Text only(Rule rule) {
    return BudgetWords.say(
        "compare.only",
        ImmutableMap.of(
            "rule", nameOf(rule),
            "count", rule.onlyHere().size(),
            "names", names(rule.onlyHere())));
  }

  private Text prefer(Preference preference) {
    return BudgetWords.say(
        "compare.prefer",
        ImmutableMap.of(
            "first", nameOf(preference.first()),
            "other", nameOf(preference.id()),
            "better", preference.betterFirst(),
            "worse", preference.betterOther(),
            "same", preference.same()));
  }
}
