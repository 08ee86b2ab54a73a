package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Scheduled;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;
import fr.arpent.reporting.text.Text;

/** The activities of a schedule with their dates and floats. */
final class ScheduleTable {

  private ScheduleTable() {}

  static Exhibit of(ScheduleWords schedule) {
    var rows =
        schedule.result().activities().stream()
            .map(one -> row(one, schedule))
            .collect(toImmutableList());
    return TableExhibit.of(schedule.frame("table"), TableData.of(columns(schedule), rows));
  }

  private static ImmutableList<Column> columns(ScheduleWords schedule) {
    var words = schedule.words();
    int decimals = schedule.decimals();
    return ImmutableList.of(
        Column.words("activity", words.say("activity")),
        Column.words("id", words.say("id")).aside(),
        Column.words("group", words.say("group")).aside(),
        Column.numbers("duration", words.say("duration"), decimals),
        Column.words("start", words.say("start")),
        Column.words("end", words.say("end")),
        Column.numbers("float", words.say("float"), decimals),
        Column.numbers("free-float", words.say("free-float"), decimals).aside(),
        Column.words("due", words.say("due")).aside(),
        Column.words("after", words.say("after")).aside());
  }

  private static ImmutableList<Cell> row(Scheduled one, ScheduleWords schedule) {
    var words = schedule.words();
    return ImmutableList.of(
        words.title(one.id(), one.title(), true),
        PlanWords.word(one.id(), Text.of(one.id())),
        words.coded(ScheduleWords.ACTIVITIES, "group", one.group()),
        new Cell.Figure(one.duration()),
        PlanWords.date(one.start()),
        PlanWords.date(one.end()),
        new Cell.Figure(one.totalFloat()),
        new Cell.Figure(one.freeFloat()),
        PlanWords.date(one.due()),
        PlanWords.word(String.join(";", one.after()), schedule.names(one.after())));
  }
}
