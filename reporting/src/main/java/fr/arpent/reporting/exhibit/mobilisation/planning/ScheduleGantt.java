package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult.Scheduled;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.FigureSetExhibit;
import fr.arpent.reporting.figure.plan.Gantt;
import fr.arpent.reporting.text.Text;
import java.util.Optional;

/**
 * A schedule as bars over time, activities at their earliest; diamonds are the days by which an
 * activity must end.
 */
final class ScheduleGantt {

  private ScheduleGantt() {}

  static Exhibit of(ScheduleWords schedule) {
    return new FigureSetExhibit(
        schedule.frame("gantt"),
        ImmutableSet.of(),
        options ->
            PlanGantt.pictures(
                schedule.result().activities().stream().map(one -> action(one, schedule)).toList(),
                Optional.empty(),
                Gantt.Diamond.DUE));
  }

  private static Gantt.Action action(Scheduled activity, ScheduleWords schedule) {
    var context = schedule.words().context();
    return new Gantt.Action(
        activity
            .group()
            .value()
            .map(code -> context.wordOf(ScheduleWords.ACTIVITIES, "group", code)),
        PlanGantt.code(activity.id()),
        PlanWords.title(activity.id(), activity.title()),
        activity.start(),
        activity.end(),
        activity.due().value(),
        room(activity, schedule));
  }

  /** How far an activity may slip. */
  private static Text room(Scheduled activity, ScheduleWords schedule) {
    var days = Text.number(activity.totalFloat(), schedule.decimals());
    return activity.critical()
        ? schedule.words().say("gantt.critical")
        : schedule.words().say("gantt.float", ImmutableMap.of("days", days));
  }
}
