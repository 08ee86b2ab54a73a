package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.ProgrammeResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitMenu;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.TableExhibit;

/**
 * What a guide can show of a programme: sentences, the agenda, its days as a table and as bars, the
 * method.
 */
public final class ProgrammeExhibits implements ExhibitSource<ProgrammeResult> {

  private static final ExhibitMenu<ProgrammeWords> MENU =
      ExhibitMenu.<ProgrammeWords>empty()
          .with("summary", ImmutableSet.of(), ProgrammeWords::summary)
          .with("agenda", ProgrammeAgenda.OPTIONS, ProgrammeAgenda::of)
          .with("days", TableExhibit.OPTIONS, ProgrammeDays::table)
          .with("bars", FigureExhibit.options(ImmutableSet.of()), ProgrammeDays::bars)
          .with("method", MethodExhibit.OPTIONS, ProgrammeWords::method);

  /** Creates the source. */
  public ProgrammeExhibits() {}

  @Override
  public Class<ProgrammeResult> resultType() {
    return ProgrammeResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(ProgrammeResult result, ExhibitContext context) {
    return MENU.of(new ProgrammeWords(result, new PlanWords(context)));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return MENU.offered();
  }
}
