package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.Answer;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Planned;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.Phrases;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;
import java.util.Optional;
import java.util.stream.Stream;

/** The actions of a plan: who holds each, with which means, measured by what. */
final class ActionTable {

  private final PlanWords words;

  private ActionTable(PlanWords words) {
    this.words = words;
  }

  static Exhibit of(ActionPlanWords plan) {
    var table = new ActionTable(plan.words());
    var rows = plan.result().actions().stream().map(table::row).collect(toImmutableList());
    return TableExhibit.of(
        plan.frame("table", plan.title(), ActionPlanWords.ACTIONS),
        TableData.of(table.columns(), rows));
  }

  private ImmutableList<Column> columns() {
    return ImmutableList.of(
        Column.words("action", words.say("action")),
        Column.words("id", words.say("id")).aside(),
        Column.words("group", words.say("group")).aside(),
        Column.words("start", words.say("start")).aside(),
        Column.words("end", words.say("end")),
        Column.words("holder", words.say("holder")),
        Column.words("means", words.say("means")),
        Column.numbers("budget", words.say("budget"), 0).aside(),
        Column.numbers("days", words.say("days"), 0).aside(),
        Column.words("indicator", words.say("indicator")),
        Column.words("target", words.say("target")));
  }

  private ImmutableList<Cell> row(Planned one) {
    return ImmutableList.of(
        words.title(one.id(), one.title(), true),
        PlanWords.word(one.id(), Text.of(one.id())),
        words.coded(ActionPlanWords.ACTIONS, "group", one.group()),
        PlanWords.date(one.start()),
        PlanWords.date(one.end()),
        words.coded(ActionPlanWords.ACTIONS, "holder", one.holder()),
        means(one),
        Cell.of(one.budget()),
        Cell.of(one.days()),
        PlanWords.prose(one.indicator()),
        PlanWords.prose(one.target()));
  }

  /** Means in words, else the amounts. */
  private Cell means(Planned one) {
    var amounts =
        Stream.of(amount("euros", one.budget()), amount("work", one.days()))
            .flatMap(Optional::stream)
            .toList();
    return one.means().isPresent() || amounts.isEmpty()
        ? PlanWords.prose(one.means())
        : PlanWords.word("", Phrases.commas(amounts));
  }

  private Optional<Text> amount(String unit, Answer<Double> amount) {
    return amount
        .value()
        .map(value -> words.say(unit, ImmutableMap.of("amount", Text.number(value, 0))));
  }
}
