package fr.arpent.methods;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import fr.arpent.methods.diagnostic.access.FloatingCatchment;
import fr.arpent.methods.diagnostic.comparison.RankComparison;
import fr.arpent.methods.evaluation.commitment.IrmCoding;
import fr.arpent.methods.mobilisation.budgeting.BudgetComparison;
import fr.arpent.methods.mobilisation.budgeting.EqualShares;
import fr.arpent.methods.mobilisation.budgeting.Greedy;
import fr.arpent.methods.mobilisation.budgeting.MaximinSupport;
import fr.arpent.methods.mobilisation.budgeting.Phragmen;
import fr.arpent.methods.mobilisation.governance.Composition;
import fr.arpent.methods.mobilisation.governance.ConsensusGrid;
import fr.arpent.methods.mobilisation.opinion.OpinionGroups;
import fr.arpent.methods.mobilisation.planning.ActionPlan;
import fr.arpent.methods.mobilisation.planning.CriticalPath;
import fr.arpent.methods.mobilisation.planning.Programme;
import fr.arpent.methods.mobilisation.planning.RiskRegister;
import fr.arpent.methods.mobilisation.seating.RoundTables;
import fr.arpent.methods.mobilisation.selection.CallSelection;
import fr.arpent.methods.mobilisation.selection.JuryAgreement;
import fr.arpent.methods.mobilisation.sortition.PanelComposition;
import fr.arpent.methods.mobilisation.sortition.PanelDraw;
import fr.arpent.methods.mobilisation.sortition.PanelLottery;
import fr.arpent.methods.mobilisation.sortition.PopulationQuotas;
import fr.arpent.methods.mobilisation.stakeholder.Mactor;
import fr.arpent.methods.mobilisation.stakeholder.Outreach;
import fr.arpent.methods.mobilisation.stakeholder.Salience;
import fr.arpent.model.problem.Outcome;
import fr.arpent.model.problem.Problems;
import fr.arpent.model.study.AnalysisRequest;
import fr.arpent.model.study.Study;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** The methods that a study can ask for, sorted by id. */
public final class MethodCatalogue {

  /** The methods of this library: one line each. */
  private static final ImmutableList<CataloguedMethod<?, ?, ?>> OURS =
      ImmutableList.of(
          new FloatingCatchment(),
          new RankComparison(),
          new IrmCoding(),
          new PanelComposition(),
          new PanelDraw(),
          new PanelLottery(),
          new PopulationQuotas(),
          new Salience(),
          new Greedy(),
          new EqualShares(),
          new Phragmen(),
          new MaximinSupport(),
          new BudgetComparison(),
          new OpinionGroups(),
          new Mactor(),
          new Outreach(),
          new RoundTables(),
          new Composition(),
          new ConsensusGrid(),
          new CallSelection(),
          new JuryAgreement(),
          new ActionPlan(),
          new CriticalPath(),
          new Programme(),
          new RiskRegister());

  private final ImmutableSortedMap<String, CataloguedMethod<?, ?, ?>> methods;

  private MethodCatalogue(ImmutableSortedMap<String, CataloguedMethod<?, ?, ?>> methods) {
    this.methods = methods;
  }

  /** Returns the methods of this library and those that other jars offer. */
  public static MethodCatalogue standard() {
    var all = ImmutableList.<CataloguedMethod<?, ?, ?>>builder().addAll(OURS);
    ServiceLoader.load(CataloguedMethod.class, MethodCatalogue.class.getClassLoader())
        .forEach(all::add);
    return of(all.build());
  }

  /**
   * Returns a catalogue of some methods.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public static MethodCatalogue of(Iterable<? extends CataloguedMethod<?, ?, ?>> methods) {
    var sorted = new TreeMap<String, CataloguedMethod<?, ?, ?>>();
    for (var method : methods) {
      var other = sorted.putIfAbsent(method.card().id(), method);
      checkArgument(
          other == null,
          "a method id must be offered once, %s is by %s and %s",
          method.card().id(),
          other,
          method);
    }
    return new MethodCatalogue(ImmutableSortedMap.copyOf(sorted));
  }

  /** Returns all methods by id. */
  public ImmutableSortedMap<String, CataloguedMethod<?, ?, ?>> methods() {
    return methods;
  }

  /** Returns a method. */
  public Optional<CataloguedMethod<?, ?, ?>> find(String id) {
    return Optional.ofNullable(methods.get(id));
  }

  /**
   * Binds every analysis that stands on the study alone, and runs nothing; of one that reads other
   * results, the keys and the names of these results are checked. Problems are located with {@link
   * Study#places}. A method that is not in this catalogue is the problem {@code
   * reference/unknown-method}.
   */
  public Outcome<Study> check(Study study) {
    return check(study, true);
  }

  /**
   * Checks how analyses are asked for, and nothing of the tables they read: for a study whose
   * tables have mistakes ({@link fr.arpent.model.io.FolderReading#intact}).
   */
  public Outcome<Study> checkRequests(Study study) {
    return check(study, false);
  }

  private Outcome<Study> check(Study study, boolean bindsTables) {
    var problems = Problems.locatedBy(study.places());
    var order = AnalysisOrder.of(study);
    order.report(problems);
    var types = new ColumnTypes();
    var references = new ResultReferences(study, this);
    for (var request : study.analyses().values()) {
      var here = at(request, problems);
      var run = prepare(study, request, ImmutableMap.of(), types, problems);
      if (bindsTables && order.needs(request.id()).isEmpty()) {
        run.ifPresent(analysis -> analysis.bind(here));
      } else {
        run.ifPresent(analysis -> analysis.read(here));
        references.check(request, here);
      }
    }
    return Outcome.of(Optional.of(study), problems);
  }

  /**
   * Runs every analysis of a study, in the order their references ask for; what stands on an
   * analysis that has problems is not run.
   */
  public Outcome<StudyResults> run(Study study) {
    return run(study, study.analyses().keySet());
  }

  /**
   * Runs some analyses of a study; one that stands on an analysis that is not among them is not
   * run.
   */
  public Outcome<StudyResults> run(Study study, Set<String> analyses) {
    var problems = Problems.locatedBy(study.places());
    var order = AnalysisOrder.of(study);
    order.report(problems);
    var types = new ColumnTypes();
    var results = new LinkedHashMap<String, AnalysisResult>();
    for (var id : order.ids()) {
      var request = study.analyses().get(id);
      if (request != null
          && analyses.contains(id)
          && results.keySet().containsAll(order.needs(id))) {
        prepare(study, request, results, types, problems)
            .flatMap(run -> run.run(at(request, problems)))
            .ifPresent(result -> results.put(id, result));
      }
    }
    var inOrder = ImmutableMap.<String, AnalysisResult>builder();
    study
        .analyses()
        .keySet()
        .forEach(
            id -> Optional.ofNullable(results.get(id)).ifPresent(done -> inOrder.put(id, done)));
    return Outcome.of(Optional.of(new StudyResults(inOrder.buildOrThrow())), problems);
  }

  private Optional<AnalysisRun<?, ?, ?>> prepare(
      Study study,
      AnalysisRequest request,
      Map<String, AnalysisResult> results,
      ColumnTypes types,
      Problems problems) {
    var method = find(request.method());
    if (method.isEmpty()) {
      var known = methods.keySet().asList();
      at(request, problems)
          .error(
              "reference/unknown-method",
              "/method",
              Rows.unknown("method", request.method(), known));
    }
    var sources = new BoundSources(study, request.id(), results, types);
    return method.map(found -> new AnalysisRun<>(found, request, sources));
  }

  private static Problems at(AnalysisRequest request, Problems problems) {
    return problems.under("/analyses/" + request.id());
  }
}
