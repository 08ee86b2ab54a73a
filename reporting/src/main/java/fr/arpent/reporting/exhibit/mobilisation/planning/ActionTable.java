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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The actions of a plan: who holds each, with which means, measured by what. */
final class ActionTable {

  private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

  private final PlanWords words;
  private final boolean countedTargets;

  private ActionTable(PlanWords words, boolean countedTargets) {
    this.words = words;
    this.countedTargets = countedTargets;
  }

  static Exhibit of(ActionPlanWords plan) {
    boolean counted =
        plan.result().actions().stream()
            .flatMap(one -> one.target().stream())
            .allMatch(target -> WHOLE.matcher(target.in("fr", "en")).matches());
    var table = new ActionTable(plan.words(), counted);
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
        countedTargets
            ? Column.numbers("target", words.say("target"), 0)
            : Column.words("target", words.say("target")));
  }

  /** Targets that are all whole numbers stand units under units. */
  private Cell target(Planned one) {
    return countedTargets && one.target().isPresent()
        ? new Cell.Figure(Double.parseDouble(one.target().get().in("fr", "en")))
        : PlanWords.prose(one.target());
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
        target(one));
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
