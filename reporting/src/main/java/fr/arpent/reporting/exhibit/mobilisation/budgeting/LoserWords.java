package fr.arpent.reporting.exhibit.mobilisation.budgeting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.budgeting.Amount;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult;
import fr.arpent.methods.mobilisation.budgeting.BudgetResult.Loser;
import fr.arpent.methods.mobilisation.budgeting.Reason;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitFrame;
import fr.arpent.reporting.exhibit.Sentence;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Locale;

/** Why each project that is not funded is not: a table, and a sentence for each. */
final class LoserWords {

  private final BudgetResult result;
  private final BudgetWords words;

  LoserWords(BudgetResult result, BudgetWords words) {
    this.result = result;
    this.words = words;
  }

  Exhibit table(ExhibitContext context) {
    var frame =
        ExhibitFrame.of(
                context,
                "losers",
                BudgetWords.say("losers.title", ImmutableMap.of("count", result.losers().size())))
            .withUnit(words.unit())
            .showing("losers")
            .withSentences(sentences());
    var mark = ImmutableMap.of("mark", BudgetWords.mark(result.currency()));
    boolean shared =
        result.losers().stream().anyMatch(loser -> loser.reason() == Reason.SUPPORTERS_SHORT);
    var available =
        Column.numbers(
            shared ? "left" : "remaining",
            BudgetWords.say(shared ? "table.left" : "table.remaining", mark),
            0);
    var support = Column.numbers("effective-support", BudgetWords.say("table.support"), 0);
    var columns =
        ImmutableList.of(
            Column.words("name", BudgetWords.say("table.name")),
            Column.words("id", BudgetWords.say("table.id")).aside(),
            Column.numbers("cost", BudgetWords.say("table.cost", mark), 0),
            Column.numbers("votes", BudgetWords.say("table.votes"), 0),
            available,
            shared ? support : support.aside(),
            Column.numbers("lacking", BudgetWords.say("table.lacking", mark), 0),
            Column.words("reason", BudgetWords.say("table.reason")).aside());
    var rows = result.losers().stream().map(loser -> row(loser, shared)).collect(toImmutableList());
    return TableExhibit.of(frame, TableData.of(columns, rows));
  }

  private ImmutableList<Cell> row(Loser loser, boolean shared) {
    return ImmutableList.of(
        name(loser),
        new Cell.Word(loser.id(), Text.of(loser.id())),
        new Cell.Figure(loser.cost().doubleValue()),
        new Cell.Figure(loser.votes()),
        amount(shared ? loser.left() : loser.remaining()),
        Cell.of(loser.effectiveSupport().map(share -> 100 * share)),
        amount(loser.lacking()),
        new Cell.Word(code(loser), BudgetWords.say("reason." + code(loser))));
  }

  private static Cell name(Loser loser) {
    var first = loser.name().byLanguage().values().iterator().next();
    return new Cell.Word(first, Text.of(loser.name()));
  }

  private static Cell amount(Answer<Amount> amount) {
    return Cell.of(amount.map(Amount::doubleValue));
  }

  private static String code(Loser loser) {
    return loser.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A paragraph for each project, under a sentence that leads. */
  Exhibit reasons(ExhibitContext context) {
    var lead =
        Sentence.of(
            BudgetWords.say(
                "reasons.lead",
                ImmutableMap.of(
                    "count", result.losers().size(), "rule", BudgetWords.rule(result.rule()))),
            "losers");
    return new ReasonsExhibit(context.analysis(), lead, sentences());
  }

  ImmutableList<Sentence> sentences() {
    return result.losers().stream()
        .map(loser -> Sentence.of(sentence(loser), "losers"))
        .collect(toImmutableList());
  }

  private Text sentence(Loser loser) {
    var arguments = ImmutableMap.<String, Object>builder();
    arguments
        .put("name", Text.of(loser.name()))
        .put("cost", words.money(loser.cost()))
        .put("votes", loser.votes())
        .put("supporters", loser.supporters())
        .put("remaining", money(loser.remaining()))
        .put("had", money(loser.had()))
        .put("spent", money(loser.spent()))
        .put("left", money(loser.left()))
        .put("lacking", money(loser.lacking()))
        .put("share", Text.percent(loser.effectiveSupport().value().orElse(0.0), 0))
        .put("score", Text.number(loser.score(), 0))
        .put("threshold", Text.number(loser.threshold().value().orElse(0.0), 0))
        .put("blocker", loser.blocker().value().map(words::nameOf).orElse(Text.EMPTY))
        .put(
            "names",
            BudgetWords.names(
                loser.spentOn().stream().map(spent -> words.nameOf(spent.id())).toList()));
    boolean alone = loser.reason() == Reason.SUPPORTERS_SHORT && loser.spentOn().isEmpty();
    return BudgetWords.say(
        "why." + code(loser) + (alone ? "-alone" : ""), arguments.buildOrThrow());
  }

  private Text money(Answer<Amount> amount) {
    return amount.value().map(words::money).orElse(Text.EMPTY);
  }
}
