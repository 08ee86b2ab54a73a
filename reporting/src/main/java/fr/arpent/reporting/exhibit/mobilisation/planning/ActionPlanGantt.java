package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult.Planned;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.FigureSetExhibit;
import fr.arpent.reporting.figure.plan.Gantt;
import fr.arpent.reporting.text.Text;
import java.time.LocalDate;
import java.util.Optional;

/** A plan of actions as bars over time; diamonds are decisions. */
final class ActionPlanGantt {

  private ActionPlanGantt() {}

  static Exhibit of(ActionPlanWords plan) {
    return new FigureSetExhibit(
        plan.frame("gantt", plan.title(), ActionPlanWords.ACTIONS),
        ImmutableSet.of(),
        options ->
            PlanGantt.pictures(
                plan.result().actions().stream().map(one -> action(one, plan)).toList(),
                status(plan),
                Gantt.Diamond.DECISION));
  }

  /** What lies before the study's date is drawn as done, once the plan has begun. */
  private static Optional<LocalDate> status(ActionPlanWords plan) {
    return Optional.of(plan.words().context().study().date())
        .filter(day -> day.isAfter(plan.result().from()) && !day.isAfter(plan.result().until()));
  }

  private static Gantt.Action action(Planned one, ActionPlanWords plan) {
    return new Gantt.Action(
        one.group().map(group -> plan.words().coded(ActionPlanWords.ACTIONS, "group", group)),
        PlanGantt.code(one.id()),
        PlanWords.title(one.id(), one.title()),
        one.start(),
        one.end(),
        one.decision().value(),
        one.holder().value().map(plan::holder).orElse(Text.EMPTY));
  }
}
