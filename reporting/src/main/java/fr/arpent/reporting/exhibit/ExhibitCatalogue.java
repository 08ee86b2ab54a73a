package fr.arpent.reporting.exhibit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.arpent.methods.Result;
import fr.arpent.reporting.exhibit.diagnostic.access.AccessExhibits;
import fr.arpent.reporting.exhibit.diagnostic.comparison.ComparisonExhibits;
import fr.arpent.reporting.exhibit.evaluation.commitment.CommitmentExhibits;
import fr.arpent.reporting.exhibit.mobilisation.budgeting.BudgetComparisonExhibits;
import fr.arpent.reporting.exhibit.mobilisation.budgeting.BudgetExhibits;
import fr.arpent.reporting.exhibit.mobilisation.governance.CompositionExhibits;
import fr.arpent.reporting.exhibit.mobilisation.governance.ConsensusGridExhibits;
import fr.arpent.reporting.exhibit.mobilisation.opinion.OpinionExhibits;
import fr.arpent.reporting.exhibit.mobilisation.planning.ActionPlanExhibits;
import fr.arpent.reporting.exhibit.mobilisation.planning.CriticalPathExhibits;
import fr.arpent.reporting.exhibit.mobilisation.planning.ProgrammeExhibits;
import fr.arpent.reporting.exhibit.mobilisation.planning.RiskRegisterExhibits;
import fr.arpent.reporting.exhibit.mobilisation.seating.SeatingExhibits;
import fr.arpent.reporting.exhibit.mobilisation.selection.CallExhibits;
import fr.arpent.reporting.exhibit.mobilisation.selection.JuryExhibits;
import fr.arpent.reporting.exhibit.mobilisation.sortition.PanelCompositionExhibits;
import fr.arpent.reporting.exhibit.mobilisation.sortition.PanelDrawExhibits;
import fr.arpent.reporting.exhibit.mobilisation.sortition.PanelLotteryExhibits;
import fr.arpent.reporting.exhibit.mobilisation.sortition.QuotaExhibits;
import fr.arpent.reporting.exhibit.mobilisation.stakeholder.MactorExhibits;
import fr.arpent.reporting.exhibit.mobilisation.stakeholder.OutreachExhibits;
import fr.arpent.reporting.exhibit.mobilisation.stakeholder.SalienceExhibits;
import java.util.ServiceLoader;

/** The exhibits of every kind of result. */
public final class ExhibitCatalogue {

  private final ImmutableList<ExhibitSource<?>> sources;

  private ExhibitCatalogue(ImmutableList<ExhibitSource<?>> sources) {
    this.sources = sources;
  }

  /** Returns the exhibits of this library and those that other jars offer. */
  public static ExhibitCatalogue standard() {
    var all = ImmutableList.<ExhibitSource<?>>builder();
    all.add(new AccessExhibits());
    all.add(new ComparisonExhibits());
    all.add(new OpinionExhibits());
    all.add(new MactorExhibits());
    all.add(new OutreachExhibits());
    all.add(new SeatingExhibits());
    all.add(new SalienceExhibits());
    all.add(new BudgetExhibits());
    all.add(new BudgetComparisonExhibits());
    all.add(new CompositionExhibits());
    all.add(new ConsensusGridExhibits());
    all.add(new CallExhibits());
    all.add(new JuryExhibits());
    all.add(new ActionPlanExhibits());
    all.add(new CriticalPathExhibits());
    all.add(new ProgrammeExhibits());
    all.add(new RiskRegisterExhibits());
    all.add(new CommitmentExhibits());
    all.add(new QuotaExhibits());
    all.add(new PanelLotteryExhibits());
    all.add(new PanelDrawExhibits());
    all.add(new PanelCompositionExhibits());
    ServiceLoader.load(ExhibitSource.class, ExhibitCatalogue.class.getClassLoader())
        .forEach(all::add);
    return new ExhibitCatalogue(all.build());
  }

  /** Returns a catalogue of these exhibits alone; the first that knows a result shows it. */
  public static ExhibitCatalogue of(ExhibitSource<?>... sources) {
    return new ExhibitCatalogue(ImmutableList.copyOf(sources));
  }

  /**
   * Returns the exhibits of an answer, by name, in the order in which a guide without text shows
   * them; empty without a result.
   */
  public ImmutableMap<String, Exhibit> exhibits(ExhibitContext context) {
    var result = context.analysis().result();
    return result.isEmpty()
        ? ImmutableMap.of()
        : sources.stream()
            .filter(source -> source.resultType().isInstance(result.get()))
            .findFirst()
            .map(source -> exhibits(source, result.get(), context))
            .orElse(ImmutableMap.of());
  }

  /**
   * Returns the options of each exhibit that a kind of result may have, by name; empty when only
   * the result tells.
   */
  public ImmutableMap<String, ImmutableSet<String>> offered(Class<?> resultType) {
    return sources.stream()
        .filter(source -> source.resultType().equals(resultType))
        .findFirst()
        .map(ExhibitSource::offered)
        .orElse(ImmutableMap.of());
  }

  private static <R extends Result> ImmutableMap<String, Exhibit> exhibits(
      ExhibitSource<R> source, Result result, ExhibitContext context) {
    return source.exhibits(source.resultType().cast(result), context);
  }
}
