package fr.arpent.reporting.exhibit.mobilisation.planning;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.mobilisation.planning.RiskRegisterResult;
import fr.arpent.reporting.exhibit.Exhibit;
import fr.arpent.reporting.exhibit.ExhibitContext;
import fr.arpent.reporting.exhibit.ExhibitMenu;
import fr.arpent.reporting.exhibit.ExhibitSource;
import fr.arpent.reporting.exhibit.FigureExhibit;
import fr.arpent.reporting.exhibit.MethodExhibit;
import fr.arpent.reporting.exhibit.TableExhibit;

/**
 * What a guide can show of risks: sentences, the matrix of likelihood and impact, the register, the
 * method.
 */
public final class RiskRegisterExhibits implements ExhibitSource<RiskRegisterResult> {

  private static final ExhibitMenu<RiskWords> MENU =
      ExhibitMenu.<RiskWords>empty()
          .with("summary", ImmutableSet.of(), RiskWords::summary)
          .with(
              "matrix",
              FigureExhibit.options(ImmutableSet.of()),
              risks -> risks.result().count() > 0,
              RiskMatrix::of)
          .with("table", TableExhibit.OPTIONS, RiskTable::of)
          .with("method", MethodExhibit.OPTIONS, RiskWords::method);

  /** Creates the source. */
  public RiskRegisterExhibits() {}

  @Override
  public Class<RiskRegisterResult> resultType() {
    return RiskRegisterResult.class;
  }

  @Override
  public ImmutableMap<String, Exhibit> exhibits(RiskRegisterResult result, ExhibitContext context) {
    return MENU.of(new RiskWords(result, new PlanWords(context)));
  }

  @Override
  public ImmutableMap<String, ImmutableSet<String>> offered() {
    return MENU.offered();
  }
}
