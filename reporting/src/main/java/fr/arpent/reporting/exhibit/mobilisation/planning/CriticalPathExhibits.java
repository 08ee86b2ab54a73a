package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.CriticalPathResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitMenu;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.TableExhibit;

/**
 * What a guide can show of a schedule: sentences, the plan as bars over time, its activities, the
 * workload as a heat map and as a table, the method.
 */
public final class CriticalPathExhibits implements ExhibitSource<CriticalPathResult> {

  private static final ExhibitMenu<ScheduleWords> MENU =
      ExhibitMenu.<ScheduleWords>empty()
          .with("summary", ImmutableSet.of(), ScheduleWords::summary)
          .with("gantt", FigureExhibit.options(ImmutableSet.of()), ScheduleGantt::of)
          .with("table", TableExhibit.OPTIONS, ScheduleTable::of)
          .with(
              "load",
              FigureExhibit.options(ImmutableSet.of()),
              ScheduleWords::hasResources,
              WorkloadHeat::of)
          .with("workload", TableExhibit.OPTIONS, ScheduleWords::hasResources, WorkloadTable::of)
          .with("method", MethodExhibit.OPTIONS, ScheduleWords::method);

  /** Creates the source. */
  public CriticalPathExhibits() {}

  @Override
  public Class<CriticalPathResult> resultType() {
    return CriticalPathResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(CriticalPathResult result, ExhibitContext context) {
    return MENU.of(new ScheduleWords(result, new PlanWords(context)));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return MENU.offered();
  }
}
