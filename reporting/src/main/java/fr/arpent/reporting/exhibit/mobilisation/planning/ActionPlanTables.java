package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Holder;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Planned;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Year;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;

/** A plan of actions summed up: by year, by holder, and what it stops. */
final class ActionPlanTables {

  private ActionPlanTables() {}

  static Exhibit years(ActionPlanWords plan) {
    var words = plan.words();
    var columns =
        ImmutableList.of(
            Column.words("year", words.say("year")),
            Column.numbers("running", words.say("running"), 0),
            Column.numbers("starting", words.say("starting"), 0),
            Column.numbers("ending", words.say("ending"), 0),
            Column.numbers("budget", words.say("budget"), 0),
            Column.numbers("days", words.say("days"), 0),
            Column.numbers("freed", words.say("freed"), 0));
    var rows =
        plan.result().years().stream().map(year -> row(year, words)).collect(toImmutableList());
    return TableExhibit.of(
        plan.frame("years", words.say("years.title"), "years"), TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(Year year, PlanWords words) {
    var span =
        ImmutableMap.of("from", PlanWords.day(year.from()), "until", PlanWords.day(year.until()));
    return ImmutableList.of(
        PlanWords.word(year.id(), words.say("span", span)),
        new Cell.Figure(year.running()),
        new Cell.Figure(year.starting()),
        new Cell.Figure(year.ending()),
        new Cell.Figure(year.budget()),
        new Cell.Figure(year.days()),
        new Cell.Figure(year.freed()));
  }

  static Exhibit holders(ActionPlanWords plan) {
    var words = plan.words();
    int most = plan.result().holders().stream().mapToInt(Holder::most).max().orElse(0);
    var title = words.say("holders.title", ImmutableMap.of("most", most));
    var columns =
        ImmutableList.of(
            Column.words("holder", words.say("holder")),
            Column.numbers("actions", words.say("actions"), 0),
            Column.numbers("most", words.say("most"), 0),
            Column.words("most-from", words.say("most-from")),
            Column.numbers("days", words.say("days"), 0));
    var rows =
        plan.result().holders().stream().map(one -> row(one, plan)).collect(toImmutableList());
    return TableExhibit.of(plan.frame("holders", title, "holders"), TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(Holder one, ActionPlanWords plan) {
    return ImmutableList.of(
        PlanWords.word(one.id(), plan.holder(one.id())),
        new Cell.Figure(one.actions()),
        new Cell.Figure(one.most()),
        PlanWords.date(one.mostFrom()),
        new Cell.Figure(one.days()));
  }

  static Exhibit stops(ActionPlanWords plan) {
    var words = plan.words();
    var title =
        words.say(
            "stops.title",
            ImmutableMap.of(
                "stops", plan.result().stops().size(),
                "freed", Text.number(plan.result().freed(), 0)));
    var columns =
        ImmutableList.of(
            Column.words("action", words.say("stops.what")),
            Column.words("start", words.say("stops.from")),
            Column.words("holder", words.say("holder")),
            Column.numbers("days", words.say("freed"), 0),
            Column.words("means", words.say("stops.means")));
    var rows =
        plan.result().stops().stream().map(one -> stop(one, words)).collect(toImmutableList());
    return TableExhibit.of(plan.frame("stops", title, "stops"), TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> stop(Planned one, PlanWords words) {
    return ImmutableList.of(
        words.title(one.id(), one.title(), true),
        PlanWords.date(one.start()),
        words.coded(ActionPlanWords.ACTIONS, "holder", one.holder()),
        Cell.of(one.days()),
        PlanWords.prose(one.means()));
  }
}
