package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.ActionPlanResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitMenu;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.TableExhibit;

/**
 * What a guide can show of a plan of actions: sentences, the plan as bars over time, the actions,
 * the years, the holders, what is no longer done, the method.
 */
public final class ActionPlanExhibits implements ExhibitSource<ActionPlanResult> {

  private static final ExhibitMenu<ActionPlanWords> MENU =
      ExhibitMenu.<ActionPlanWords>empty()
          .with("summary", ImmutableSet.of(), ActionPlanWords::summary)
          .with("gantt", FigureExhibit.options(ImmutableSet.of()), ActionPlanGantt::of)
          .with("table", TableExhibit.OPTIONS, ActionTable::of)
          .with("years", TableExhibit.OPTIONS, ActionPlanTables::years)
          .with(
              "holders",
              TableExhibit.OPTIONS,
              plan -> !plan.result().holders().isEmpty(),
              ActionPlanTables::holders)
          .with(
              "stops",
              TableExhibit.OPTIONS,
              plan -> !plan.result().stops().isEmpty(),
              ActionPlanTables::stops)
          .with("method", MethodExhibit.OPTIONS, ActionPlanWords::method);

  /** Creates the source. */
  public ActionPlanExhibits() {}

  @Override
  public Class<ActionPlanResult> resultType() {
    return ActionPlanResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(ActionPlanResult result, ExhibitContext context) {
    return MENU.of(new ActionPlanWords(result, new PlanWords(context)));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return MENU.offered();
  }
}
