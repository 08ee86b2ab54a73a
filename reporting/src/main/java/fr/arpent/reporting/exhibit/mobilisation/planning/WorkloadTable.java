package fr.arpent.reporting.exhibit.mobilisation.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Workload;
import fr.arpent.reporting.exhibit.Cell;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.TableData;
import fr.arpent.reporting.exhibit.TableData.Column;
import fr.arpent.reporting.exhibit.TableExhibit;

/** The workload of each resource: its sum, its peak, the days on which there is too much. */
final class WorkloadTable {

  private WorkloadTable() {}

  static Exhibit of(ScheduleWords schedule) {
    var words = schedule.words();
    var columns =
        ImmutableList.of(
            Column.words("resource", words.say("resource")),
            Column.numbers("days", words.say("days"), 1),
            Column.numbers("peak", words.say("peak"), 1),
            Column.words("peak-on", words.say("peak-on")),
            Column.numbers("capacity", words.say("capacity"), 1),
            Column.numbers("days-over", words.say("days-over"), 0));
    var rows =
        schedule.result().resources().stream()
            .map(one -> row(one, schedule))
            .collect(toImmutableList());
    return TableExhibit.of(schedule.loadFrame("workload"), TableData.of(columns, rows));
  }

  private static ImmutableList<Cell> row(Workload one, ScheduleWords schedule) {
    return ImmutableList.of(
        PlanWords.word(one.id(), schedule.resource(one.id())),
        new Cell.Figure(one.days()),
        new Cell.Figure(one.peak()),
        PlanWords.date(one.peakOn()),
        Cell.of(one.capacity()),
        new Cell.Figure(one.daysOver()));
  }
}
