package fr.arpent.reporting.exhibit.mobilisation.budgeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.budgeting.Amount;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.ProjectOutcome;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Tie;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Violation;
import fr.arpent.methods.mobilisation.budgeting.TieBreak;
import fr.arpent.model.LocalizedText;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that the exhibits of all rules share; their keys begin with {@code mobilisation.budgeting}.
 */
final class BudgetWords {

  private static final int MOST_NAMED = 6;

  private final BudgetResult result;
  private final ImmutableMap<String, LocalizedText> names;

  BudgetWords(BudgetResult result) {
    this.result = result;
    this.names =
        result.projects().stream()
            .collect(ImmutableMap.toImmutableMap(ProjectOutcome::id, ProjectOutcome::name));
  }

  static Text say(String part) {
    return Text.message("mobilisation.budgeting." + part);
  }

  static Text say(String part, ImmutableMap<String, ?> arguments) {
    return Text.message("mobilisation.budgeting." + part, arguments);
  }

  static Text rule(String rule) {
    return say("rule." + rule);
  }

  /** The name of a rule where it begins a line. */
  static Text headOf(String rule) {
    return say("name." + rule);
  }

  static Text quoted(Text name) {
    return say("quoted", ImmutableMap.of("name", name));
  }

  Text money(Amount amount) {
    return money(amount, result.currency());
  }

  static Text money(Amount amount, Answer<String> currency) {
    return Text.money(amount.value(), currency.value());
  }

  /** The mark of a currency, for the heads of columns. */
  static Text mark(Answer<String> currency) {
    var code = currency.value().orElse("");
    return Text.of(code.equals("EUR") ? "€" : code);
  }

  /** The words of a category or district: those of the labels of the vote's column, or itself. */
  Text group(String column, String code, ExhibitContext context) {
    return context.wordOf("election", column, code);
  }

  Text nameOf(String id) {
    return Optional.ofNullable(names.get(id)).map(Text::of).orElseGet(() -> Text.of(id));
  }

  static Text names(List<Text> all) {
    var few = all.stream().limit(MOST_NAMED).map(BudgetWords::quoted).toList();
    return all.size() <= MOST_NAMED
        ? Phrases.commas(few)
        : Text.message(
            "block.exhibit.and-others",
            ImmutableMap.of("names", Phrases.commas(few), "count", all.size() - MOST_NAMED));
  }

  Text title() {
    return say(
        "table.title",
        ImmutableMap.of(
            "winners", result.winners().size(),
            "projects", result.projects().size(),
            "spent", money(result.spent()),
            "rule", headOf(result.rule())));
  }

  Text unit() {
    return say(
        "table.unit", ImmutableMap.of("voters", result.voters(), "budget", money(result.budget())));
  }

  Text votesUnit() {
    return say(
        "bars.unit", ImmutableMap.of("voters", result.voters(), "budget", money(result.budget())));
  }

  ImmutableList<Sentence> sentences() {
    var sentences = ImmutableList.<Sentence>builder();
    sentences.add(Sentence.of(overview(), "winners", "spent", "unspent"));
    sentences.add(
        Sentence.of(
            say(
                "summary.served",
                ImmutableMap.of(
                    "share", Text.percent(result.satisfaction().withSomething(), 0),
                    "nothing", result.satisfaction().withNothing())),
            "satisfaction"));
    sentences.add(Sentence.of(justice(), "justice"));
    result.ties().forEach(tie -> sentences.add(Sentence.of(tie(tie), "ties")));
    return sentences.build();
  }

  Text overview() {
    return say(
        "summary.spent",
        ImmutableMap.of(
            "rule", rule(result.rule()),
            "budget", money(result.budget()),
            "voters", result.voters(),
            "winners", result.winners().size(),
            "projects", result.projects().size(),
            "spent", money(result.spent()),
            "unspent", money(result.unspent())));
  }

  private Text tie(Tie tie) {
    return say(
        "summary.tie",
        ImmutableMap.of(
            "project", quoted(nameOf(tie.chosen())),
            "others", names(tie.others().stream().map(this::nameOf).toList()),
            "by", say("tie." + code(tie.by()))));
  }

  private static String code(TieBreak tieBreak) {
    return tieBreak.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Text justice() {
    var violations = result.justice().violations();
    return result.justice().holds()
        ? say("summary.justice")
        : say(
            "summary.no-justice",
            ImmutableMap.of(
                "count",
                violations.size(),
                "names",
                names(violations.stream().map(Violation::name).<Text>map(Text::of).toList())));
  }

  /** Says the fields of findings: names of projects, words of ties. */
  Optional<Text> field(String field, String value) {
    return switch (field) {
      case "project" -> Optional.of(quoted(nameOf(value)));
      case "others" ->
          Optional.of(
              names(
                  Splitter.on(',')
                      .trimResults()
                      .splitToStream(value)
                      .map(this::nameOf)
                      .collect(toImmutableList())));
      case "by" -> Optional.of(say("tie." + value));
      default -> Optional.empty();
    };
  }
}
